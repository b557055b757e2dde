import { useWords } from '../../i18n/LanguageProvider.tsx'
import { capitalised } from '../../i18n/translate.ts'
import styles from './BoardRowLine.module.css'
import type { BoardGroup, BoardGrouping } from './board-view.ts'

/** The heading of a group with its own total, weighed by budget like the headline. */
export function BoardGroupLine({ group, grouping }: { readonly group: BoardGroup; readonly grouping: BoardGrouping }) {
  const { t, format } = useWords()
  const { weighted, financial, budget } = group.total
  const name =
    group.key === ''
      ? t(grouping === 'band' ? 'figures.not-reported' : 'board.group.nothing')
      : grouping === 'field'
        ? t('board.field-of', { field: group.key })
        : group.key
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={13}>
        <span className={styles.groupName}>
          {capitalised(name)} <span className={styles.count}>{group.rows.length}</span>
        </span>
        <span className={styles.groupTotal}>
          {format.rupiah(budget)} · {t('figures.physical')} {format.percent(weighted.actual)} (
          {format.points(weighted.deviation)}) · {t('figures.financial')} {format.percent(financial.actual)}
        </span>
      </th>
    </tr>
  )
}
