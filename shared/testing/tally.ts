import * as z from 'zod/mini'
import type { Decider } from '../stream/decider.ts'
import { accept, reject } from '../stream/decision.ts'
import { eventCodec } from '../stream/upcast.ts'

const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tally.add'), amount: z.int() }),
  /** Wishes for a total: nothing happens when it is there already. */
  z.strictObject({ type: z.literal('tally.raise-to'), total: z.int() }),
  z.strictObject({ type: z.literal('tally.add-twice'), amount: z.int() }),
])
const event = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('tally.added'), amount: z.int() })])

export type TallyCommand = z.output<typeof command>
export type TallyEvent = z.output<typeof event>
export interface Tally {
  readonly total: number
  readonly amounts: readonly number[]
}

/** The smallest stream there can be, for tests of what carries streams: a sum that never goes below zero. */
export const tallyDecider: Decider<Tally, TallyCommand, TallyEvent> = {
  initial: { total: 0, amounts: [] },
  stateVersion: 1,
  decide(tally, asked) {
    switch (asked.type) {
      case 'tally.add':
        return tally.total + asked.amount < 0
          ? reject({ reason: 'conflict', what: 'tally', problem: 'the sum would fall below zero' })
          : accept({ type: 'tally.added', amount: asked.amount })
      case 'tally.raise-to':
        return tally.total >= asked.total
          ? accept()
          : accept({ type: 'tally.added', amount: asked.total - tally.total })
      case 'tally.add-twice':
        return accept({ type: 'tally.added', amount: asked.amount }, { type: 'tally.added', amount: asked.amount })
    }
  },
  evolve: (tally, recorded) => ({
    total: tally.total + recorded.event.amount,
    amounts: [...tally.amounts, recorded.event.amount],
  }),
  parseCommand: (input) => command.parse(input),
  parseEvent: (input) => event.parse(input),
  ...eventCodec((input) => event.parse(input), {}),
  reviveState: (stored) => z.strictObject({ total: z.int(), amounts: z.array(z.int()) }).parse(stored),
  unprojected: [],
}
