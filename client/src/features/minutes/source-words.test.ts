import { expect, it } from 'vitest'
import { nounOf, ranges } from './source-words.ts'

it('neighbouring numbers are one range', () => {
  expect(ranges([])).toBe('')
  expect(ranges([3])).toBe('3')
  expect(ranges([3, 4, 5, 8, 10, 11])).toBe('3–5, 8, 10–11')
})

it('an event is named after its noun, and one that nobody knows still has a name', () => {
  expect(nounOf('note.edited')).toBe('minutes.noun.note')
  expect(nounOf('figures.frozen')).toBe('minutes.noun.figures')
  expect(nounOf('polls.opened')).toBe('minutes.noun.other')
})
