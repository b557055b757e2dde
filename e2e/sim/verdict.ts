import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { CommandId } from '../../shared/ids.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { toRecorded } from '../../server/rooms/position.ts'
import type { SimulatedPerson } from './person.ts'
import type { World } from './world.ts'

/** What must hold after every run, whatever happened in it. The world has come to rest. */
export async function judge(world: World): Promise<void> {
  const events = await world.events()
  const replay: MeetingState[] = [meetingDecider.initial]
  for (const logged of events)
    replay.push(meetingDecider.evolve(replay.at(-1) ?? meetingDecider.initial, toRecorded(meetingDecider, logged)))
  const end = replay.at(-1)

  expect(
    events.map(({ seq }) => seq),
    '[EV1] events are numbered without gaps',
  ).toEqual(events.map((_, place) => place + 1))

  // Whatever number a client ever stood at, it stood where the log stood: nothing twice, nothing missing, no other order.
  for (const { who, seq, state } of world.sightings)
    if (!isDeepStrictEqual(state, replay[seq]))
      expect(state, `${who} saw another meeting at ${seq}`).toEqual(replay[seq])

  const twice = world.appended.filter((id, place) => world.appended.indexOf(id) !== place)
  expect(twice, '[CM1] commands recorded more than once').toEqual([])
  expect(await world.verification(), 'the chain of hashes').toMatchObject({ outcome: 'whole' })

  for (const person of world.people) {
    for (const tab of person.tabs) {
      const { name } = person.actor
      expect(tab.client.confirmed?.seq, `${name} has all events`).toBe(events.length)
      expect(tab.client.confirmed?.state, `what is confirmed for ${name}`).toEqual(end)
      expect(tab.client.view().stream?.state, `what ${name} sees`).toEqual(end)
      expect(tab.reported, `what went wrong on the device of ${name}`).toEqual([])
    }
    await judgeCommands(world, person, new Set(events.map((event) => event.commandId)))
    await judgeDrafts(person)
  }
}

/** What was acknowledged is in the log; what was given is in the log or back in the hands of the person. */
async function judgeCommands(world: World, person: SimulatedPerson, inEvents: ReadonlySet<CommandId>): Promise<void> {
  const { name } = person.actor
  const refused = new Set(person.tabs.flatMap((tab) => tab.client.view().refused.map((one) => one.commandId)))
  const kept = new Set((await person.device.read(person.place)).commands.map((one) => one.commandId))
  for (const [id, command] of person.given) {
    const isRecorded = await world.isRecorded(id)
    if (person.acknowledged.has(id)) expect(isRecorded, `${name}: ${id} was acknowledged and is recorded`).toBe(true)
    const isBack = (refused.has(id) && kept.has(id)) || person.discarded.has(id)
    expect(isRecorded || isBack, `${name}: ${command.type} ${id} is recorded or given back`).toBe(true)
    expect(inEvents.has(id) && refused.has(id), `${name}: ${id} is not both recorded and refused`).toBe(false)
  }
  expect(
    [...kept].filter((id) => !refused.has(id)),
    `the device of ${name} waits for nothing`,
  ).toEqual([])
}

/** Every text that was typed and not sent stands in a field, or is kept on the device for when its field is free. */
async function judgeDrafts(person: SimulatedPerson): Promise<void> {
  await Promise.all(person.tabs.map((tab) => tab.client.flush()))
  const kept = (await person.device.read(person.place)).drafts.map((draft) => draft.text)
  expect(
    [...person.typed].filter((text) => !kept.includes(text)),
    `typed by ${person.actor.name} and gone`,
  ).toEqual([])
}
