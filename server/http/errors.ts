import type { ErrorRequestHandler, Response } from 'express'
import * as z from 'zod'
import type { ApiError, Refusal } from '../../shared/protocol/http.ts'
import type { Fault } from '../../shared/protocol/fault.ts'
import type { Rejection } from '../../shared/stream/rejection.ts'
import { StorageUnavailable } from '../log/event-log.ts'
import type { Logger } from '../logger.ts'
import { speaksLines } from './ndjson.ts'
import { requestIdOf } from './request-log.ts'

const statusOfFault: Readonly<Record<Fault['fault'], number>> = {
  malformed: 400,
  'unknown-command': 400,
  'protocol-mismatch': 400,
  'session-expired': 401,
  'foreign-meeting': 403,
  'meeting-not-found': 404,
  'command-id-taken': 409,
  'too-large': 413,
  'rate-limited': 429,
  internal: 500,
  'storage-unavailable': 503,
  stopping: 503,
}

const statusOfRejection: Readonly<Record<Rejection['reason'], number>> = {
  'not-allowed': 403,
  'not-found': 404,
  'wrong-phase': 409,
  'already-exists': 409,
  'stale-edit': 409,
  'figures-frozen': 409,
  'import-used': 409,
  'past-cut-off': 409,
  conflict: 409,
}

// 401 says one thing only: there is no session, go and log in.
const statusOfRefusal: Readonly<Record<Refusal['refused'], number>> = {
  'wrong-password': 403,
  'wrong-link': 403,
  'wrong-token': 403,
  'no-access-token': 401,
  'foreign-origin': 403,
  'no-demonstration': 404,
  'no-such-thing': 404,
  'nothing-to-export': 404,
  'file-gone': 410,
  'login-taken': 409,
  'last-secretariat': 409,
  'own-account': 409,
  'not-a-picture': 400,
  'unsafe-svg': 400,
  'unreadable-workbook': 400,
  'unreadable-transcript': 400,
  'not-a-proof': 400,
  'not-signed': 400,
  'changed-meanwhile': 409,
}

/** Seconds after which a store that was away, or the next server, is worth another try. */
const TRY_AGAIN_S = 3

/** Sends why a request was refused, as `{ error }` under the status that fits. */
export function sendError(response: Response, error: ApiError): void {
  const waitS = secondsToWait(error)
  if (waitS !== null) response.set('Retry-After', String(waitS))
  response.status(statusOf(error)).json({ error })
}

/** Answers what was thrown: the store that is away, a body that cannot be read, or a mistake of ours, by its number. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const incident = requestIdOf(response)
    const known = knownError(error)
    if (known === null)
      logger.error({ err: error, request: incident, path: request.path }, 'a request could not be answered')
    const told: ApiError = known ?? { fault: 'internal', incident }
    if (!response.headersSent) return sendError(response, told)
    if (speaksLines(response)) return void response.end(`${JSON.stringify({ error: told })}\n`)
    next(error)
  }
}

function statusOf(error: ApiError): number {
  if ('fault' in error) return statusOfFault[error.fault]
  return 'reason' in error ? statusOfRejection[error.reason] : statusOfRefusal[error.refused]
}

function secondsToWait(error: ApiError): number | null {
  if (!('fault' in error)) return null
  if (error.fault === 'rate-limited') return Math.ceil(error.retryInMs / 1000)
  return error.fault === 'storage-unavailable' || error.fault === 'stopping' ? TRY_AGAIN_S : null
}

/** What the body parser and the router throw when a request cannot be read; `limit` only when it is too long. */
const unreadable = z.object({
  status: z.int().gte(400).lt(500),
  type: z.string().optional(),
  limit: z.int().optional(),
})

function knownError(error: unknown): ApiError | null {
  if (error instanceof StorageUnavailable) return { fault: 'storage-unavailable' }
  const bad = unreadable.safeParse(error)
  if (!bad.success) return null
  const { limit, type = 'the request cannot be read' } = bad.data
  return limit === undefined ? { fault: 'malformed', problem: type } : { fault: 'too-large', limitBytes: limit }
}
