import * as z from 'zod/mini'
import { commandId, streamId } from '../ids.ts'
import { actor } from '../stream/actor.ts'
import { rejection } from '../stream/rejection.ts'
import { instant } from '../temporal.ts'
import { fault } from './fault.ts'
import type { Pointer } from './up.ts'

/** An event as sent; `event` is parsed by the rules of its stream. */
export const recordedMessage = z.strictObject({
  seq: z.int().check(z.positive()),
  at: instant,
  by: actor,
  commandId,
  event: z.looseObject({ type: z.string() }),
})
export type RecordedMessage = z.output<typeof recordedMessage>

/** All events after the number the client named, or the advice to fetch the state over HTTP. */
export const catchUp = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('events'), events: z.array(recordedMessage) }),
  z.strictObject({ kind: z.literal('too-far') }),
  z.strictObject({ kind: z.literal('fault'), fault }),
])
export type CatchUp = z.output<typeof catchUp>

/** How many are here, by agency id, or by `secretariat`, `leader`, `viewer`, `screen`. */
export const presence = z.record(z.string(), z.int())
export type Presence = z.output<typeof presence>

/** First message on every connection. */
export const welcome = z.strictObject({
  stream: streamId,
  /** Which log the numbers are of; another one than before after the server was restored from a backup. */
  log: z.string(),
  /** Number of the newest event. */
  head: z.int(),
  now: instant,
  me: actor,
  catchUp,
  presence,
})
export type Welcome = z.output<typeof welcome>

/** The answer to a command. `seq`: the number of the last event in the log when it was recorded. */
export const answer = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('recorded'), seq: z.int() }),
  z.strictObject({ result: z.literal('rejected'), rejection }),
  z.strictObject({ result: z.literal('fault'), fault }),
])
export type Answer = z.output<typeof answer>

/** Where a stream stands. `state` is read by the rules of the stream. */
export interface StateResponse {
  readonly seq: number
  readonly stateVersion: number
  readonly state: unknown
}

/** The answer of `GET /api/streams/:stream/state`. */
export interface LoggedStateResponse extends StateResponse {
  /** Which log the number is of, as in the welcome. */
  readonly log: string
}

/** Server to client. */
export interface ServerToClient {
  welcome: (welcome: Welcome) => void
  /** Consecutive events, as many as one tick recorded. */
  events: (events: readonly RecordedMessage[]) => void
  /** Only the counts that changed; zero: nobody left. */
  presence: (changed: Presence) => void
  pointer: (pointer: Pointer | null) => void
  /** The server goes away; come back after this many milliseconds (random, so that not all come at once). */
  stopping: (returnInMs: number) => void
}
