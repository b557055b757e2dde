import { handId, noteId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import { kadinkes, sari } from '../../shared/testing/people.ts'
import { MemoryEventLog } from '../../server/log/memory-event-log.ts'
import { calm, still } from './network.ts'
import type { SimulatedPerson } from './person.ts'
import type { SimulatedTab } from './tab.ts'
import { World } from './world.ts'

/** A live meeting with two people who are up to date, over a network that from now on is held still. */
export interface HeldMeeting {
  readonly world: World
  readonly secretary: SimulatedPerson
  readonly desk: SimulatedTab
  readonly head: SimulatedPerson
  readonly phone: SimulatedTab
}

export async function heldMeeting(nodes: 1 | 2 = 1): Promise<HeldMeeting> {
  const world = await World.begin({ seed: 1, log: new MemoryEventLog(), nodes, weather: calm })
  const secretary = world.person(sari)
  const head = world.person(kadinkes)
  const desk = secretary.opensTab()
  const phone = head.opensTab()
  await world.time.pass(2_000)
  secretary.gives(desk, { type: 'meeting.open' })
  await world.time.pass(2_000)
  world.network.weather = still
  return { world, secretary, desk, head, phone }
}

export function note(text: string): MeetingCommand {
  const id = noteId.parse(text.replaceAll(' ', '-'))
  return { type: 'note.add', noteId: id, kind: 'note', text, itemId: null, aboutAgencyId: null }
}

export function hand(): MeetingCommand {
  return { type: 'floor.raise-hand', handId: handId.parse('hand-1'), topic: null }
}

/** The notes that somebody sees, in order. */
export function notesOn(tab: SimulatedTab): readonly string[] {
  return tab.client.view().stream?.state.notes.map(({ text }) => text) ?? []
}
