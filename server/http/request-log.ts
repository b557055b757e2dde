import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import { between } from '../../shared/temporal.ts'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import type { Clock } from '../system.ts'

const REQUEST_ID = 'X-Request-Id'

interface RequestLogParts {
  readonly logger: Logger
  readonly metrics: Metrics
  readonly clock: Clock
}

/**
 * Numbers, counts and logs every request by its path: no query, no headers, no body, for these may hold secrets.
 * Reading is logged only at level debug, failures of ours as errors.
 */
export function requestLog({ logger, metrics, clock }: RequestLogParts): RequestHandler {
  return (request, response, next) => {
    const begun = clock.now()
    const { method, path } = request
    const id = randomUUID()
    response.set(REQUEST_ID, id)
    response.once('close', () => {
      const { statusCode: status } = response
      metrics.countRequest(status)
      const level = status >= 500 ? 'error' : status >= 400 || isChange(method) ? 'info' : 'debug'
      const entry = { request: id, method, path: path.slice(0, 200), status, ms: between(begun, clock.now()) }
      logger[level](entry, response.writableFinished ? 'answered' : 'given up by the client')
    })
    next()
  }
}

/** The number of the request that is being answered, for the log and for whoever reports a failure. */
export function requestIdOf(response: Response): string {
  return String(response.get(REQUEST_ID))
}

/** Whether a request of this method may change something. */
export function isChange(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method)
}
