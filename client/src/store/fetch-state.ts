import * as z from 'zod/mini'
import type { StreamId } from '../../../shared/ids.ts'
import { request } from '../http/request.ts'
import type { FetchedState } from '../sync/follower.ts'

const stateResponse = z.strictObject({ seq: z.int(), stateVersion: z.int(), state: z.unknown() })

/** The state of a stream over HTTP: compressed, and the same bytes for all who ask at one number. Never rejects. */
export async function fetchState(slot: string, stream: StreamId): Promise<FetchedState> {
  const answered = await request({ method: 'GET', path: `/api/streams/${stream}/state`, slot }, (body) =>
    stateResponse.parse(body),
  )
  if (answered.ok) return { kind: 'state', response: answered.value }
  return 'fault' in answered.error ? { kind: 'fault', fault: answered.error } : { kind: 'unreachable' }
}
