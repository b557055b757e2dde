import { useCallback, useState } from 'react'
import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import type { DetailQuery } from '../../../../shared/protocol/http-details.ts'
import { DETAIL_PAGE } from '../../../../shared/protocol/http-details.ts'
import { detailsOf } from '../../http/imports.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { LineFilters } from './LineFilters.tsx'
import { LineSums } from './LineSums.tsx'
import { LineTable } from './LineTable.tsx'

interface AgencyLinesProps {
  readonly slot: string
  readonly stream: StreamId
  readonly agencyId: AgencyId
}

/** The lines (sub kegiatan) below an agency's figures, the most costly laggard first, and what they add up to. */
export function AgencyLines({ slot, stream, agencyId }: AgencyLinesProps) {
  const words = useWords()
  const { t } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const [source, setSource] = useState<FundingSource | null>(null)
  const [order, setOrder] = useState<DetailQuery['order']>('behind')
  const [search, setSearch] = useState('')
  const [offset, setOffset] = useState(0)
  const all = useAnswer(useCallback(() => detailsOf({ slot, stream }, { agency: agencyId }), [slot, stream, agencyId]))
  const page = useAnswer(
    useCallback(
      () => detailsOf({ slot, stream }, { agency: agencyId, source, order, search, offset }),
      [slot, stream, agencyId, source, order, search, offset],
    ),
  )
  const fromStart =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value)
      setOffset(0)
    }

  const { answer } = page
  const found = answer !== 'waiting' && answer.ok ? answer.value.details : null
  const sums = all.answer !== 'waiting' && all.answer.ok ? (all.answer.value.details?.totals ?? []) : []
  return (
    <Panel title={t('details.title')} aside={found === null ? null : t('details.from', { file: found.fileName })}>
      <LineSums agencyId={agencyId} totals={sums} />
      <LineFilters
        sources={sums.map((sum) => sum.source)}
        source={source}
        onSource={fromStart(setSource)}
        order={order}
        onOrder={fromStart(setOrder)}
        onSearch={fromStart(setSearch)}
      />
      {answer === 'waiting' && <EmptyNote>{t('general.loading')}</EmptyNote>}
      {answer !== 'waiting' && !answer.ok && (
        <Banner
          tone="bad"
          actions={
            <Button size="small" onClick={page.again}>
              {t('general.retry')}
            </Button>
          }
        >
          {errorWords(words, answer.error, zone)}
        </Banner>
      )}
      {answer !== 'waiting' && answer.ok && found === null && <EmptyNote>{t('details.none')}</EmptyNote>}
      {found !== null && found.lines.length === 0 && <EmptyNote>{t('details.none-found')}</EmptyNote>}
      {found !== null && found.lines.length > 0 && (
        <>
          <LineTable lines={found.lines} />
          <Pager count={found.count} size={DETAIL_PAGE} offset={offset} onTurn={setOffset} />
        </>
      )}
    </Panel>
  )
}
