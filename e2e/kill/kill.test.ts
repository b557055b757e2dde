import { expect, it } from 'vitest'
import { killAgainAndAgain } from './kill-rounds.ts'

const KILLS = 24
const SEED = 20_210_727

it(`[CM2] [EV2] ${KILLS} kills at random instants under load lose nothing that was acknowledged or shown`, async () => {
  const { kills, acknowledged, wrong } = await killAgainAndAgain(KILLS, SEED)
  expect(wrong).toEqual([])
  expect(kills).toBe(KILLS)
  expect(acknowledged).toBeGreaterThan(KILLS)
})
