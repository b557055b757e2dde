import { useMemo, useState } from 'react'
import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { PackButtons } from './PackButtons.tsx'
import { isAmong, readinessFilters, readinessRows, type ReadinessFilter } from './readiness-view.ts'
import { ReadinessLine } from './ReadinessLine.tsx'
import styles from './ReadinessPanel.module.css'
import { SendDialog } from './SendDialog.tsx'
import { useReadiness } from './use-readiness.ts'
import { useSeatLinks } from './use-seat-links.ts'

interface ReadinessPanelProps {
  readonly slot: string
  readonly stream: StreamId
}

/** The secretariat's board before a meeting: who has been sent a link, opened it, reported and confirmed, and who has not. */
export function ReadinessPanel({ slot, stream }: ReadinessPanelProps) {
  const words = useWords()
  const { t } = words
  const now = useCoarseNow()
  const seats = useReadiness()
  const keys = useSeatLinks(slot, stream)
  const [filter, setFilter] = useState<ReadinessFilter>('all')
  const [wanted, setWanted] = useState('')
  const [sending, setSending] = useState<AgencyId | null>(null)
  const links = keys.links === 'waiting' ? null : keys.links
  const rows = useMemo(() => readinessRows(seats, links ?? [], now), [seats, links, now])
  const sought = wanted.trim().toLowerCase()
  const shown = rows.filter(
    (row) =>
      isAmong(row, filter) && `${row.seat.agency.name} ${row.seat.agency.shortName}`.toLowerCase().includes(sought),
  )
  const lacking = links === null ? [] : rows.filter(({ link }) => link === null)
  const sent = rows.find(({ seat }) => seat.agency.agencyId === sending)
  const ready = seats.filter(({ isReady }) => isReady).length
  return (
    <Panel title={t('readiness.title')} aside={t('readiness.summary', { ready, all: seats.length })} look="open">
      {keys.problem !== null && <Banner tone="bad">{errorWords(words, keys.problem, 'Asia/Jakarta')}</Banner>}
      <PackButtons slot={slot} stream={stream} />
      {lacking.length > 0 && (
        <div>
          <Button tone="primary" onClick={() => void keys.makeFor(lacking.map(({ seat }) => seat.agency.agencyId))}>
            {t('readiness.make-all', { n: lacking.length })}
          </Button>
        </div>
      )}
      <div className={styles.filters} role="group" aria-label={t('readiness.filter')}>
        {readinessFilters.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.filter}
            aria-pressed={filter === one}
            onClick={() => setFilter(one)}
          >
            {t(`readiness.filter.${one}`)} <b>{rows.filter((row) => isAmong(row, one)).length}</b>
          </button>
        ))}
      </div>
      {seats.length > 10 && (
        <Field label={t('readiness.find')} hideLabel>
          {(control) => (
            <input
              {...control}
              type="search"
              value={wanted}
              placeholder={t('readiness.find')}
              onChange={({ target }) => setWanted(target.value)}
            />
          )}
        </Field>
      )}
      {shown.length === 0 && <EmptyNote>{t('readiness.none')}</EmptyNote>}
      <ul className={layout.list} aria-label={t('readiness.title')}>
        {shown.map((row) => (
          <ReadinessLine
            key={row.seat.agency.agencyId}
            row={row}
            onSend={row.link === null ? null : () => setSending(row.seat.agency.agencyId)}
          />
        ))}
      </ul>
      {sent?.link != null && (
        <SendDialog
          slot={slot}
          agency={sent.seat.agency}
          address={keys.addressOf(sent.link)}
          onRenew={() => void (sent.link !== null && keys.renew(sent.link))}
          onSent={() => void (sent.link !== null && keys.markSent(sent.link))}
          onClose={() => setSending(null)}
        />
      )}
    </Panel>
  )
}
