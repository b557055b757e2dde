import type { AgencyId } from '../../shared/ids.ts'
import { describe, expect, it } from 'vitest'
import { hand, heldMeeting, note, notesOn } from './held-meeting.ts'
import { calm, still } from './network.ts'
import { noTrouble } from './node-log.ts'
import { judge } from './verdict.ts'

describe('joining', () => {
  it('[JN2] what happens while a welcome is under way comes after it, once', async () => {
    const { world, secretary, desk, head } = await heldMeeting()
    const late = head.opensTab()
    await world.time.pass(10)
    world.network.letThrough('hello')
    await world.time.pass(10)
    secretary.gives(desk, note('satu'))
    await world.time.pass(10)
    world.network.letThrough('command')
    await world.time.pass(10)
    expect(world.network.waiting).toContain('welcome to client')
    await world.network.letAllThrough()
    expect(notesOn(late)).toEqual(['satu'])
    await world.settle()
    await judge(world)
  })

  it('[JN3] whoever knows nothing fetches the state and asks again from its number', async () => {
    const { world, secretary, desk } = await heldMeeting()
    world.network.weather = calm
    const other = secretary.opensTab()
    // The state is fetched anew on a device that kept none.
    const newcomer = world.person({ ...secretary.actor, name: 'Baru' }).opensTab()
    await world.time.pass(1_000)
    secretary.gives(desk, note('satu'))
    await world.time.pass(1_000)
    expect(world.witnessed.get('welcome with too-far')).toBeGreaterThan(0)
    expect([notesOn(other), notesOn(newcomer)]).toEqual([['satu'], ['satu']])
  })

  it('[JN5] whoever misses events asks from its own number, and shows nothing beyond the gap before', async () => {
    const { world, secretary, desk, phone } = await heldMeeting()
    secretary.gives(desk, note('satu'))
    await world.time.pass(1)
    world.network.letThrough('command')
    await world.time.pass(10)
    world.network.lose('events')
    world.network.lose('events')
    await world.network.letAllThrough()
    secretary.gives(desk, note('dua'))
    await world.time.pass(1)
    world.network.letThrough('command')
    await world.time.pass(10)
    world.network.letThrough('events')
    world.network.letThrough('events')
    await world.time.pass(1)
    expect(phone.client.view().connection).toEqual({ status: 'catching-up' })
    expect(notesOn(phone)).toEqual([])
    await world.network.letAllThrough()
    expect(phone.client.view().connection).toEqual({ status: 'live' })
    expect(notesOn(phone)).toEqual(['satu', 'dua'])
  })

  it('what an old line still brings is dropped', async () => {
    const { world, secretary, desk, phone } = await heldMeeting()
    secretary.gives(desk, note('satu'))
    await world.time.pass(1)
    world.network.letThrough('command')
    await world.time.pass(10)
    world.network.cut()
    await world.network.letAllThrough()
    expect(notesOn(phone)).toEqual([])
    await world.settle()
    expect(notesOn(phone)).toEqual(['satu'])
    await judge(world)
  })

  it('events that come twice are one', async () => {
    const { world, secretary, desk, phone } = await heldMeeting()
    secretary.gives(desk, note('satu'))
    await world.time.pass(1)
    world.network.letThrough('command')
    await world.time.pass(10)
    world.network.letThrough('events', 3)
    world.network.letThrough('events', 3)
    await world.network.letAllThrough()
    expect([notesOn(desk), notesOn(phone)]).toEqual([['satu'], ['satu']])
  })

  it('a stopping server is returned to after the moment it names', async () => {
    const { world, phone } = await heldMeeting()
    world.network.weather = calm
    await world.stopNode(0)
    await world.time.pass(10)
    const { connection } = phone.client.view()
    if (connection.status !== 'reconnecting' || connection.retryAt === null) throw new Error(connection.status)
    world.startNode(0)
    await world.time.pass(connection.retryAt - phone.client.clock.now() + 100)
    expect(phone.isLive).toBe(true)
  })

  it('a network that is back is used at once, without waiting for the planned moment', async () => {
    const { world, phone } = await heldMeeting()
    phone.client.setNetwork(false)
    expect(phone.client.view().connection).toEqual({ status: 'offline' })
    world.network.weather = calm
    phone.client.setNetwork(true)
    await world.time.pass(100)
    expect(phone.isLive).toBe(true)
  })
})

