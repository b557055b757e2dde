import type { RequestHandler } from 'express'
import { sendError } from './errors.ts'
import type { OwnOrigin } from './own-origin.ts'
import { isChange } from './request-log.ts'

/** Changes are asked for by our own pages only; a browser says whose page asks by one of two headers. */
export function refuseForeignChanges(ownOrigin: OwnOrigin): RequestHandler {
  return (request, response, next) => {
    const { origin, host } = request.headers
    const isOwn = origin === undefined ? request.get('Sec-Fetch-Site') === 'same-origin' : ownOrigin(origin, host)
    if (isOwn || !isChange(request.method)) return next()
    sendError(response, { refused: 'foreign-origin' })
  }
}

/** Changes are refused, to be tried again elsewhere, once the server is stopping. */
export function refuseChangesAtStop(isStopping: () => boolean): RequestHandler {
  return (request, response, next) => {
    if (isChange(request.method) && isStopping()) return sendError(response, { fault: 'stopping' })
    next()
  }
}

/** Answers of the API are for the one who asked, now. */
export const neverKept: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}
