import type { FollowUpRow } from '../../../../shared/minutes/document.ts'
import { Table } from '../../ui/Table.tsx'
import { SourceMarks } from './SourceMarks.tsx'

const columns = ['Uraian', 'Penanggung jawab', 'Tenggat', 'Bukti']

/** What is to be done, by whom, until when. */
export function FollowUpTable({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  return (
    <Table
      caption="Tindak lanjut"
      head={columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    >
      {rows.map((row) => (
        <tr key={row.line.id}>
          <td>
            {row.line.text} <SourceMarks sources={row.line.sources} />
          </td>
          <td>{row.owner}</td>
          <td>{row.due === null ? `◆ ${row.dueText}` : row.dueText}</td>
          <td>{row.proofExpected ?? '–'}</td>
        </tr>
      ))}
    </Table>
  )
}
