import { DatabaseError } from 'pg'
import { StorageUnavailable } from '../log/event-log.ts'

/**
 * What in an SQLSTATE tells of the server's condition and not of the statement. Classes: connection, authorization,
 * catalog name, rollback (deadlock), resources, object state, intervention, system, internal. Single ones: writing to
 * a standby, as after a switch-over; a transaction left idle.
 */
const condition = /^(?:08|28|3D|40|53|55|57|58|F0|XX|25006|25P03)/

/** The error as the program knows it: StorageUnavailable where trying again later may succeed. */
export function storageError(error: unknown): unknown {
  if (error instanceof DatabaseError) {
    return condition.test(error.code ?? '') ? unavailable(error, error.code ?? '') : error
  }
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) return error
  // No answer of the server but the lack of one: refused, reset, timed out.
  return unavailable(error, error.message)
}

function unavailable(cause: Error, what: string): StorageUnavailable {
  return new StorageUnavailable(`the database server cannot be used just now (${what})`, { cause })
}
