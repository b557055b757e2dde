import type { FigureLine } from '../../../../shared/minutes/document.ts'
import { percentText, pointsText, rupiahText } from '../../../../shared/minutes/figures-part.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './DocumentView.module.css'
import { SourceMarks } from './SourceMarks.tsx'

const columns = ['Pagu', 'Target fisik', 'Realisasi fisik', 'Deviasi (poin)', 'Realisasi keuangan', 'Serapan']

/** Figures as they stand in the document. */
export function FigureTable({ caption, rows }: { readonly caption: string; readonly rows: readonly FigureLine[] }) {
  return (
    <Table
      caption={caption}
      head={
        <>
          <th scope="col">Sumber dana</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.number}>
              {column}
            </th>
          ))}
        </>
      }
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {row.label}
            {row.isExcluded && ' (di luar rekap)'} <SourceMarks sources={row.sources} />
          </th>
          <td className={styles.number}>{rupiahText(row.figure.budget)}</td>
          <td className={styles.number}>{percentText(row.progress.physicalTarget)}</td>
          <td className={styles.number}>{percentText(row.progress.physicalActual)}</td>
          <td className={styles.number}>{pointsText(row.progress.physicalDeviation)}</td>
          <td className={styles.number}>{rupiahText(row.figure.financialActual)}</td>
          <td className={styles.number}>{percentText(row.progress.financialActual)}</td>
        </tr>
      ))}
    </Table>
  )
}
