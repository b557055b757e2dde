import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frozen } from '../../../shared/testing/frozen.ts'
import { sameWhereEqual } from './same-where-equal.ts'

describe('what has not changed', () => {
  it('is the same part as before, down to the last leaf', () => {
    const before = { floor: { hands: [{ id: 'a' }, { id: 'b' }] }, notes: [{ text: 'x' }] }
    const after = { floor: { hands: [{ id: 'a' }, { id: 'c' }] }, notes: [{ text: 'x' }] }
    const shared = sameWhereEqual(before, after)
    expect(shared).toEqual(after)
    expect(shared.notes).toBe(before.notes)
    expect(shared.floor.hands[0]).toBe(before.floor.hands[0])
    expect(shared.floor.hands[1]).toBe(after.floor.hands[1])
  })

  it('is told by what is there: a missing field is not one that is undefined, a list not an object', () => {
    expect(sameWhereEqual({ a: undefined }, { b: undefined })).toEqual({ b: undefined })
    expect(sameWhereEqual({}, [])).toEqual([])
    expect(sameWhereEqual([1, 2], [1])).toEqual([1])
    expect(sameWhereEqual(null, { a: null })).toEqual({ a: null })
  })

  it('any two values: the result equals the new one, and is the old one where that is equal too', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(sameWhereEqual(frozen(before), frozen(after))).toEqual(after)
        expect(sameWhereEqual(before, structuredClone(before))).toBe(before)
      }),
    )
  })
})
