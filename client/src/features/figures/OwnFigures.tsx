import { useMemo, useState } from 'react'
import { notReported } from '../../../../shared/figures/figure.ts'
import { fundingSource, type FundingSource } from '../../../../shared/figures/funding-source.ts'
import { progressOf } from '../../../../shared/figures/progress.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { currentFigure } from '../../../../shared/meeting/figures.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useCheckNotes } from '../../i18n/use-check-notes.ts'
import { useAgencyName, useChecks } from '../../store/use-checks.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckNotes } from '../../ui/CheckNotes.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { FigureDialog } from './FigureDialog.tsx'
import styles from './OwnFigures.module.css'

/** An agency's figures, one line per source, each to be checked and changed. */
export function OwnFigures({ agencyId, title }: { readonly agencyId: AgencyId; readonly title: string }) {
  const { t, format } = useWords()
  const entries = useMeeting((meeting) => meeting.figures[agencyId]?.entries)
  const changedAt = useMemo(() => Math.max(0, ...(entries ?? []).map((entry) => entry.changedAt)), [entries])
  const newest = entries?.find((entry) => entry.changedAt === changedAt)?.changedAt ?? null
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const mayChange = useCan('figures.correct', agencyId)
  const checks = useChecks(agencyId)
  const notesOf = useCheckNotes(useAgencyName())
  const [editing, setEditing] = useState<FundingSource | null>(null)
  const edited = entries?.find((entry) => entry.source === editing)
  const missing = fundingSource.options.filter((source) => !(entries ?? []).some((entry) => entry.source === source))
  return (
    <Panel title={title} aside={newest === null ? null : t('figures.changed-at', { time: format.time(newest, zone) })}>
      {entries === undefined || entries.length === 0 ? (
        <EmptyNote>{t('figures.none')}</EmptyNote>
      ) : (
        <ul className={styles.sources}>
          {entries.map((entry) => {
            const figure = currentFigure(entry)
            const progress = progressOf(figure)
            return (
              <li key={entry.source}>
                <div className={styles.name}>
                  <b>{t(`figures.source.${entry.source}`)}</b>
                  <span title={format.rupiahFull(figure.budget)}>{format.rupiah(figure.budget)}</span>
                  {entry.corrections.length > 0 && <span className={styles.corrected}>{t('figures.corrected')}</span>}
                </div>
                <dl className={styles.numbers}>
                  <div>
                    <dt>{t('figures.physical')}</dt>
                    <dd>{format.percent(progress.physicalActual)}</dd>
                  </div>
                  <div>
                    <dt>{t('figures.target')}</dt>
                    <dd>{format.percent(progress.physicalTarget)}</dd>
                  </div>
                  <div>
                    <dt>{t('figures.financial')}</dt>
                    <dd>{format.percent(progress.financialActual)}</dd>
                  </div>
                </dl>
                <CheckNotes notes={notesOf(checks.filter(({ place }) => place.source === entry.source))} />
                {mayChange && (
                  <Button size="small" wide onClick={() => setEditing(entry.source)}>
                    {t('figures.edit')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {mayChange && missing.length > 0 && (
        <label className={layout.row}>
          <span className={styles.add}>+ {t('figures.add-source')}</span>
          <select
            className={styles.select}
            value=""
            onChange={({ target }) => setEditing(missing.find((source) => source === target.value) ?? null)}
          >
            <option value="">…</option>
            {missing.map((source) => (
              <option key={source} value={source}>
                {t(`figures.source.${source}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {editing !== null && (
        <FigureDialog
          key={editing}
          agencyId={agencyId}
          source={editing}
          figure={edited === undefined ? notReported : currentFigure(edited)}
          onClose={() => setEditing(null)}
        />
      )}
    </Panel>
  )
}
