import { describe, expect, it } from 'vitest'
import { commandId, personId, streamId } from '../../shared/ids.ts'
import { Writer } from '../testing/logged-events.ts'
import type { AcceptedCommand, EventLog, LoggedEvent, Snapshot } from './event-log.ts'

const stream = streamId.parse('m-2021-2')
const other = streamId.parse('m-2021-3')
const id = (text: string) => commandId.parse(text)
const eventsOf = (commands: readonly AcceptedCommand[]) => commands.flatMap((command) => command.events)
const numbers = (events: readonly LoggedEvent[]) => events.map((event) => event.seq)
const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1)

/** What every store of events must do, whatever it is made of. `open` gives an empty log. */
export function describeEventLog(name: string, open: () => Promise<EventLog>): void {
  describe(`${name}: appending`, () => {
    it('[LG1] events are read back as they were recorded, in the order of their numbers', async () => {
      await using log = await open()
      const writer = new Writer()
      const commands = [writer.command('c1', { n: 1 }), writer.command('c2', { n: 2 }, { n: 3 })]
      expect(await log.append(stream, 0, commands)).toEqual({ outcome: 'appended' })
      expect(await log.readAfter(stream, 0, 10)).toEqual(eventsOf(commands))
    })

    it('[LG2] an append at a number that has passed is stale, tells where the stream stands and writes nothing', async () => {
      await using log = await open()
      const first = new Writer().command('c1', { n: 1 }, { n: 2 })
      await log.append(stream, 0, [first])
      expect(await log.append(stream, 0, [new Writer().command('c2', { n: 9 })])).toEqual({ outcome: 'stale', seq: 2 })
      expect(await log.readAfter(stream, 0, 10)).toEqual(first.events)
      expect(await log.findCommand(stream, id('c2'))).toBeNull()
    })

    it('[LG2] an append beyond the end is stale too: there are no gaps', async () => {
      await using log = await open()
      const writer = new Writer()
      await log.append(stream, 0, [writer.command('c1', {})])
      writer.command('lost', {})
      expect(await log.append(stream, 2, [writer.command('c3', {})])).toEqual({ outcome: 'stale', seq: 1 })
      expect(await log.append(other, 2, [])).toEqual({ outcome: 'stale', seq: 0 })
      expect(numbers(await log.readAfter(stream, 0, 10))).toEqual([1])
    })

    it('[LG3] a command id is unique within its stream for ever, whoever sends it', async () => {
      await using log = await open()
      const writer = new Writer()
      await log.append(stream, 0, [writer.command('c1', {})])
      await log.append(stream, 1, [writer.command('c2', {}, {})])
      const somebodyElses = { ...writer.command('c1', {}), personId: personId.parse('budi') }
      expect(await log.append(stream, 3, [somebodyElses])).toEqual({
        outcome: 'repeated',
        repeated: [{ commandId: 'c1', personId: 'ani', seq: 1 }],
      })
      expect(numbers(await log.readAfter(stream, 0, 10))).toEqual([1, 2, 3])
    })

    it('[LG3] one repeat in a batch keeps the whole batch out, and only the repeats are named', async () => {
      await using log = await open()
      const writer = new Writer()
      await log.append(stream, 0, [writer.command('c1', {}), writer.command('c2', {}), writer.command('c3', {})])
      const batch = [writer.command('c4', {}), writer.command('c3', {}), writer.command('c1'), writer.command('c5', {})]
      const answer = await log.append(stream, 3, batch)
      expect(answer).toMatchObject({ outcome: 'repeated' })
      expect(answer.outcome === 'repeated' && answer.repeated.toSorted((a, b) => a.seq - b.seq)).toEqual([
        { commandId: 'c1', personId: 'ani', seq: 1 },
        { commandId: 'c3', personId: 'ani', seq: 3 },
      ])
      expect(numbers(await log.readAfter(stream, 0, 10))).toEqual([1, 2, 3])
      expect(await log.findCommand(stream, id('c4'))).toBeNull()
    })

    it('[LG3] a command without events is remembered at the number where the stream stood', async () => {
      await using log = await open()
      const writer = new Writer()
      await log.append(stream, 0, [writer.command('c1', {}), writer.command('c2'), writer.command('c3', {})])
      expect(await log.findCommand(stream, id('c2'))).toEqual({ commandId: 'c2', personId: 'ani', seq: 1 })
      expect(await log.append(stream, 2, [writer.command('c4')])).toEqual({ outcome: 'appended' })
      expect(await log.findCommand(stream, id('c4'))).toEqual({ commandId: 'c4', personId: 'ani', seq: 2 })
      expect(await log.append(stream, 2, [writer.command('c4')])).toMatchObject({ outcome: 'repeated' })
    })

    it('an append that contradicts itself is a mistake of the caller and writes nothing', async () => {
      await using log = await open()
      const writer = new Writer()
      const [one, two, three] = [writer.command('c1', {}), writer.command('c2', {}), writer.command('c3', {})]
      await expect(log.append(stream, 0, [one, three])).rejects.toThrow('event 3 stands where 2 is next')
      await expect(log.append(stream, 0, [two, one])).rejects.toThrow('event 2 stands where 1 is next')
      await expect(log.append(stream, 0, [one, { ...two, commandId: one.commandId }])).rejects.toThrow('stands twice')
      await expect(log.append(stream, 0, [{ ...one, commandId: id('c9') }])).rejects.toThrow('does not belong')
      expect(await log.readAfter(stream, 0, 10)).toEqual([])
      expect(await log.findCommand(stream, one.commandId)).toBeNull()
    })

    it('what was handed in or given out can be changed without changing the log', async () => {
      await using log = await open()
      const data = { agencies: ['Dinas Kesehatan'] }
      await log.append(stream, 0, [new Writer().command('c1', data)])
      data.agencies.push('Dinas PU')
      const [read] = await log.readAfter(stream, 0, 1)
      if (typeof read?.data === 'object' && read.data !== null) Object.assign(read.data, { agencies: [] })
      expect(await log.readAfter(stream, 0, 1)).toMatchObject([{ data: { agencies: ['Dinas Kesehatan'] } }])
    })
  })

  describe(`${name}: values`, () => {
    it('any JSON value comes back as it was', async () => {
      await using log = await open()
      const data = {
        text: 'Rp1,97 triliun · “arahan” — 𝕂abupaten ✓ \u0000 \ud800 \u2028 \\ \' " \n',
        nested: { nothing: null, list: [null, [], {}, [null]], '': false },
        numbers: [0, -1, 1.5, 1e21, 9_007_199_254_740_991, 5e-324],
        __proto: 'x',
      }
      const commands = ['text', null, 7, true, [], {}, data].map((value, n) => ({ value, n }))
      const writer = new Writer()
      const batch = commands.map(({ value, n }) => writer.command(`c${n}`, value))
      await log.append(stream, 0, batch)
      expect(await log.readAfter(stream, 0, 10)).toEqual(eventsOf(batch))
    })

    it('an event of 400 kB is kept whole', async () => {
      await using log = await open()
      const big = new Writer().command('c1', { text: 'é'.repeat(200_000) })
      await log.append(stream, 0, [big])
      expect(await log.readAfter(stream, 0, 1)).toEqual(big.events)
    })

    it('a command may record more events than a statement can take at once', async () => {
      await using log = await open()
      const many = new Writer().command('c1', ...upTo(8_000))
      await log.append(stream, 0, [many])
      expect(numbers(await log.readAfter(stream, 7_990, 100))).toEqual(upTo(8_000).slice(7_990))
      expect(await log.findCommand(stream, id('c1'))).toMatchObject({ seq: 8_000 })
    })
  })

  describe(`${name}: reading`, () => {
    it('[LG4] a page starts after the number asked for and holds no more than the limit', async () => {
      await using log = await open()
      await log.append(stream, 0, [new Writer().command('c1', ...upTo(12))])
      expect(numbers(await log.readAfter(stream, 0, 5))).toEqual([1, 2, 3, 4, 5])
      expect(numbers(await log.readAfter(stream, 9, 5))).toEqual([10, 11, 12])
      expect(await log.readAfter(stream, 12, 5)).toEqual([])
      expect(await log.readAfter(stream, 99, 5)).toEqual([])
      expect(await log.readAfter(other, 0, 5)).toEqual([])
    })

    it('[LG5] streams do not touch each other, even with the same command ids', async () => {
      await using log = await open()
      await log.append(stream, 0, [new Writer().command('c1', { of: 'stream' })])
      expect(await log.append(other, 0, [new Writer().command('c1', { of: 'other' })])).toEqual({ outcome: 'appended' })
      expect(await log.readAfter(other, 0, 9)).toMatchObject([{ seq: 1, data: { of: 'other' } }])
      expect(await log.readAfter(stream, 0, 9)).toMatchObject([{ seq: 1, data: { of: 'stream' } }])
    })

    it('[LG5] streams with events are listed once, in the order of their names', async () => {
      await using log = await open()
      expect(await log.streams()).toEqual([])
      for (const name of ['m-b', 'm-A', 'ledger', 'm-a', 'm_a', 'm-10', 'm-9']) {
        await log.append(streamId.parse(name), 0, [new Writer().command('c1', {}, {})])
      }
      await log.append(streamId.parse('m-empty'), 0, [new Writer().command('c1')])
      expect(await log.streams()).toEqual(['ledger', 'm-10', 'm-9', 'm-A', 'm-a', 'm-b', 'm_a'])
    })

    it('a command that was never recorded is not found', async () => {
      await using log = await open()
      expect(await log.findCommand(stream, id('c1'))).toBeNull()
    })
  })

  describe(`${name}: snapshots`, () => {
    it('[LG6] the newest snapshot of the state version is given, in whatever order they were kept', async () => {
      const { log, at } = await withTenEvents(await open())
      await using _ = log
      expect(await log.latestSnapshot(stream, 1)).toBeNull()
      for (const seq of [4, 8, 6]) await log.saveSnapshot(stream, at(seq, 1, { total: seq, nothing: null }))
      expect(await log.latestSnapshot(stream, 1)).toEqual(at(8, 1, { total: 8, nothing: null }))
    })

    it('[LG6] a snapshot of another state version, or of another stream, is not given', async () => {
      const { log, at } = await withTenEvents(await open())
      await using _ = log
      await log.saveSnapshot(stream, at(4, 1, 'old shape'))
      expect(await log.latestSnapshot(stream, 2)).toBeNull()
      expect(await log.latestSnapshot(other, 1)).toBeNull()
      await log.saveSnapshot(stream, at(2, 2, 'new shape'))
      expect(await log.latestSnapshot(stream, 2)).toEqual(at(2, 2, 'new shape'))
    })

    it('[LG6] a snapshot that does not belong to the events is not given', async () => {
      const { log, at } = await withTenEvents(await open())
      await using _ = log
      await log.saveSnapshot(stream, { ...at(5, 1, 'of another history'), chain: 'elsewhere' })
      expect(await log.latestSnapshot(stream, 1)).toBeNull()
      await log.saveSnapshot(stream, { ...at(9, 1, 'further than the log'), seq: 11 })
      expect(await log.latestSnapshot(stream, 1)).toBeNull()
      await log.saveSnapshot(stream, at(3, 1, 'right'))
      expect(await log.latestSnapshot(stream, 1)).toEqual(at(3, 1, 'right'))
    })
  })

  describe(`${name}: writers at the same time`, () => {
    it('[LG7] of two writers at the same number exactly one is first', async () => {
      await using log = await open()
      const answers = await Promise.all([
        log.append(stream, 0, [new Writer().command('c1', { by: 'one' }, { by: 'one' })]),
        log.append(stream, 0, [new Writer().command('c2', { by: 'two' }, { by: 'two' })]),
      ])
      expect(answers.map((answer) => answer.outcome).toSorted()).toEqual(['appended', 'stale'])
      expect(answers).toContainEqual({ outcome: 'stale', seq: 2 })
      const [first, second] = await log.readAfter(stream, 0, 9)
      expect(first?.commandId).toBe(second?.commandId)
    })

    it('[LG7] of two appends of one command without events exactly one is recorded', async () => {
      await using log = await open()
      const same = new Writer().command('c1')
      const answers = await Promise.all([log.append(stream, 0, [same]), log.append(stream, 0, [same])])
      expect(answers.map((answer) => answer.outcome).toSorted()).toEqual(['appended', 'repeated'])
    })

    it('[LG7] fifty writers who try again until they are first leave the numbers 1 to 50', async () => {
      await using log = await open()
      const write = async (n: number): Promise<void> => {
        let seq = 0
        for (;;) {
          const answer = await log.append(stream, seq, [new Writer(seq).command(`c${n}`, { n })])
          if (answer.outcome === 'appended') return
          if (answer.outcome === 'repeated') throw new Error('recorded twice')
          seq = answer.seq
        }
      }
      await Promise.all(upTo(50).map(write))
      const events = await log.readAfter(stream, 0, 100)
      expect(numbers(events)).toEqual(upTo(50))
      expect(new Set(events.map((event) => event.commandId)).size).toBe(50)
    })

    it('[LG8] appends to many streams at once do not disturb each other, nor does a stale one among them', async () => {
      await using log = await open()
      await log.append(other, 0, [new Writer().command('c1', {})])
      const names = upTo(30).map((n) => streamId.parse(`m-${n}`))
      const [late, ...answers] = await Promise.all([
        log.append(other, 0, [new Writer().command('c2', {})]),
        ...names.map((name) => log.append(name, 0, [new Writer().command('c1', {}, {})])),
      ])
      expect(late).toEqual({ outcome: 'stale', seq: 1 })
      expect(answers).toEqual(names.map(() => ({ outcome: 'appended' })))
      for (const name of names) expect(numbers(await log.readAfter(name, 0, 9))).toEqual([1, 2])
    })
  })
}

/** The log after ten events in one stream, and a snapshot at any of them. */
async function withTenEvents(log: EventLog) {
  const command = new Writer().command('c1', ...upTo(10))
  await log.append(stream, 0, [command])
  const at = (seq: number, stateVersion: number, state: unknown): Snapshot => {
    const event = command.events[seq - 1]
    if (event === undefined) throw new Error('there are ten events')
    return { seq, at: event.at, chain: event.chain, stateVersion, state }
  }
  return { log, at }
}
