import { noteId } from '../../shared/ids.ts'
import { actOut } from '../../shared/testing/arbitraries.ts'
import { everybody } from '../../shared/testing/people.ts'
import type { Parcel, Weather } from './network.ts'
import { noTrouble } from './node-log.ts'
import type { SimulatedPerson } from './person.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { SimulatedTab } from './tab.ts'
import { World, type WorldParts } from './world.ts'

/** What happens to every thing on its way, by chance: mostly it arrives. */
function hostileWeather(random: SeededRandom): Weather {
  return ({ name }: Parcel) => {
    if (name !== 'hello' && random.chance(0.02)) return { kind: 'lost' }
    return {
      kind: 'arrives',
      afterMs: random.chance(0.1) ? random.below(5_000) : random.below(200),
      // A hello, a welcome or a refusal is part of the handshake of one line.
      twice: (name === 'command' || name === 'events') && random.chance(0.05),
      overtakes: name === 'events' && random.chance(0.05),
    }
  }
}

/** A meeting in a world where everything goes wrong that can; `steps` things happen, decided by the seed alone. */
export async function tellStory(parts: Omit<WorldParts, 'weather'>, steps: number): Promise<World> {
  const world = await World.begin({ ...parts, weather: () => ({ kind: 'lost' }) })
  world.network.weather = hostileWeather(world.random)
  for (const actor of everybody) {
    const person = world.person(actor)
    person.opensTab()
    if (world.random.chance(0.2)) person.opensTab()
  }
  await world.time.pass(2_000)
  for (let step = 0; step < steps; step += 1) {
    await happen(world)
    await world.time.pass(world.random.chance(0.1) ? world.random.below(30_000) : world.random.below(400))
  }
  await world.settle()
  for (const person of world.people) {
    for (const _ of person.tabs.flatMap((tab) => tab.client.view().refused)) world.witness('refused')
    for (const _ of person.acknowledged) world.witness('acknowledged')
  }
  return world
}

async function happen(world: World): Promise<void> {
  const { random } = world
  const die = random.below(100)
  if (die < 60) return somebodyActs(world)
  if (die < 72) return somebodyTypes(world)
  if (die < 76) return world.network.cut(() => random.chance(0.3))
  if (die < 78) return world.killNode(random.below(world.nodeCount))
  if (die < 79) return world.node(random.below(world.nodeCount))?.dieWithNextAppend()
  if (die < 80) return await world.stopNode(random.below(world.nodeCount))
  if (die < 87) return startNodes(world)
  if (die < 90) return changeTrouble(world)
  if (die < 93) return someBusFails(world)
  const person = random.pick(world.people)
  const tab = person.tabs.length > 0 ? random.pick(person.tabs) : person.opensTab()
  if (die < 96) {
    world.witness('reload')
    return void (await person.reloads(tab))
  }
  if (die < 98) {
    // What was typed within the last blink may be gone with a crash, and nothing else.
    await world.time.pass(200)
    world.witness('crash of a tab')
    return void person.crashes(tab)
  }
  if (die < 99) return void tab.client.setNetwork(random.chance(0.5))
  await otherTab(person, tab)
}

/** Somebody does something in the meeting as they see it, mostly something they may. */
function somebodyActs(world: World): void {
  const { random } = world
  const seen = random.pick(world.people).tabs[0]?.client.view().stream
  if (seen == null) return
  const dice = Array.from({ length: 10 }, () => random.below(10_000))
  const { actor, command } = actOut(seen.state, dice)
  const person = world.people.find((other) => other.actor.personId === actor.personId)
  const tab = person === undefined ? undefined : knowing(person, random)
  if (person !== undefined && tab !== undefined) person.gives(tab, command)
}

/** Somebody types on, sends what they typed as a note, or lets go of what was refused. */
function somebodyTypes(world: World): void {
  const { random } = world
  const person = random.pick(world.people)
  const tab = knowing(person, random)
  if (tab === undefined) return
  const field = random.pick(['note.new', 'directive.new', 'floor.topic'])
  const refused = tab.client.view().refused[0]
  if (random.chance(0.6)) person.types(tab, field, ` ${person.actor.name} ${world.time.now()}`)
  else if (refused !== undefined && random.chance(0.3)) person.discards(tab, refused.commandId)
  else
    person.sends(tab, field, (text) => ({
      type: 'note.add',
      noteId: noteId.parse(`note-${world.time.now()}-${random.below(1_000_000)}`),
      kind: 'note',
      text,
      itemId: null,
      aboutAgencyId: null,
    }))
}

function startNodes(world: World): void {
  for (let place = 0; place < world.nodeCount; place += 1) world.startNode(place)
}

function changeTrouble(world: World): void {
  const { random } = world
  const node = world.node(random.below(world.nodeCount))
  if (node === null) return
  node.trouble = random.chance(0.5) ? noTrouble : { before: 0.2, after: 0.2, reads: 0.1 }
}

function someBusFails(world: World): void {
  for (const bus of world.buses) bus.cut = world.random.chance(0.5)
}

async function otherTab(person: SimulatedPerson, tab: SimulatedTab): Promise<void> {
  if (person.tabs.length < 2) person.opensTab()
  else await person.closes(tab)
}

function knowing(person: SimulatedPerson, random: SeededRandom): SimulatedTab | undefined {
  const tabs = person.tabs.filter((tab) => tab.client.view().stream !== null)
  return tabs.length === 0 ? undefined : random.pick(tabs)
}
