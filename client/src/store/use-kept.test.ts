import { expect, it } from 'vitest'
import { revived } from './use-kept.ts'

const initial = { title: 'Rakor', sources: ['bos'], illustrative: false }

it('what was kept comes back', () => {
  const typed = { title: 'Rakor POK', sources: [], illustrative: true }
  expect(revived(JSON.stringify(typed), initial)).toEqual(typed)
})

it('nothing kept, or something unreadable, is the form as it begins', () => {
  for (const stored of [null, '', '{', 'null', '"text"', '[]']) expect(revived(stored, initial)).toEqual(initial)
})

it('fields of another kind or of an older form are left out', () => {
  expect(revived('{"title":7,"sources":"bos","illustrative":true,"gone":1}', initial)).toEqual({
    ...initial,
    illustrative: true,
  })
})
