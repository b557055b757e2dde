import { expect, it } from 'vitest'
import { clockStage } from './clock-stage.ts'

const minutes = (count: number): number => count * 60_000

it('a turn warns in its last fifth, never for less than half a minute nor more than two', () => {
  expect(clockStage(minutes(1) + 1, minutes(5))).toBe('running')
  expect(clockStage(minutes(1), minutes(5))).toBe('ending')
  expect(clockStage(minutes(2), minutes(60))).toBe('ending')
  expect(clockStage(minutes(2) + 1, minutes(60))).toBe('running')
  expect(clockStage(minutes(0.5), minutes(1))).toBe('ending')
})

it('nothing left is not over yet; a moment later it is', () => {
  expect(clockStage(0, minutes(5))).toBe('ending')
  expect(clockStage(-1, minutes(5))).toBe('over')
})
