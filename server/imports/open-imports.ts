import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import { workerWorkbookReader } from '../workbooks/worker-workbook-reader.ts'
import { draftFilesIn } from './draft-files.ts'
import { Imports, type ImportsParts } from './imports.ts'
import { SqlImportStore } from './sql-import-store.ts'

interface Place extends Pick<ImportsParts, 'details' | 'rooms' | 'registry' | 'clock' | 'logger'> {
  readonly database: Kysely<Database>
  /** Where files lie that were sent and not yet applied. */
  readonly dataDir: string
}

/** Imports with their tables, their files and a reader that works in threads of its own. */
export function openImports({ database, dataDir, ...parts }: Place): Imports {
  return new Imports({
    ...parts,
    store: new SqlImportStore(database),
    files: draftFilesIn(dataDir),
    reader: workerWorkbookReader(),
    newId: randomUUID,
  })
}
