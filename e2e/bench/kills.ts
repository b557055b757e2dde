import { killAgainAndAgain } from '../kill/kill-rounds.ts'
import type { Finding, Measuring } from './finding.ts'

/** How often one is told how far it is. */
const TELL_EVERY = 50

/** Acknowledged commands that are lost, doubled or told wrong after `kill -9` of the real process at random instants. */
export async function measureKills({ kills, say }: Measuring): Promise<readonly Finding[]> {
  const seed = Date.now() >>> 0
  say(`kills: seed ${seed}`)
  const { acknowledged, wrong } = await killAgainAndAgain(kills, seed, (kill) => {
    if (kill % TELL_EVERY === 0) say(`kills: ${kill} of ${kills}`)
  })
  for (const what of wrong) say(`kills: ${what}`)
  return [
    {
      what: `acknowledged commands lost or wrong after ${kills} kills`,
      value: wrong.length,
      goal: 0,
      unit: 'lost',
      details: [`${acknowledged} were acknowledged`, `seed ${seed}`],
    },
  ]
}
