import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Asked } from '../../shared/testing/given.ts'
import { openServer } from '../testing/open-server.ts'
import { temporaryFolder } from '../testing/temporary-database.ts'

const open: Asked = { type: 'meeting.open' }
const note = (text: string): Asked => ({
  type: 'note.add',
  noteId: `n-${text}`,
  itemId: null,
  kind: 'note',
  text,
  aboutAgencyId: null,
})

describe('commands', () => {
  it('[EV1] [EV2] what is recorded reaches every follower, in the order of the numbers', async () => {
    await using server = await openServer()
    const head = (await server.recorded()).length
    const people = await Promise.all(
      ['secretariat', 'leader', 'dinkes', 'screen'].map((one) => server.enter(one, head)),
    )
    const [secretary, leader, dinkes] = people
    expect(await secretary?.command(open)).toEqual({ result: 'recorded', seq: head + 1 })
    await dinkes?.command({ type: 'floor.raise-hand', handId: 'h-1', topic: null })
    await leader?.command({ type: 'roles.take', role: 'chair' })
    for (const person of people) {
      await person.hasHeard(head + 3)
      expect(person.events.map(({ seq, event }) => [seq, event.type])).toEqual([
        [head + 1, 'meeting.opened'],
        [head + 2, 'floor.hand-raised'],
        [head + 3, 'roles.taken'],
      ])
    }
    expect((await server.recorded()).map(({ seq }) => seq)).toEqual(Array.from({ length: head + 3 }, (_, n) => n + 1))
  })

  it('[EV3] several events of one tick are one message', async () => {
    await using server = await openServer()
    const viewer = await server.enter('viewer')
    const secretary = await server.enter('secretariat')
    await secretary.command(open)
    await viewer.hears(1)
    const answers = await Promise.all(['satu', 'dua', 'tiga'].map((text) => secretary.command(note(text))))
    expect(answers.map(({ result }) => result)).toEqual(['recorded', 'recorded', 'recorded'])
    await viewer.hears(2)
    expect(viewer.messages.map((events) => events.length)).toEqual([1, 3])
  })

  it('[CM3] a repeated command gets the first answer and records nothing', async () => {
    await using server = await openServer()
    const secretary = await server.enter('secretariat')
    const id = randomUUID()
    const first = await secretary.command(open, id)
    await secretary.command(note('satu'))
    expect(await secretary.command(open, id)).toEqual(first)
    expect((await server.recorded()).filter(({ type }) => type === 'meeting.opened')).toHaveLength(1)
  })

  it('[CM3] also after the server was started again', async () => {
    await using folder = await temporaryFolder()
    const id = randomUUID()
    const first = await openServer({ dataDir: folder.path })
    const answer = await (await first.enter('secretariat')).command(open, id)
    await first[Symbol.asyncDispose]()
    await using second = await openServer({ dataDir: folder.path })
    expect(await (await second.enter('secretariat')).command(open, id)).toEqual(answer)
  })

  it('[CM4] a refused command is told to its sender alone, and its repeat is decided anew', async () => {
    await using server = await openServer()
    const viewer = await server.enter('viewer')
    const secretary = await server.enter('secretariat')
    const before = await server.recorded()
    const id = randomUUID()
    expect(await secretary.command(note('terlalu-cepat'), id)).toMatchObject({
      result: 'rejected',
      rejection: { reason: 'wrong-phase' },
    })
    expect(await viewer.command(open)).toMatchObject({ result: 'rejected', rejection: { reason: 'not-allowed' } })
    expect(await server.recorded()).toEqual(before)
    await secretary.command(open)
    await viewer.hears(1)
    expect(await secretary.command(note('terlalu-cepat'), id)).toMatchObject({ result: 'recorded' })
    await viewer.hears(2)
    expect(viewer.events.map(({ event }) => event.type)).toEqual(['meeting.opened', 'note.added'])
  })

  it('[CM5] somebody else’s command id is taken, and tells nothing else', async () => {
    await using server = await openServer()
    const secretary = await server.enter('secretariat')
    const leader = await server.enter('leader')
    const id = randomUUID()
    await secretary.command(open, id)
    const taken = { result: 'fault', fault: { fault: 'command-id-taken' } }
    expect(await leader.command(open, id)).toEqual(taken)
    expect(await leader.command(note('lain'), id)).toEqual(taken)
  })

  it('[CM6] whoever sends too fast is told how long to wait, and then goes on with the same id', async () => {
    await using server = await openServer()
    const secretary = await server.enter('secretariat')
    const leader = await server.enter('leader')
    await secretary.command(open)
    const ids = Array.from({ length: 80 }, () => randomUUID())
    const answers = await Promise.all(ids.map((id) => secretary.command(note(id), id)))
    const limited = answers.flatMap((answer, place) => (answer.result === 'fault' ? [{ answer, place }] : []))
    expect(limited.length).toBeGreaterThan(20)
    for (const { answer } of limited) expect(answer.fault).toMatchObject({ fault: 'rate-limited' })
    // One who sends too fast slows down nobody else.
    expect(await leader.command({ type: 'roles.take', role: 'chair' })).toMatchObject({ result: 'recorded' })

    const id = ids[limited[0]?.place ?? 0] ?? ''
    let again = await secretary.command(note(id), id)
    while (again.result === 'fault' && again.fault.fault === 'rate-limited') {
      const { retryInMs } = again.fault
      await new Promise((resolve) => void setTimeout(resolve, retryInMs))
      again = await secretary.command(note(id), id)
    }
    expect(again).toMatchObject({ result: 'recorded' })
    expect((await server.recorded()).filter((event) => event.commandId === id)).toHaveLength(1)
  })
})
