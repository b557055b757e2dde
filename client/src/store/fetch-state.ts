import * as z from 'zod/mini'
import type { StreamId } from '../../../shared/ids.ts'
import type { LoggedStateResponse } from '../../../shared/protocol/down.ts'
import { request, type Answered } from '../http/request.ts'
import type { FetchedState } from '../sync/follower.ts'

const stateResponse = z.strictObject({ log: z.string(), seq: z.int(), stateVersion: z.int(), state: z.unknown() })

export function statePath(stream: StreamId): string {
  return `/api/streams/${stream}/state`
}

/** The state of a stream over HTTP: compressed, and the same bytes for all who ask at one number. Never rejects. */
export function askState(slot: string, stream: StreamId): Promise<Answered<LoggedStateResponse>> {
  return request({ method: 'GET', path: statePath(stream), slot }, (body) => stateResponse.parse(body))
}

/** The same for a client that a line has told to fetch it. */
export async function fetchState(slot: string, stream: StreamId): Promise<FetchedState> {
  const answered = await askState(slot, stream)
  if (answered.ok) return { kind: 'state', response: answered.value }
  return 'fault' in answered.error ? { kind: 'fault', fault: answered.error } : { kind: 'unreachable' }
}
