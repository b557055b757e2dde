import type { Kysely, Selectable } from 'kysely'
import { agencyId, streamId, type AgencyId, type StreamId } from '../../shared/ids.ts'
import { importDraft } from '../../shared/protocol/http-imports.ts'
import type { Instant } from '../../shared/temporal.ts'
import { importMapping, type ImportMapping } from '../../shared/workbook/mapping.ts'
import type { Database } from '../database/schema.ts'
import type { ImportStore, StoredDraft } from './import-store.ts'

/** So many shapes of file are remembered, the latest used. */
const SHAPES = 200

/** What is remembered of imports, in the tables. */
export class SqlImportStore implements ImportStore {
  private readonly db: Kysely<Database>

  constructor(db: Kysely<Database>) {
    this.db = db
  }

  async add(draft: StoredDraft, person: string): Promise<void> {
    await this.db
      .insertInto('import_drafts')
      .values({
        id: draft.draftId,
        stream: draft.stream,
        file_name: draft.fileName,
        bytes: draft.bytes,
        person,
        mapping: draft.mapping === null ? null : JSON.stringify(draft.mapping),
        created_at: draft.createdAt,
        touched_at: draft.createdAt,
        applied_at: draft.appliedAt,
      })
      .execute()
  }

  async find(stream: StreamId, draftId: string): Promise<StoredDraft | null> {
    const row = await this.db
      .selectFrom('import_drafts')
      .selectAll()
      .where('stream', '=', stream)
      .where('id', '=', draftId)
      .executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async open(stream: StreamId): Promise<readonly StoredDraft[]> {
    const rows = await this.db
      .selectFrom('import_drafts')
      .selectAll()
      .where('stream', '=', stream)
      .where('applied_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute()
    return rows.map(read)
  }

  async keepMapping(draftId: string, mapping: ImportMapping, at: Instant): Promise<void> {
    await this.db
      .updateTable('import_drafts')
      .set({ mapping: JSON.stringify(mapping), touched_at: at })
      .where('id', '=', draftId)
      .execute()
  }

  async markApplied(draftId: string, at: Instant): Promise<void> {
    await this.db
      .updateTable('import_drafts')
      .set({ applied_at: at, touched_at: at })
      .where('id', '=', draftId)
      .execute()
  }

  async remove(draftId: string): Promise<void> {
    await this.db.deleteFrom('import_drafts').where('id', '=', draftId).execute()
  }

  async abandoned(since: Instant): Promise<readonly StoredDraft[]> {
    const rows = await this.db
      .selectFrom('import_drafts')
      .selectAll()
      .where('applied_at', 'is', null)
      .where('touched_at', '<', since)
      .execute()
    return rows.map(read)
  }

  async mappings(): Promise<Readonly<Record<string, ImportMapping>>> {
    const rows = await this.db
      .selectFrom('import_mappings')
      .select(['shape', 'mapping'])
      .orderBy('used_at', 'desc')
      .limit(SHAPES)
      .execute()
    return Object.fromEntries(rows.map(({ shape, mapping }) => [shape, parsed(mapping)]))
  }

  async rememberMapping(shape: string, mapping: ImportMapping, at: Instant): Promise<void> {
    const known = { mapping: JSON.stringify(mapping), used_at: at }
    await this.db
      .insertInto('import_mappings')
      .values({ shape, ...known })
      .onConflict((conflict) => conflict.column('shape').doUpdateSet(known))
      .execute()
  }

  async names(): Promise<readonly { readonly name: string; readonly agencyId: AgencyId }[]> {
    const rows = await this.db.selectFrom('import_agency_names').select(['name', 'agency_id']).execute()
    return rows.map((row) => ({ name: row.name, agencyId: agencyId.parse(row.agency_id) }))
  }

  async rememberName(name: string, agency: AgencyId, at: Instant): Promise<void> {
    const decided = { agency_id: agency, decided_at: at }
    await this.db
      .insertInto('import_agency_names')
      .values({ name, ...decided })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(decided))
      .execute()
  }
}

function read(row: Selectable<Database['import_drafts']>): StoredDraft {
  const draft = importDraft.parse({
    draftId: row.id,
    fileName: row.file_name,
    bytes: row.bytes,
    createdAt: row.created_at,
    appliedAt: row.applied_at,
  })
  return { ...draft, stream: streamId.parse(row.stream), mapping: row.mapping === null ? null : parsed(row.mapping) }
}

function parsed(mapping: string): ImportMapping {
  return importMapping.parse(JSON.parse(mapping))
}
