import { closeSync, mkdirSync, openSync, statSync, type Stats } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { StorageUnavailable } from '../log/event-log.ts'
import type { Logger } from '../logger.ts'

interface OpenFile {
  readonly handle: Sqlite.Database
  readonly stats: Stats
}

/**
 * The SQLite file, opened anew when it was moved, replaced or damaged. A file that was deleted or replaced under an
 * open connection would go on taking writes that nobody ever sees again: it is looked at before every use.
 */
export class SqliteFile {
  private readonly path: string
  private readonly logger: Logger
  private current: OpenFile | null

  /** Opens the file, and makes it and its folder, for the owner only, where there is none. */
  constructor(path: string, logger: Logger) {
    this.path = path
    this.logger = logger
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    // SQLite gives its own files the permissions of this one.
    closeSync(openSync(path, 'a', 0o600))
    this.current = openFile(path, () => undefined)
  }

  /** The open file. Throws StorageUnavailable when it is gone or cannot be opened. */
  use(): Sqlite.Database {
    if (this.current !== null && !isSame(this.current.stats, this.found())) this.leave(this.current)
    this.current ??= this.reopened()
    return this.current.handle
  }

  /** Lets go of the open file; the next use opens it anew. */
  close(): void {
    const open = this.current
    this.current = null
    try {
      open?.handle.close()
    } catch (error) {
      this.logger.warn({ err: error }, 'the database file could not be closed')
    }
  }

  /**
   * Lets go of a file that another one has replaced. What is still in the write-ahead log goes home first: the log
   * stays behind under its name, and SQLite would take it for the new file's own.
   */
  private leave({ handle }: OpenFile): void {
    let busy: unknown
    try {
      busy = handle.pragma('wal_checkpoint(truncate)', { simple: true })
    } catch (error) {
      throw new StorageUnavailable('the database file was replaced and cannot be left', { cause: error })
    }
    if (busy !== 0) throw new StorageUnavailable('the database file was replaced while another process uses it')
    this.close()
  }

  private found(): Stats {
    try {
      return statSync(this.path)
    } catch (error) {
      throw new StorageUnavailable('the database file is gone', { cause: error })
    }
  }

  private reopened(): OpenFile {
    try {
      const open = openFile(this.path, lookInside)
      this.logger.info('the database file was opened anew')
      return open
    } catch (error) {
      throw new StorageUnavailable('the database file cannot be opened', { cause: error })
    }
  }
}

/** An empty file that took the place of ours would otherwise pass for a mistake in every statement. */
function lookInside(handle: Sqlite.Database): void {
  handle.prepare('select 1 from migrations').get()
}

function openFile(path: string, check: (handle: Sqlite.Database) => void): OpenFile {
  // A wait inside SQLite would hold up everybody; whoever waits for a lock does so outside.
  const handle = new Sqlite(path, { fileMustExist: true, timeout: 0 })
  try {
    handle.pragma('journal_mode = wal')
    // Only this survives a power cut: NORMAL syncs at checkpoints, not at commits.
    handle.pragma('synchronous = full')
    handle.pragma('foreign_keys = on')
    check(handle)
    return { handle, stats: statSync(path) }
  } catch (error) {
    handle.close()
    throw error
  }
}

function isSame(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.dev === b.dev
}
