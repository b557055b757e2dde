import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RecordedMessage } from '../../../shared/protocol/down.ts'
import { tallyDecider, type Tally } from '../../../shared/testing/tally.ts'
import { minute, record } from '../../../shared/testing/given.ts'
import { sari } from '../../../shared/testing/people.ts'
import { take, type Replica } from './replica.ts'

const empty: Replica<Tally> = { log: 'log-1', seq: 0, state: tallyDecider.initial }
const history = (amounts: readonly number[]): readonly RecordedMessage[] =>
  record(
    amounts.map((amount) => ({ type: 'tally.added' as const, amount })),
    0,
    sari,
    minute(0),
  )

it('[JN5] nothing is taken across a gap', () => {
  const [first, , third] = history([1, 2, 3])
  const taken = take(
    tallyDecider,
    empty,
    [first, third].filter((message) => message !== undefined),
  )
  expect(taken).toEqual({ kind: 'gap' })
})

it('[JN2] a snapshot and the events after it, cut anywhere and told as often as you like, make the whole history', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (amounts, cut, overlap) => {
      const all = history(amounts)
      const whole = take(tallyDecider, empty, all)
      const snapshot = take(tallyDecider, empty, all.slice(0, cut % (all.length + 1)))
      if (whole.kind === 'gap' || snapshot.kind === 'gap') throw new Error('a history has no gap')
      const from = overlap % (snapshot.replica.seq + 1)
      const after = take(tallyDecider, snapshot.replica, all.slice(from))
      expect(after).toEqual({
        kind: 'taken',
        replica: whole.replica,
        fresh: whole.fresh.slice(snapshot.replica.seq),
      })
    }),
  )
})

it('what is already there makes no new replica', () => {
  const all = history([1, 2])
  const taken = take(tallyDecider, empty, all)
  if (taken.kind === 'gap') throw new Error('a history has no gap')
  const again = take(tallyDecider, taken.replica, all)
  expect(again).toEqual({ kind: 'taken', replica: taken.replica, fresh: [] })
  expect('replica' in again && again.replica).toBe(taken.replica)
})

it('an event that no page of this build knows is an error, not a guess', () => {
  const [event] = history([1])
  if (event === undefined) throw new Error('one event')
  expect(() => take(tallyDecider, empty, [{ ...event, event: { type: 'tally.doubled' } }])).toThrow()
})
