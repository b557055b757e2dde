import { useState, type ReactNode } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Table } from '../../ui/Table.tsx'
import styles from './ChartCard.module.css'

interface ChartCardProps {
  readonly title: string
  /** How it is to be read. */
  readonly hint: string
  readonly chart: ReactNode
  /** The same numbers as a table. */
  readonly head: ReactNode
  readonly rows: ReactNode
}

/** A chart, and its table behind it at one press: what cannot be seen can be read. */
export function ChartCard({ title, hint, chart, head, rows }: ChartCardProps) {
  const { t } = useWords()
  const [asTable, setAsTable] = useState(false)
  return (
    <Panel
      title={title}
      aside={
        <Button size="small" tone="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('board.as-table')}
        </Button>
      }
    >
      <p className={styles.hint}>{hint}</p>
      {asTable ? (
        <div className={styles.table}>
          <Table caption={title} head={head}>
            {rows}
          </Table>
        </div>
      ) : (
        chart
      )}
    </Panel>
  )
}
