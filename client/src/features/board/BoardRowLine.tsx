import { memo } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { decimal } from '../../i18n/numbers.ts'
import { MISSING } from '../../i18n/format.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
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
    <tr data-now={row.turn === 'active'}>
      <TurnCell turn={row.turn} place={row.place} />
      <th scope="row" aria-label={row.name}>
        <button type="button" className={styles.open} onClick={() => onOpen(row.agencyId)}>
          <span className={styles.long}>{row.name}</span>
          <span className={styles.short}>{row.shortName}</span>
        </button>
      </th>
      <td data-align="end" data-wide="true" title={format.rupiahFull(row.budget)}>
        {format.rupiah(row.budget)}
      </td>
      <td className={styles.bar}>
        <ProgressBar value={row.physicalActual} target={row.physicalTarget} tone={row.tone} />
      </td>
      <td data-align="end">
        <b>{percentOrDash(row.physicalActual)}</b>
      </td>
      <td>
        <StatusMark
          tone={row.tone}
          word={row.word ?? t('figures.not-reported')}
          sign={row.deviation === null ? null : format.points(row.deviation)}
          compact={row.deviation !== null}
        />
      </td>
      <td className={styles.bar} data-wide="true">
        <ProgressBar value={row.financialActual} target={row.financialTarget} tone="money" />
      </td>
      <td data-align="end" data-wide="true">
        {percentOrDash(row.financialActual)}
      </td>
      <td data-align="end" data-wide="true">
        {row.obstacles === 0 ? '' : row.obstacles}
      </td>
      <td data-align="end" data-wide="true">
        {row.directives === 0 ? '' : row.directives}
      </td>
    </tr>
  )
}, isSameLine)

function isSameLine(before: BoardRowLineProps, after: BoardRowLineProps): boolean {
  const old: Readonly<Record<string, unknown>> = { ...before.row }
  return (
    before.onOpen === after.onOpen && Object.entries(after.row).every(([field, value]) => Object.is(old[field], value))
  )
}

function percentOrDash(value: number | null): string {
  return value === null ? MISSING : decimal(value)
}