describe('commands', () => {
  it('are shown at once and counted until they are recorded', async () => {
    const { world, secretary, desk } = await heldMeeting()
    secretary.gives(desk, note('satu'))
    expect(notesOn(desk)).toEqual(['satu'])
    expect(desk.client.view().pending).toHaveLength(1)
    expect(desk.client.confirmed?.state.notes).toEqual([])
    await world.network.letAllThrough()
    expect(desk.client.view().pending).toEqual([])
    expect(desk.client.confirmed?.state.notes).toHaveLength(1)
  })

  it('[CM3] one whose answer was lost is sent again, gets the first answer and is in the log once', async () => {
    const { world, secretary, desk } = await heldMeeting()
    secretary.gives(desk, note('satu'))
    await world.time.pass(1)
    world.network.letThrough('command')
    await world.time.pass(10)
    world.network.cut()
    await world.settle()
    expect(notesOn(desk)).toEqual(['satu'])
    expect(desk.client.view().pending).toEqual([])
    await judge(world)
  })

  it('[CM3] one that arrives twice is recorded once', async () => {
    const { world, secretary, desk } = await heldMeeting()
    secretary.gives(desk, note('satu'))
    await world.time.pass(1)
    world.network.letThrough('command', 2)
    await world.network.letAllThrough()
    await world.settle()
    expect(notesOn(desk)).toEqual(['satu'])
    await judge(world)
  })

  it('whose wish was fact already is done, though no event tells of it', async () => {
    const { world, head, phone } = await heldMeeting()
    head.gives(phone, { type: 'attendance.check-in', agencyId: agency(head), presence: hadir })
    await world.network.letAllThrough()
    const { seq } = phone.client.confirmed ?? { seq: 0 }
    head.gives(phone, { type: 'attendance.check-in', agencyId: agency(head), presence: hadir })
    await world.network.letAllThrough()
    expect(phone.client.view().pending).toEqual([])
    expect(phone.client.confirmed?.seq).toBe(seq)
  })

  it('[CM8] are decided in the order of the clicks, the next sent only when the one before is answered', async () => {
    const { world, secretary, desk } = await heldMeeting()
    for (const text of ['satu', 'dua', 'tiga']) secretary.gives(desk, note(text))
    await world.time.pass(1)
    expect(world.network.waiting).toEqual(['command to server'])
    await world.network.letAllThrough()
    expect(desk.client.confirmed?.state.notes.map(({ text }) => text)).toEqual(['satu', 'dua', 'tiga'])
  })

  it('[CM6] one that the log did not take is sent again by itself, and meanwhile the screen says so', async () => {
    const { world, secretary, desk } = await heldMeeting()
    world.network.weather = calm
    const node = world.node(0)
    if (node === null) throw new Error('the server runs')
    node.trouble = { before: 1, after: 0, reads: 0 }
    secretary.gives(desk, note('satu'))
    await world.time.pass(1_000)
    expect(desk.client.view().hindrance).toEqual({ fault: 'storage-unavailable' })
    expect(notesOn(desk)).toEqual(['satu'])
    node.trouble = noTrouble
    await world.time.pass(20_000)
    expect(desk.client.view()).toMatchObject({ hindrance: null, pending: [] })
    await judge(world)
  })

  it('[CM7] one whose append nobody answered, since the server died, is in the log once', async () => {
    const { world, secretary, desk } = await heldMeeting()
    world.network.weather = calm
    world.node(0)?.dieWithNextAppend()
    secretary.gives(desk, note('satu'))
    await world.time.pass(1_000)
    expect(world.witnessed.get('died after an append')).toBe(1)
    expect(desk.client.view().pending).toHaveLength(1)
    await world.settle()
    expect(notesOn(desk)).toEqual(['satu'])
    await judge(world)
  })

  it('that are refused are given back with the reason, over a reload, until the person lets go', async () => {
    const { world, head, phone } = await heldMeeting()
    const id = head.gives(phone, note('bukan tugas saya'))
    await world.network.letAllThrough()
    world.network.weather = calm
    const again = await head.reloads(phone)
    await world.time.pass(1_000)
    expect(again.client.view().refused).toEqual([
      { commandId: id, command: note('bukan tugas saya'), because: { reason: 'not-allowed', action: 'note.add' } },
    ])
    head.discards(again, id)
    const once = await head.reloads(again)
    await world.time.pass(1_000)
    expect(once.client.view().refused).toEqual([])
    await judge(world)
  })

  it('of several agencies at once are all there, in one order for all', async () => {
    const { world, secretary, desk, head, phone } = await heldMeeting(2)
    head.gives(phone, hand())
    secretary.gives(desk, note('satu'))
    await world.settle()
    expect(phone.client.view().stream?.state).toEqual(desk.client.view().stream?.state)
    await judge(world)
  })
})

