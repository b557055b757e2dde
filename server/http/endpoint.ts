import type { Request, RequestHandler, Response } from 'express'
import * as z from 'zod'
import { streamId, type StreamId } from '../../shared/ids.ts'
import { slotName, type ApiError } from '../../shared/protocol/http.ts'
import { SLOT_HEADER } from '../../shared/protocol/slot-header.ts'
import { isLedger } from '../../shared/stream/decider.ts'
import type { SessionDoorkeeper } from '../identity/doorkeeper.ts'
import { mayDo, mayFollow, mayTry } from '../identity/house-rules.ts'
import type { HouseAction } from '../../shared/protocol/house-rules.ts'
import type { Session } from '../identity/session.ts'
import { sendError } from './errors.ts'

/** What an endpoint answers: a value, sent in one place. */
export type Reply =
  | { readonly kind: 'done'; readonly status: 200 | 201 | 204; readonly body: unknown }
  /** Something to be kept, never to be shown in place. */
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly error: ApiError }
  /** Was sent already, piece by piece, but for its end. */
  | { readonly kind: 'answered' }

export interface Asked {
  readonly request: Request
  readonly response: Response
}

/** Somebody with a session, and the slot it is in. */
export interface Known extends Asked {
  readonly caller: Session
  readonly slot: string
}

export interface OfMeeting extends Known {
  readonly stream: StreamId
}

/** Answers one request. Each wrapper below adds to what it is given, or refuses before it is called. */
export type Endpoint<Given> = (given: Given) => Promise<Reply>
/** The same with a body that fits its schema. */
export type EndpointWith<Given, Body> = (given: Given, body: Body) => Promise<Reply>

export function done(body: unknown, status: 200 | 201 = 200): Reply {
  return { kind: 'done', status, body }
}

export const nothingMore: Reply = { kind: 'done', status: 204, body: undefined }

export const answered: Reply = { kind: 'answered' }

export function refuse(error: ApiError): Reply {
  return { kind: 'refused', error }
}

/** An endpoint as Express calls it. What is thrown goes to the error handler. */
export function answer(endpoint: Endpoint<Asked>): RequestHandler {
  return async (request, response) => {
    const reply = await endpoint({ request, response })
    if (reply.kind === 'refused') return sendError(response, reply.error)
    if (reply.kind === 'answered') return void response.end()
    if (reply.kind === 'file') return sendFile(response, reply)
    response.status(reply.status)
    if (reply.status === 204) response.end()
    else response.json(reply.body)
  }
}

/** Its name has no letters that would have to be escaped. */
function sendFile(response: Response, { name, mediaType, bytes }: Reply & { readonly kind: 'file' }): void {
  response.set({ 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"` })
  response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** Adds the body, read by its schema. */
export function withBody<Given extends Asked, Body>(
  schema: z.core.$ZodType<Body>,
  endpoint: EndpointWith<Given, Body>,
): Endpoint<Given> {
  return async (given) => {
    const read = z.safeParse(schema, given.request.body)
    if (!read.success) return refuse({ fault: 'malformed', problem: z.prettifyError(read.error).slice(0, 500) })
    return endpoint(given, read.data)
  }
}

/** Adds who is asking; refuses strangers. */
export function known(doorkeeper: SessionDoorkeeper, endpoint: Endpoint<Known>): Endpoint<Asked> {
  return async ({ request, response }) => {
    const slot = slotName.safeParse(request.get(SLOT_HEADER))
    const caller = slot.success ? await doorkeeper.whoIs(request.headers.cookie, slot.data) : null
    if (!slot.success || caller === null) return refuse({ fault: 'session-expired' })
    return endpoint({ request, response, caller, slot: slot.data })
  }
}

/** Refuses whoever may not do this. `isTrial`: nobody has an account here. */
export function allowed(
  action: HouseAction,
  isTrial: () => Promise<boolean>,
  endpoint: Endpoint<Known>,
): Endpoint<Known> {
  return async (given) => {
    const may = mayDo(given.caller, action) || (mayTry(given.caller, action) && (await isTrial()))
    return may ? endpoint(given) : refuse({ reason: 'not-allowed', action })
  }
}

/** Adds the meeting named in the address; refuses whoever may not follow it. */
export function ofMeeting(endpoint: Endpoint<OfMeeting>): Endpoint<Known> {
  return async (given) => {
    const stream = streamId.safeParse(given.request.params['stream'])
    if (!stream.success || isLedger(stream.data)) return refuse({ fault: 'meeting-not-found' })
    if (!mayFollow(given.caller, stream.data)) return refuse({ fault: 'foreign-meeting' })
    return endpoint({ ...given, stream: stream.data })
  }
}
