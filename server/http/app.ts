import express, { type Express } from 'express'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import type { Clock } from '../system.ts'
import { serveAssets, serveClientFiles, servePage, type ClientFiles } from './client-files.ts'
import { errorHandler, sendError } from './errors.ts'
import { neverKept, refuseChangesAtStop, refuseForeignChanges } from './guards.ts'
import { health, metricsPage, readiness } from './health.ts'
import type { OwnOrigin } from './own-origin.ts'
import { requestLog } from './request-log.ts'
import { apiRouter, type ApiParts } from './router.ts'
import { securityHeaders } from './security-headers.ts'

export interface HttpParts extends ApiParts {
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: Metrics
  readonly ownOrigin: OwnOrigin
  readonly trustedProxies: number
  readonly clientFiles: ClientFiles
  /** The store answers and the server is not stopping; may reject, which means no. */
  readonly isReady: () => Promise<boolean>
  readonly isStopping: () => boolean
}

/** Addresses of pages beside those of a meeting; all are drawn by the client. Any other address without a file is an error. */
const PAGES = [
  '/',
  '/masuk',
  '/login',
  '/siapkan',
  '/periksa',
  '/periksa/:code',
  '/s/:slot/tindak-lanjut',
  '/s/:slot/tindak-lanjut/:agency',
  '/s/:slot/pengaturan',
  '/s/:slot/pengaturan/:part',
  '/s/:slot/cari',
  '/s/:slot/rapat',
  '/s/:slot/rapat/:stream/impor',
  '/s/:slot/rapat/:stream/impor/:draft',
]

/** Everything that is answered over HTTP. Sockets are attached to the same server by others. */
export function createHttpApp(parts: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trustedProxies)
  // Tags are set where an answer can be kept.
  app.set('etag', false)
  app.set('query parser', false)

  app.use(requestLog(parts), serveAssets(parts.clientFiles), securityHeaders(parts.publicUrl))
  app.get('/health', health)
  app.get('/ready', readiness(parts.isReady, parts.logger))
  app.get('/metrics', metricsPage(parts.metrics))

  app.use(
    '/api',
    neverKept,
    refuseForeignChanges(parts.ownOrigin),
    refuseChangesAtStop(parts.isStopping),
    apiRouter(parts),
  )

  app.use(serveClientFiles(parts.clientFiles))
  // The same page for both, but that it names what they need, so that it is asked for at once.
  app.get('/s/:slot/rapat/:stream', servePage(parts.clientFiles, '/room.html'))
  app.get('/s/:slot/rapat/:stream/layar', servePage(parts.clientFiles, '/screen.html'))
  app.get(PAGES, servePage(parts.clientFiles))
  app.use((_request, response) => sendError(response, { refused: 'no-such-thing' }))
  app.use(errorHandler(parts.logger))
  return app
}
