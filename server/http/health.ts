import type { Request, RequestHandler } from 'express'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'

/** The process is alive. */
export const health: RequestHandler = (_request, response) => void response.type('text').send('alive\n')

/** This node may be sent requests: `isReady` says that the store answers and that it is not stopping. */
export function readiness(isReady: () => Promise<boolean>, logger: Logger): RequestHandler {
  return async (_request, response) => {
    const ready = await isReady().catch((error: unknown) => {
      logger.warn({ err: error }, 'not ready')
      return false
    })
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not ready\n')
  }
}

/** The counters, for a collector on the same machine only. */
export function metricsPage(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    if (!isFromHere(request)) return next()
    response.set('Content-Type', 'text/plain; version=0.0.4; charset=utf-8').send(metrics.render())
  }
}

/** Behind a proxy on this machine everybody seems to come from here; only the proxy's header tells. */
function isFromHere({ socket, headers }: Request): boolean {
  const address = socket.remoteAddress ?? ''
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !isForwarded && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)
}
