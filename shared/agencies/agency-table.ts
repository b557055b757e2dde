import { agencyFields, plainName, type AgencyFields, type RegisteredAgency } from './agency.ts'
import { withoutGuard, writeCsv, type TextRow } from './csv.ts'
import type { AgencyRow } from './registry-commands.ts'

type Column = Exclude<keyof AgencyFields, 'contact'> | 'headName' | 'headNip' | 'phone'

/** The words by which a column is known; the first is the one that an export writes. */
const columns: Readonly<Record<Column, readonly string[]>> = {
  code: ['kode', 'kode pd', 'kode opd', 'kode skpd', 'code'],
  shortName: ['singkatan', 'nama pendek', 'akronim', 'short name'],
  name: [
    'nama',
    'nama pd',
    'nama opd',
    'nama skpd',
    'perangkat daerah',
    'nama perangkat daerah',
    'opd',
    'skpd',
    'name',
  ],
  agencyClass: ['kelas', 'jenis', 'kelompok', 'class'],
  assistantField: ['asisten', 'bidang asisten', 'assistant'],
  headTitle: ['jabatan kepala', 'jabatan', 'head title'],
  aliases: ['alias', 'nama lain', 'aliases'],
  validFrom: ['berlaku mulai', 'mulai', 'valid from'],
  headName: ['nama kepala', 'pejabat', 'kepala'],
  headNip: ['nip kepala', 'nip'],
  phone: ['telepon', 'hp', 'no hp', 'whatsapp', 'no wa', 'wa', 'phone'],
}
const columnNames = Object.keys(columns).filter((name): name is Column => name in columns)
const exported = [
  ['code', ({ code }: RegisteredAgency) => code],
  ['shortName', ({ shortName }: RegisteredAgency) => shortName],
  ['name', ({ name }: RegisteredAgency) => name],
  ['agencyClass', ({ agencyClass }: RegisteredAgency) => agencyClass],
  ['assistantField', ({ assistantField }: RegisteredAgency) => assistantField],
  ['headTitle', ({ headTitle }: RegisteredAgency) => headTitle],
  ['aliases', ({ aliases }: RegisteredAgency) => aliases.join(' | ')],
  ['validFrom', ({ validFrom }: RegisteredAgency) => validFrom],
] as const
/** Head rows stand near the top, below a title at most. */
const HEAD_WITHIN = 10

export type TableProblem =
  | { readonly kind: 'no-head' }
  | { readonly kind: 'bad-cell'; readonly line: number; readonly column: string; readonly value: string }
  | { readonly kind: 'missing'; readonly line: number; readonly column: string }

export interface TableRead {
  readonly rows: readonly AgencyRow[]
  readonly problems: readonly TableProblem[]
}

/** Agencies from a table whose head row names at least name, short name and class, in any order and below a title. */
export function readAgencyTable(table: readonly TextRow[]): TableRead {
  const heads = table.slice(0, HEAD_WITHIN).map(({ cells }) => placesIn(cells))
  const head = heads.findIndex((places) => places.has('name') && places.has('shortName'))
  const places = heads[head]
  if (places === undefined) return { rows: [], problems: [{ kind: 'no-head' }] }
  const rows: AgencyRow[] = []
  const problems: TableProblem[] = []
  for (const { line, cells } of table.slice(head + 1)) {
    const cell = (column: Column): string | null => {
      const place = places.get(column)
      const value = place === undefined ? '' : withoutGuard(cells[place] ?? '').trim()
      return value === '' ? null : value
    }
    const read = readRow(line, cell)
    if ('kind' in read) problems.push(read)
    else rows.push(read)
  }
  return { rows, problems }
}

/** The list as a file that can be imported again. Who to write to stays out. */
export function agenciesAsCsv(agencies: readonly RegisteredAgency[]): string {
  const head = exported.map(([column]) => columns[column][0]?.replaceAll(' ', '_') ?? column)
  const lines = agencies.map((agency) => exported.map(([, valueOf]) => valueOf(agency) ?? ''))
  return writeCsv([head, ...lines])
}

function placesIn(cells: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>()
  cells.forEach((cell, place) => {
    const word = plainName(cell)
    const column = columnNames.find((name) => columns[name].includes(word))
    if (column !== undefined && !found.has(column)) found.set(column, place)
  })
  return found
}

function readRow(line: number, cell: (column: Column) => string | null): AgencyRow | TableProblem {
  const required = (['name', 'shortName', 'agencyClass'] as const).find((column) => cell(column) === null)
  if (required !== undefined) return { kind: 'missing', line, column: columns[required][0] ?? required }
  const read = agencyFields.safeParse({
    code: cell('code'),
    name: cell('name'),
    shortName: cell('shortName'),
    aliases:
      cell('aliases')
        ?.split('|')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== '') ?? [],
    agencyClass: cell('agencyClass'),
    assistantField: cell('assistantField'),
    headTitle: cell('headTitle'),
    contact: { headName: cell('headName'), headNip: cell('headNip'), phone: cell('phone') },
    validFrom: cell('validFrom'),
  })
  if (read.success) return { line, ...read.data }
  const path = read.error.issues[0]?.path ?? []
  const named = path[0] === 'contact' ? path[1] : path[0]
  const column = columnNames.find((name) => name === named) ?? 'name'
  return { kind: 'bad-cell', line, column: columns[column][0] ?? column, value: cell(column) ?? '' }
}
