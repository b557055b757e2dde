import type { RequestHandler } from 'express'
import { streamId } from '../../shared/ids.ts'
import { SLOT_HEADER } from '../../shared/protocol/slot-header.ts'
import type { SessionDoorkeeper } from '../identity/doorkeeper.ts'
import { encodingFor } from './encoding.ts'
import { sendError } from './errors.ts'
import type { HttpRooms } from './http-rooms.ts'
import { knowsTag } from './known-tag.ts'
import { StateCache } from './state-cache.ts'

/**
 * The state of a stream, for whoever is too far behind to catch up. Bytes, not a value: a thousand people who come
 * back at once are sent the same buffer. `log`: which log the numbers are of.
 */
export function streamState(doorkeeper: SessionDoorkeeper, rooms: HttpRooms, log: string): RequestHandler {
  const cache = new StateCache()
  return async (request, response) => {
    const stream = streamId.safeParse(request.params['stream'])
    if (!stream.success) return sendError(response, { fault: 'meeting-not-found' })
    const admitted = await doorkeeper.admit(request.headers.cookie, request.get(SLOT_HEADER) ?? '', stream.data)
    if ('fault' in admitted) return sendError(response, admitted)
    const state = await rooms.current(stream.data)
    if (state === null) return sendError(response, { fault: 'meeting-not-found' })

    const tag = `"${stream.data}-${log}-${state.seq}-${state.stateVersion}"`
    response.set({
      ETag: tag,
      'Cache-Control': 'private, no-cache',
      'X-Rakor-Seq': String(state.seq),
      Vary: `Accept-Encoding, Cookie, ${SLOT_HEADER}`,
    })
    if (knowsTag(request, tag)) return void response.status(304).end()
    const encoding = encodingFor(request)
    const body = await cache.body(stream.data, tag, { log, ...state }, encoding)
    if (encoding !== 'identity') response.set('Content-Encoding', encoding)
    response.type('json').send(body)
  }
}
