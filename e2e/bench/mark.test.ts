import { expect, it } from 'vitest'
import { MARK_PLACE, marked, readAges, unmarked } from './mark.ts'

const message = `42["events",[{"commandId":"b-${MARK_PLACE}","noteId":"n-${MARK_PLACE}"}]]`

function agesIn(text: string): readonly number[] {
  const ages: number[] = []
  readAges(Buffer.from(text), (age) => ages.push(age))
  return ages
}

it('a marked message tells how long ago it was sent', () => {
  const text = marked(message)
  expect(text).toHaveLength(message.length)
  const [age, ...others] = agesIn(text)
  expect(age).toBeGreaterThanOrEqual(0)
  expect(age).toBeLessThan(10_000)
  expect(others).toEqual([])
})

it('several commands in one message are told apart', () => {
  expect(agesIn(marked(message) + marked(message))).toHaveLength(2)
})

it('a message that nobody marked tells nothing', () => {
  expect(agesIn('42["presence",{"viewer":3}]')).toEqual([])
  expect(() => unmarked('42["presence",{"viewer":3}]')).toThrow('not marked')
})

it('what was marked once can be marked again, at the same places', () => {
  expect(unmarked(marked(message))).toBe(message)
})
