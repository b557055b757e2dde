import { pino } from 'pino'
import { expect, it } from 'vitest'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { given, minute } from '../../shared/testing/given.ts'
import { HeldClock } from '../testing/held-clock.ts'
import { DEMONSTRATION, demonstrationCommands } from './demonstration-meeting.ts'
import { Guide } from './guide.ts'
import { readDemonstrationRegency } from './regency.ts'

const state: MeetingState = demonstrationCommands(minute(0)).reduce(
  (so, { actor, command }) => so.and(actor, command, minute(0)),
  given(),
).state

/** Longer than any pause between two steps. */
const LONG_MS = 10_000

function demonstration() {
  const clock = new HeldClock()
  const asked: { readonly actor: Actor; readonly id: string }[] = []
  const guide = new Guide({
    cast: { stream: DEMONSTRATION, agencies: readDemonstrationRegency().agencies },
    clock,
    logger: pino({ level: 'silent' }),
    newPlay: () => `play-${asked.length}`,
    rooms: {
      current: async () => ({ seq: 1, stateVersion: 1, state }),
      execute: async (_stream, actor, id) => {
        asked.push({ actor, id })
        return { result: 'recorded', seq: asked.length }
      },
    },
  })
  const goesOn = async (): Promise<void> => {
    clock.pass(LONG_MS)
    // What a step asks of the room has to come back before the next is planned.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  return { guide, asked, goesOn }
}

it('plays one step after the other, as the people of the demonstration, each with an id of its own', async () => {
  const { guide, asked, goesOn } = demonstration()
  expect(guide.shown()).toMatchObject({ status: 'idle', caption: null })
  guide.play()
  while (guide.shown().status === 'playing') await goesOn()
  expect(guide.shown()).toMatchObject({ status: 'finished', caption: 'finished' })
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
  expect(asked[0]?.actor.kind).toBe('leader')
})

it('stands still while paused and goes on from there', async () => {
  const { guide, asked, goesOn } = demonstration()
  guide.play()
  await goesOn()
  await goesOn()
  guide.pause()
  const soFar = asked.length
  await goesOn()
  expect(asked).toHaveLength(soFar)
  expect(guide.shown()).toMatchObject({ status: 'paused', step: soFar })
  guide.play()
  await goesOn()
  expect(asked).toHaveLength(soFar + 1)
})

it('pressed twice it does not play twice', async () => {
  const { guide, asked, goesOn } = demonstration()
  guide.play()
  guide.play()
  await goesOn()
  expect(asked).toHaveLength(1)
})
