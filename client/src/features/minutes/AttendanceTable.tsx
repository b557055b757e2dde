import type { AttendanceRow } from '../../../../shared/minutes/document.ts'
import { Table } from '../../ui/Table.tsx'
import { SourceMarks } from './SourceMarks.tsx'

const columns = ['Perangkat Daerah', 'Kehadiran', 'Nama dan jabatan', 'Hadir']

/** Who sat at which seat. */
export function AttendanceTable({ rows }: { readonly rows: readonly AttendanceRow[] }) {
  return (
    <Table
      caption="Daftar hadir"
      head={columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    >
      {rows.map((row) => (
        <tr key={row.agencyId}>
          <td>
            {row.agency} <SourceMarks sources={row.sources} />
          </td>
          <td>{row.word}</td>
          <td>{row.reason ?? [row.name, row.title].filter((part) => part !== null).join(', ')}</td>
          <td>{row.arrived ?? ''}</td>
        </tr>
      ))}
    </Table>
  )
}