describe('a reload', () => {
  it('sends what was given before it, with the same id', async () => {
    const { world, secretary, desk } = await heldMeeting()
    secretary.gives(desk, note('satu'))
    await world.time.pass(1)
    const again = await secretary.reloads(desk)
    await world.settle()
    expect(notesOn(again)).toEqual(['satu'])
    await judge(world)
  })

  it('without a server shows the meeting as it was last seen, with what waits to be sent on top', async () => {
    const { world, secretary, desk } = await heldMeeting()
    await world.time.pass(5_000)
    world.killNode(0)
    secretary.gives(desk, note('satu'))
    secretary.types(desk, 'note.new', 'belum selesai')
    await world.time.pass(1_000)
    const again = secretary.crashes(desk)
    await world.time.pass(1_000)
    expect(again.isLive).toBe(false)
    expect(notesOn(again)).toEqual(['satu'])
    expect(again.client.drafts.text('note.new')).toBe('belum selesai')
    await world.settle()
    await judge(world)
  })
})

describe('two tabs of one session', () => {
  it('send each their own; when one is closed the other takes over what it left', async () => {
    const { world, secretary, desk } = await heldMeeting()
    world.network.weather = calm
    const second = secretary.opensTab()
    await world.time.pass(2_000)
    world.network.weather = still
    world.killNode(0)
    await world.time.pass(10)
    secretary.gives(desk, note('dari tab pertama'))
    secretary.types(desk, 'note.new', 'ketikan tab pertama')
    secretary.types(second, 'note.new', 'ketikan tab kedua')
    await world.time.pass(500)
    second.client.wake()
    await world.time.pass(10)
    expect(second.client.view().pending).toEqual([])

    await secretary.closes(desk)
    await world.time.pass(10)
    expect(second.client.view().pending).toHaveLength(1)
    // Its own text stays; the other's waits on the device until the field is free.
    expect(second.client.drafts.text('note.new')).toBe('ketikan tab kedua')
    await world.settle()
    expect(notesOn(second)).toEqual(['dari tab pertama'])
    await judge(world)
  })
})

describe('clocks', () => {
  it('of two devices, one an hour behind, show the same time within a tenth of a second', async () => {
    const { world, desk, phone } = await heldMeeting()
    const [one, other] = [desk, phone].map((tab) => tab.client.clock.now() - world.time.now())
    expect(Math.abs(one ?? Number.NaN)).toBeLessThan(100)
    expect(Math.abs(other ?? Number.NaN)).toBeLessThan(100)
  })
})

const hadir = { kind: 'in-person' as const, name: 'dr. Budi Hartono', title: null }

function agency({ actor }: { readonly actor: { readonly agencyId: AgencyId | null } }): AgencyId {
  if (actor.agencyId === null) throw new Error('speaks for no agency')
  return actor.agencyId
}
