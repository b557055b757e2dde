import { memo } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { MISSING } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { decimal } from '../../i18n/numbers.ts'
import { Changing } from '../../ui/Changing.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './BoardRowLine.module.css'
import type { BoardRow } from './board-view.ts'
import { TurnCell } from './TurnCell.tsx'

interface BoardRowLineProps {
  readonly row: BoardRow
  readonly onOpen: (agency: AgencyId) => void
}

/** One agency. Drawn again only when one of its own values has changed, not with every event of the meeting. */
export const BoardRowLine = memo(function BoardRowLine({ row, onOpen }: BoardRowLineProps) {
  const { t, format } = useWords()
  return (
    <tr className={styles.row} data-now={row.turn === 'active'}>
      <TurnCell turn={row.turn} place={row.place} />
      <th scope="row" aria-label={row.name} className={styles.name}>
        <button type="button" className={styles.open} title={row.name} onClick={() => onOpen(row.agencyId)}>
          <span className={styles.long}>{row.name}</span>
          <span className={styles.short}>{row.shortName}</span>
        </button>
      </th>
      <td data-align="end" data-from="wide" title={format.rupiahFull(row.budget)}>
        {format.rupiah(row.budget)}
      </td>
      <td className={styles.bar}>
        <ProgressBar value={row.physicalActual} target={row.physicalTarget} tone={row.tone} />
      </td>
      <td data-align="end" className={styles.number}>
        <Changing value={row.physicalActual}>
          <b>{percentOrDash(row.physicalActual)}</b>
        </Changing>
        {row.physicalTarget !== null && <span className={styles.target}> / {decimal(row.physicalTarget)}</span>}
        <span className={styles.below}>
          {t('board.financial-short', { value: percentOrDash(row.financialActual) })}
        </span>
      </td>
      <td className={styles.deviation}>
        <Changing value={row.deviation}>
          <StatusMark
            tone={row.tone}
            word={row.word ?? t('figures.not-reported')}
            sign={row.deviation === null ? null : format.points(row.deviation)}
            compact={row.deviation === null ? false : 'narrow'}
          />
        </Changing>
      </td>
      <td className={styles.bar} data-from="medium">
        <ProgressBar value={row.financialActual} target={row.financialTarget} tone="money" />
      </td>
      <td data-align="end" data-from="medium">
        <Changing value={row.financialActual}>{percentOrDash(row.financialActual)}</Changing>
      </td>
      <td data-align="end" data-from="medium">
        <Changing value={row.financialDeviation}>{format.points(row.financialDeviation)}</Changing>
      </td>
      <TrendCell trend={row.trend} />
      <td data-align="end" data-from="medium">
        <Changing value={row.obstacles}>{row.obstacles === 0 ? '' : row.obstacles}</Changing>
      </td>
      <td data-align="end" data-from="medium">
        <Changing value={row.directives}>{row.directives === 0 ? '' : row.directives}</Changing>
      </td>
      <ChangedCell at={row.changedAt} />
    </tr>
  )
}, isSameLine)

/** How the deviation has moved since the period before: an arrow, signed points, and the word to hear. */
function TrendCell({ trend }: Pick<BoardRow, 'trend'>) {
  const { t, format } = useWords()
  const period = useMeeting((meeting) => meeting.comparison['previous-period']?.periodLabel ?? '')
  if (trend === null) return <td data-from="wide">{''}</td>
  const way = Math.abs(trend) < 0.005 ? 'same' : trend > 0 ? 'better' : 'worse'
  const words = t(`board.trend.${way}`, { period })
  return (
    <td data-align="end" data-from="wide" className={styles.trend} title={words}>
      <span aria-hidden="true">{arrows[way]}</span> {format.points(trend)} <Unseen>{words}</Unseen>
    </td>
  )
}

const arrows = { better: '↗', same: '→', worse: '↘' } as const

function ChangedCell({ at }: { readonly at: BoardRow['changedAt'] }) {
  const { format } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  return (
    <td data-align="end" data-from="wide" className={styles.changed}>
      {at !== null && <time title={format.moment(at, zone)}>{format.time(at, zone)}</time>}
    </td>
  )
}

function isSameLine(before: BoardRowLineProps, after: BoardRowLineProps): boolean {
  const old: Readonly<Record<string, unknown>> = { ...before.row }
  return (
    before.onOpen === after.onOpen && Object.entries(after.row).every(([field, value]) => Object.is(old[field], value))
  )
}

function percentOrDash(value: number | null): string {
  return value === null ? MISSING : decimal(value)
}
