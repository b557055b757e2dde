import { expect, it } from 'vitest'
import { columnsWith } from './column-choice.ts'

const columns = [
  { column: 1, field: 'agency-name', scale: 1 },
  { column: 4, field: 'budget', scale: 1_000 },
  { column: 5, field: 'solution', scale: 1 },
] as const

it('a column means one thing, and a meaning has one column', () => {
  expect(columnsWith(columns, 3, 'budget', 1)).toEqual([
    columns[0],
    { column: 3, field: 'budget', scale: 1 },
    columns[2],
  ])
  expect(columnsWith(columns, 4, 'physical-actual', 1)[1]).toEqual({ column: 4, field: 'physical-actual', scale: 1 })
})

it('a column may mean nothing', () => {
  expect(columnsWith(columns, 4, null, 1)).toEqual([columns[0], columns[2]])
})

it('what may be repeated stays where it was', () => {
  expect(columnsWith(columns, 6, 'solution', 1)).toHaveLength(4)
})
