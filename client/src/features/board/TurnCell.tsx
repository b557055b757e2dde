import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import type { RowTurn } from './board-view.ts'
import styles from './TurnCell.module.css'

const signs: Readonly<Record<Exclude<RowTurn['kind'], 'waiting' | 'none'>, string>> = {
  active: '●',
  done: '✓',
  'taken-as-read': '≡',
  skipped: '↷',
}

/** Where the turn stands: a sign, or the place in the order; the word is heard. */
export function TurnCell({ turn, place }: { readonly turn: RowTurn['kind']; readonly place: number | null }) {
  const { t } = useWords()
  if (turn === 'waiting' || turn === 'none') return <td className={styles.place}>{place}</td>
  const word = t(`agenda.status.${turn}`)
  return (
    <td className={styles.sign} data-turn={turn} title={word}>
      <span aria-hidden="true">{signs[turn]}</span>
      <Unseen>{word}</Unseen>
    </td>
  )
}
