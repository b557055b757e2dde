import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { eventCodec } from './upcast.ts'

// A tally whose event once said only `by`, then said `amount`, and today also says why.
const added = z.strictObject({ type: z.literal('tally.added'), amount: z.int(), why: z.nullable(z.string()) })
const reset = z.strictObject({ type: z.literal('tally.reset') })
const tallyEvent = z.discriminatedUnion('type', [added, reset])

const codec = eventCodec((input) => tallyEvent.parse(input), {
  'tally.added': [({ by, ...rest }) => ({ ...rest, amount: by }), (data) => ({ ...data, why: null })],
})

describe('lifting stored events', () => {
  it('an event of any version becomes today’s, through every step between', () => {
    const today = { type: 'tally.added', amount: 3, why: null }
    expect(codec.upcast({ type: 'tally.added', version: 1, data: { by: 3 } })).toEqual(today)
    expect(codec.upcast({ type: 'tally.added', version: 2, data: { amount: 3 } })).toEqual(today)
    expect(codec.upcast({ type: 'tally.added', version: 3, data: { amount: 3, why: null } })).toEqual(today)
  })

  it('today’s version is the number of lifts plus one', () => {
    expect(codec.toStored({ type: 'tally.added', amount: 3, why: 'Rapat' })).toEqual({
      type: 'tally.added',
      version: 3,
      data: { amount: 3, why: 'Rapat' },
    })
    expect(codec.toStored({ type: 'tally.reset' })).toEqual({ type: 'tally.reset', version: 1, data: {} })
  })

  it('an event from a newer program is refused, not guessed at', () => {
    expect(() => codec.upcast({ type: 'tally.added', version: 4, data: { amount: 3, why: null } })).toThrow(
      'event tally.added has version 4; this program knows 3',
    )
  })

  it('an event that nobody knows, that carries nothing or does not fit is refused', () => {
    expect(() => codec.upcast({ type: 'tally.doubled', version: 1, data: {} })).toThrow()
    expect(() => codec.upcast({ type: 'tally.reset', version: 1, data: null })).toThrow('carries no data')
    expect(() => codec.upcast({ type: 'tally.added', version: 3, data: { amount: 'three', why: null } })).toThrow()
  })

  it('the stored type decides, whatever the data says', () => {
    expect(codec.upcast({ type: 'tally.reset', version: 1, data: { type: 'tally.added' } })).toEqual({
      type: 'tally.reset',
    })
  })

  it('lifting changes nothing that was stored', () => {
    const data = Object.freeze({ by: 3 })
    codec.upcast({ type: 'tally.added', version: 1, data })
    expect(data).toEqual({ by: 3 })
  })
})
