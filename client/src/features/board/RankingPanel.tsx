import { useMemo, useState } from 'react'
import { rankWithinClass } from '../../../../shared/figures/ranking.ts'
import { groupedBy } from '../../../../shared/figures/grouped.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { capitalised } from '../../i18n/translate.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import type { BoardRow } from './board-view.ts'
import styles from './RankingPanel.module.css'

const measures = ['deviation', 'physicalActual', 'financialActual'] as const

interface RankingPanelProps {
  readonly rows: readonly BoardRow[]
  readonly onOpen: (agency: AgencyId) => void
}

/** Who is first and who is last, each within its own class only. */
export function RankingPanel({ rows, onOpen }: RankingPanelProps) {
  const { t, format } = useWords()
  const [measure, setMeasure] = useState<(typeof measures)[number]>('deviation')
  const byId = useMemo(() => new Map(rows.map((row) => [row.agencyId, row])), [rows])
  const classes = useMemo(() => {
    const ranked = rankWithinClass(
      rows.map(({ agencyId, agencyClass, [measure]: value }) => ({ agencyId, agencyClass, value })),
    )
    return [...groupedBy(ranked, (one) => one.agencyClass)]
  }, [rows, measure])
  return (
    <div className={layout.stack}>
      <Choice
        label={t('board.ranking.measure')}
        value={measure}
        options={measures.map((value) => ({ value, word: t(`board.ranking.${value}`) }))}
        onChoose={setMeasure}
      />
      <div className={styles.classes}>
        {classes.map(([agencyClass, ranked]) => (
          <Panel key={agencyClass} title={capitalised(agencyClass)} aside={ranked.length}>
            <ol className={styles.ranking}>
              {ranked.map(({ agencyId, rank, value }) => {
                const row = byId.get(agencyId)
                if (row === undefined) return null
                return (
                  <li key={agencyId}>
                    <b className={styles.rank}>{rank ?? '–'}</b>
                    <button type="button" className={styles.open} title={row.name} onClick={() => onOpen(agencyId)}>
                      {row.shortName}
                    </button>
                    <span className={styles.value}>{measure === 'deviation' ? '' : format.percent(value)}</span>
                    <StatusMark
                      tone={row.tone}
                      word={row.word ?? t('figures.not-reported')}
                      sign={row.deviation === null ? null : format.points(row.deviation)}
                      compact={row.deviation !== null}
                    />
                  </li>
                )
              })}
            </ol>
          </Panel>
        ))}
      </div>
    </div>
  )
}
