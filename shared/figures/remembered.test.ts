import { expect, it } from 'vitest'
import { remembered } from './remembered.ts'

const row = (value: number) => ({ value })

it('a result is known again by the very rows and ids it was drawn from, and by nothing less', () => {
  let worked = 0
  const sum = remembered((rows: readonly { readonly value: number }[], ids: readonly string[]) => {
    worked += 1
    return rows.reduce((total, { value }) => total + value, ids.length)
  })
  const [one, two] = [row(1), row(2)]
  expect([sum([one, two], ['a']), sum([one, two], ['a']), worked]).toEqual([4, 4, 1])
  expect([sum([one, row(2)], ['a']), worked]).toEqual([4, 2])
  expect([sum([one, two], ['b']), sum([one], ['a']), sum([one, two], []), worked]).toEqual([4, 2, 3, 5])
  expect([sum([], ['a']), sum([], ['a']), worked]).toEqual([1, 1, 7])
})

it('what was drawn long ago is drawn again, and comes out the same', () => {
  const count = remembered((rows: readonly object[], ids: readonly string[]) => rows.length + ids.length)
  const only = row(1)
  const lists = Array.from({ length: 20 }, (_none, place) => Array.from({ length: place }, () => 'x'))
  for (const again of [1, 2]) for (const ids of lists) expect(count([only], ids), String(again)).toBe(1 + ids.length)
})
