import * as z from 'zod'
import { hello } from '../../shared/protocol/up.ts'

const helloShape = z.custom<z.core.output<typeof hello>>((shown) => hello.safeParse(shown).success)
const door = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ws'), clients: z.int() }),
  z.strictObject({ kind: z.literal('socket.io'), clients: z.int() }),
  z.strictObject({
    kind: z.literal('rakor'),
    hello: helloShape,
    /** One client comes in for each. */
    cookies: z.array(z.string()),
    /** Clients have arrived when they have every event up to this number. */
    head: z.int(),
  }),
])
/** What clients connect to, how many, and what they say there. */
export type Door = z.output<typeof door>

const group = z.string()

/** What a farm of clients does, one after the other. Groups of clients are told apart by name. */
export const farmOrder = z.discriminatedUnion('order', [
  /** Lets clients come in, all at once. Answered with when it began and when the last had arrived. */
  z.strictObject({ order: z.literal('connect'), group, url: z.string(), door }),
  /** Cuts all connections of a group, without a good-bye. */
  z.strictObject({ order: z.literal('cut'), group }),
  /** The first client says a text `times` times, marked, and waits until it has heard each and got so many answers. */
  z.strictObject({
    order: z.literal('speak'),
    group,
    text: z.string(),
    times: z.int(),
    everyMs: z.number(),
    answers: z.int(),
  }),
  /** Waits for so many marked messages at every client; answered with their ages, which are then forgotten. */
  z.strictObject({ order: z.literal('gather'), group, messages: z.int() }),
])
export type FarmOrder = z.output<typeof farmOrder>

export const connected = z.strictObject({ beganMicros: z.number(), arrivedMicros: z.number() })
export type Connected = z.output<typeof connected>

export const spoken = z.strictObject({ lastHeard: z.string() })
/** `lastHeard`: the last marked message that came back to the speaker. */
export type Spoken = z.output<typeof spoken>

export const gathered = z.strictObject({ /** Milliseconds. */ agesMs: z.instanceof(Float64Array) })
export type Gathered = z.output<typeof gathered>
