import type {
  FilesTable,
  ProofsTable,
  SealedFilesTable,
  SealedVersionsTable,
  SignedFilesTable,
} from './schema-documents.ts'

/**
 * The tables, the same on SQLite and PostgreSQL: ids and hashes are text, instants are whole milliseconds since the
 * Unix epoch, JSON is text. What `migrations/` makes of an empty database must fit this.
 */
export interface Database {
  migrations: MigrationsTable
  log_identity: LogIdentityTable
  commands: CommandsTable
  events: EventsTable
  snapshots: SnapshotsTable
  accounts: AccountsTable
  links: LinksTable
  api_tokens: ApiTokensTable
  sessions: SessionsTable
  set_up_tokens: SetUpTokensTable
  meetings: MeetingsTable
  files: FilesTable
  transcripts: TranscriptsTable
  search_entries: SearchEntriesTable
  search_agencies: SearchAgenciesTable
  sealed_versions: SealedVersionsTable
  sealed_files: SealedFilesTable
  signed_files: SignedFilesTable
  proofs: ProofsTable
  agencies: AgenciesTable
  regency: RegencyTable
  import_drafts: ImportDraftsTable
  import_mappings: ImportMappingsTable
  import_agency_names: ImportAgencyNamesTable
  detail_lines: DetailLinesTable
}

/** The steps that have been taken, in order. */
interface MigrationsTable {
  number: number
  name: string
}

/** One row, at place 1, until a restore brings another log in its stead. */
interface LogIdentityTable {
  place: number
  id: string
}

/** Every accepted command, for ever, also those that had nothing to record. */
interface CommandsTable {
  stream: string
  command_id: string
  person_id: string
  /** Number of the stream's last event when the command was recorded. */
  seq: number
}

/** The truth. Rows are added, never changed. */
interface EventsTable {
  stream: string
  seq: number
  at: number
  /** The actor, JSON. */
  actor: string
  command_id: string
  type: string
  version: number
  /** JSON. */
  data: string
  chain: string
}

/** A cache: the newest state of each stream and state version. */
interface SnapshotsTable {
  stream: string
  state_version: number
  seq: number
  at: number
  chain: string
  /** JSON. */
  state: string
}

interface AccountsTable {
  id: string
  login: string
  name: string
  title: string | null
  kind: string
  password_hash: string
  created_at: number
  /** Lets nobody in from then on; null: it does. */
  deactivated_at: number | null
}

interface LinksTable {
  id: string
  secret_hash: string
  stream: string
  kind: string
  agency_id: string | null
  label: string | null
  created_at: number
  expires_at: number | null
  revoked_at: number | null
  /** When the secretariat last sent it out; null: not yet. */
  sent_at: number | null
  /** When somebody first came in by it; null: nobody yet. */
  opened_at: number | null
}

interface SessionsTable {
  id_hash: string
  person_id: string
  kind: string
  name: string
  title: string | null
  agency_id: string | null
  /** The one stream it is for; null: all. */
  stream: string | null
  link_id: string | null
  account_id: string | null
  created_at: number
  last_used_at: number
  expires_at: number
}

interface SetUpTokensTable {
  token_hash: string
  created_at: number
  used_at: number | null
}

/** A projection of the meetings' events, for the list. */
interface MeetingsTable {
  stream: string
  title: string
  date: string
  phase: string
  created_at: number
  /** Number of the event that it was last drawn from. */
  updated_seq: number
}

/** The regency's own list of agencies, beyond any meeting. */
interface AgenciesTable {
  id: string
  place: number
  revision: number
  /** All about it but these three, JSON. */
  data: string
}

/** One row, with id 1: what the regency says of itself. */
interface RegencyTable {
  id: number
  revision: number
  /** JSON. */
  settings: string
  emblem_type: string | null
  /** Base64. */
  emblem: string | null
}

/** A workbook that was sent and is looked at; the file itself lies in the folder of data of the node that took it. */
interface ImportDraftsTable {
  id: string
  stream: string
  file_name: string
  bytes: number
  /** Who sent it. */
  person: string
  /** As chosen so far, JSON; null: as guessed. */
  mapping: string | null
  created_at: number
  touched_at: number
  applied_at: number | null
}

/** How a shape of file was read when a person last confirmed it. */
interface ImportMappingsTable {
  shape: string
  /** JSON. */
  mapping: string
  used_at: number
}

/** Which agency a person said that a name in a file means. */
interface ImportAgencyNamesTable {
  name: string
  agency_id: string
  decided_at: number
}

/** One sub kegiatan of one import, per agency and funding source. Rupiah and per cent as in `Figure`. */
interface DetailLinesTable {
  stream: string
  batch_id: string
  /** 1, 2, 3 … as in the file. */
  line: number
  agency_id: string
  source: string
  code: string
  activity: string
  officer: string
  method: string
  /** What a search looks at, in lower case. */
  searchable: string
  budget: number | null
  physical_target: number | null
  physical_actual: number | null
  financial_target: number | null
  financial_actual: number | null
  /** Rupiah of planned work that is not done: what lines are sorted by. Null where target, actual or budget is. */
  behind: number | null
  sheet: string
  /** From 0. */
  row: number
}

/** Transcripts of recordings, by the meeting and the hash of the file as it was sent. */
interface TranscriptsTable {
  stream: string
  sha256: string
  content: string
  created_at: number
}

/** A projection of the meetings' events: what was written and said, to be searched. */
interface SearchEntriesTable {
  stream: string
  kind: string
  entry_id: string
  place: number
  /** An instant, or milliseconds from the recording's start for what was said. */
  at: number
  zone: string
  /** Their ids, each between bars: `|dinkes|dpupr|`. */
  agencies: string
  who: string | null
  item: string | null
  text: string
  /** What a search looks at, in lower case. */
  searchable: string
  /** 1: removed or withdrawn. */
  hidden: number
  updated_seq: number
}

/** A projection: what the agencies of each meeting are called. */
interface SearchAgenciesTable {
  stream: string
  agency_id: string
  name: string
}

/** By what other systems of the regency read from this one. */
interface ApiTokensTable {
  id: string
  secret_hash: string
  label: string
  /** What it opens, JSON. */
  scopes: string
  /** Who made it. */
  created_by: string
  created_at: number
  expires_at: number | null
  revoked_at: number | null
  /** To the minute. */
  last_used_at: number | null
}
