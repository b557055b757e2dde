import { expect, it } from 'vitest'
import { GUESSES_OF_ADDRESS, GUESSES_OF_LOGIN, GuessLimits } from './guess-limits.ts'

const times = (many: number): readonly number[] => Array.from({ length: many }, (_, turn) => turn)

it('one address has so many guesses, whatever logins it tries', async () => {
  const limits = new GuessLimits()
  for (const turn of times(GUESSES_OF_ADDRESS))
    expect(await limits.tryPassword('203.0.113.7', `login-${turn}`)).toBeNull()
  expect(await limits.tryPassword('203.0.113.7', 'another')).toBeGreaterThan(0)
  expect(await limits.tryPassword('203.0.113.8', 'another')).toBeNull()
})

it('one login has so many guesses, whatever addresses they come from', async () => {
  const limits = new GuessLimits()
  for (const turn of times(GUESSES_OF_LOGIN)) expect(await limits.tryPassword(`203.0.113.${turn}`, 'sari')).toBeNull()
  expect(await limits.tryPassword('198.51.100.1', 'sari')).toBeGreaterThan(0)
  expect(await limits.tryPassword('198.51.100.1', 'dewi')).toBeNull()
})

it('one address alone cannot lock a login for the others', async () => {
  const limits = new GuessLimits()
  for (const _ of times(2 * GUESSES_OF_LOGIN)) await limits.tryPassword('203.0.113.7', 'sari')
  expect(await limits.tryPassword('198.51.100.1', 'sari')).toBeNull()
})

it('a right password costs nothing', async () => {
  const limits = new GuessLimits()
  for (const _ of times(3 * GUESSES_OF_ADDRESS)) {
    expect(await limits.tryPassword('203.0.113.7', 'sari')).toBeNull()
    await limits.forgivePassword('203.0.113.7', 'sari')
  }
})
