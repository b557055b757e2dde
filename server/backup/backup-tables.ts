import * as z from 'zod'
import type { Database } from '../database/schema.ts'

const cell = {
  text: z.string(),
  number: z.int(),
  'text or null': z.string().nullable(),
  'number or null': z.int().nullable(),
  'fraction or null': z.number().nullable(),
}

type CellOf<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [number]
    ? 'number'
    : [Value] extends [string | null]
      ? 'text or null'
      : 'number or null' | 'fraction or null'

/**
 * Snapshots are left out: they can be made again from the events, and nothing would show that one was changed.
 * Migrations and the identity of the log belong to the database itself.
 */
export type BackupTableName = Exclude<keyof Database, 'snapshots' | 'migrations' | 'log_identity'>

type Columns = {
  readonly [Name in BackupTableName]: { readonly [Column in keyof Database[Name]]: CellOf<Database[Name][Column]> }
}

// In the order in which they can be filled; a table or column that is missing here does not compile.
const columns: Columns = {
  accounts: {
    id: 'text',
    login: 'text',
    name: 'text',
    title: 'text or null',
    kind: 'text',
    password_hash: 'text',
    created_at: 'number',
    deactivated_at: 'number or null',
  },
  links: {
    id: 'text',
    secret_hash: 'text',
    stream: 'text',
    kind: 'text',
    agency_id: 'text or null',
    label: 'text or null',
    created_at: 'number',
    expires_at: 'number or null',
    revoked_at: 'number or null',
    sent_at: 'number or null',
    opened_at: 'number or null',
  },
  api_tokens: {
    id: 'text',
    secret_hash: 'text',
    label: 'text',
    scopes: 'text',
    created_by: 'text',
    created_at: 'number',
    expires_at: 'number or null',
    revoked_at: 'number or null',
    last_used_at: 'number or null',
  },
  sessions: {
    id_hash: 'text',
    person_id: 'text',
    kind: 'text',
    name: 'text',
    title: 'text or null',
    agency_id: 'text or null',
    stream: 'text or null',
    link_id: 'text or null',
    account_id: 'text or null',
    created_at: 'number',
    last_used_at: 'number',
    expires_at: 'number',
  },
  set_up_tokens: { token_hash: 'text', created_at: 'number', used_at: 'number or null' },
  meetings: {
    stream: 'text',
    title: 'text',
    date: 'text',
    phase: 'text',
    created_at: 'number',
    updated_seq: 'number',
  },
  agencies: { id: 'text', place: 'number', revision: 'number', data: 'text' },
  regency: { id: 'number', revision: 'number', settings: 'text', emblem_type: 'text or null', emblem: 'text or null' },
  import_drafts: {
    id: 'text',
    stream: 'text',
    file_name: 'text',
    bytes: 'number',
    person: 'text',
    mapping: 'text or null',
    created_at: 'number',
    touched_at: 'number',
    applied_at: 'number or null',
  },
  import_mappings: { shape: 'text', mapping: 'text', used_at: 'number' },
  import_agency_names: { name: 'text', agency_id: 'text', decided_at: 'number' },
  detail_lines: {
    stream: 'text',
    batch_id: 'text',
    line: 'number',
    agency_id: 'text',
    source: 'text',
    code: 'text',
    activity: 'text',
    officer: 'text',
    method: 'text',
    searchable: 'text',
    budget: 'fraction or null',
    physical_target: 'fraction or null',
    physical_actual: 'fraction or null',
    financial_target: 'fraction or null',
    financial_actual: 'fraction or null',
    behind: 'fraction or null',
    sheet: 'text',
    row: 'number',
  },
  search_entries: {
    stream: 'text',
    kind: 'text',
    entry_id: 'text',
    place: 'number',
    at: 'number',
    zone: 'text',
    agencies: 'text',
    who: 'text or null',
    item: 'text or null',
    text: 'text',
    searchable: 'text',
    hidden: 'number',
    updated_seq: 'number',
  },
  search_agencies: { stream: 'text', agency_id: 'text', name: 'text' },
  transcripts: { stream: 'text', sha256: 'text', content: 'text', created_at: 'number' },
  files: { sha256: 'text', media_type: 'text', bytes: 'number', content: 'text', created_at: 'number' },
  sealed_versions: {
    code: 'text',
    stream: 'text',
    version: 'number',
    seq: 'number',
    chain: 'text',
    number: 'text or null',
    title: 'text',
    regency: 'text',
    date: 'text',
    sealed_at: 'number',
  },
  sealed_files: { code: 'text', name: 'text', sha256: 'text' },
  signed_files: {
    code: 'text',
    sha256: 'text',
    extends_sealed: 'number',
    person: 'text',
    attached_at: 'number',
  },
  proofs: { sha256: 'text', person: 'text', created_at: 'number' },
  commands: { stream: 'text', command_id: 'text', person_id: 'text', seq: 'number' },
  events: {
    stream: 'text',
    seq: 'number',
    at: 'number',
    actor: 'text',
    command_id: 'text',
    type: 'text',
    version: 'number',
    data: 'text',
    chain: 'text',
  },
}

export type Row = Readonly<Record<string, string | number | null>>

/** One table as a backup sees it: rows in the order of their key. */
export interface BackupTable {
  readonly name: BackupTableName
  readonly columns: readonly string[]
  readonly key: readonly [string, ...string[]]
  /** Throws a ZodError when it is no row of this table. */
  parse(row: unknown): Row
}

function table(name: BackupTableName, ...key: [string, ...string[]]): BackupTable {
  const shape = Object.fromEntries(Object.entries(columns[name]).map(([column, kind]) => [column, cell[kind]]))
  const schema = z.strictObject(shape)
  return { name, columns: Object.keys(shape), key, parse: (row) => schema.parse(row) }
}

/** Every table that is kept, in the order in which they can be filled. */
export const backupTables: readonly BackupTable[] = [
  table('accounts', 'id'),
  table('links', 'id'),
  table('api_tokens', 'id'),
  table('sessions', 'id_hash'),
  table('set_up_tokens', 'token_hash'),
  table('meetings', 'stream'),
  table('agencies', 'id'),
  table('regency', 'id'),
  table('import_drafts', 'id'),
  table('import_mappings', 'shape'),
  table('import_agency_names', 'name'),
  table('detail_lines', 'stream', 'batch_id', 'line'),
  table('search_entries', 'stream', 'kind', 'entry_id'),
  table('search_agencies', 'stream', 'agency_id'),
  table('transcripts', 'stream', 'sha256'),
  table('files', 'sha256'),
  table('sealed_versions', 'code'),
  table('sealed_files', 'code', 'name'),
  table('signed_files', 'code', 'sha256'),
  table('proofs', 'sha256'),
  table('commands', 'stream', 'command_id'),
  table('events', 'stream', 'seq'),
]
