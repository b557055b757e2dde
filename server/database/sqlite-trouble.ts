import Sqlite from 'better-sqlite3'
import { StorageUnavailable } from '../log/event-log.ts'

/** What the caller did wrong; everything else that SQLite reports is a state of the file, the disk or the machine. */
const mistake = /^SQLITE_(?:ERROR|CONSTRAINT|RANGE|MISMATCH|MISUSE|TOOBIG|AUTH)/
/** Passes without opening the file anew. */
const passing = /^SQLITE_(?:BUSY|LOCKED|FULL)/
const locked = /^SQLITE_(?:BUSY|LOCKED)/

/** The error as the program knows it: StorageUnavailable where trying again later may succeed. */
export function storageError(error: unknown): unknown {
  if (!(error instanceof Sqlite.SqliteError) || mistake.test(error.code)) return error
  return new StorageUnavailable(`the database file cannot be used just now (${error.code})`, { cause: error })
}

/** Another connection holds the file: worth waiting for. */
export function isLocked(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && locked.test(error.code)
}

/** The open file is good for nothing any more, such as after the disk was gone. */
export function needsReopening(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && !mistake.test(error.code) && !passing.test(error.code)
}
