import { useMemo } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { decimal } from '../../i18n/numbers.ts'
import { MISSING } from '../../i18n/format.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { BoardHeadline } from './BoardHeadline.tsx'
import { mostAtStake } from './board-order.ts'
import styles from './ScreenBoard.module.css'
import { useBoard } from './use-board.ts'

/** As many rows as can be read from the back of a hall. */
const ROWS = 6

/** The board on the big screen: the totals, and the agencies where most is at stake. */
export function ScreenBoard() {
  const { t, format } = useWords()
  const board = useBoard()
  const rows = useMemo(() => mostAtStake(board.rows).slice(0, ROWS), [board.rows])
  return (
    <section className={styles.board} aria-label={t('board.title')}>
      <BoardHeadline total={board.total} big />
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.agencyId}>
            <span className={styles.name}>{row.shortName}</span>
            <ProgressBar value={row.physicalActual} target={row.physicalTarget} tone={row.tone} />
            <span className={styles.number}>{row.physicalActual === null ? MISSING : decimal(row.physicalActual)}</span>
            <StatusMark
              tone={row.tone}
              word={row.word ?? t('figures.not-reported')}
              sign={row.deviation === null ? null : format.points(row.deviation)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
