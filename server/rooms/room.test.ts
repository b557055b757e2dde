import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { agencyId, commandId, personId, streamId } from '../../shared/ids.ts'
import type { Answer } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { eventCodec } from '../../shared/stream/upcast.ts'
import { instant } from '../../shared/temporal.ts'
import { tallyDecider, type Tally, type TallyCommand, type TallyEvent } from '../../shared/testing/tally.ts'
import { MemoryEventLog } from '../log/memory-event-log.ts'
import type { EventLog } from '../log/event-log.ts'
import { createLogger } from '../logger.ts'
import { systemClock } from '../system.ts'
import { FailingLog } from '../testing/failing-log.ts'
import { Room, type News } from './room.ts'

const stream = streamId.parse('m-test')
const ani: Actor = { personId: personId.parse('ani'), kind: 'secretariat', name: 'Ani', title: null, agencyId: null }
const budi: Actor = { ...ani, personId: personId.parse('budi'), agencyId: agencyId.parse('1.01') }
const add = (amount: number): TallyCommand => ({ type: 'tally.add', amount })

let lastId = 0
const newId = () => commandId.parse(`c${(lastId += 1)}`)

async function open(log: EventLog = new MemoryEventLog(), decider = tallyDecider) {
  const published: News<TallyEvent>[] = []
  const room = await Room.open<Tally, TallyCommand, TallyEvent>({
    stream,
    decider,
    log,
    clock: systemClock,
    logger: createLogger('silent'),
    publish: (news) => void published.push(news),
  })
  return { room, log, published, seqs: () => published.flatMap((news) => news.events.map((event) => event.seq)) }
}

const recorded = (seq: number): Answer => ({ result: 'recorded', seq })

describe('a room', () => {
  it('[CM2] answers a recorded command with the number of the last event', async () => {
    const { room } = await open()
    expect(await room.execute(ani, newId(), { type: 'tally.add-twice', amount: 3 })).toEqual(recorded(2))
    expect(room.state.total).toBe(6)
  })

  it('[CM3] gives the repeat of a command the first answer and records nothing', async () => {
    const { room } = await open()
    const id = newId()
    await room.execute(ani, id, add(1))
    await room.execute(ani, newId(), add(1))
    expect(await room.execute(ani, id, add(1))).toEqual(recorded(1))
    expect(room.state.total).toBe(2)
  })

  it('[CM3] knows a repeat after the room was opened anew, even one that would now be refused', async () => {
    const { room, log } = await open()
    const id = newId()
    await room.execute(ani, newId(), add(5))
    await room.execute(ani, id, add(-5))
    await room.close()
    const again = await open(log)
    expect(await again.room.execute(ani, id, add(-5))).toEqual(recorded(2))
    expect(again.room.state.total).toBe(0)
  })

  it('[CM3] counts a command once when it comes twice in one batch', async () => {
    const { room } = await open()
    const id = newId()
    const answers = await Promise.all([room.execute(ani, id, add(1)), room.execute(ani, id, add(1))])
    expect(answers).toEqual([recorded(1), recorded(1)])
    expect(room.state.total).toBe(1)
  })

  it('[CM3] remembers a wish that was already fact, so that its late repeat does nothing', async () => {
    const { room } = await open()
    const id = newId()
    await room.execute(ani, newId(), add(5))
    expect(await room.execute(ani, id, { type: 'tally.raise-to', total: 3 })).toEqual(recorded(1))
    await room.execute(ani, newId(), add(-5))
    expect(await room.execute(ani, id, { type: 'tally.raise-to', total: 3 })).toEqual(recorded(1))
    expect(room.state.total).toBe(0)
  })

  it('[CM4] decides a refused command anew when it is sent again', async () => {
    const { room } = await open()
    const id = newId()
    expect(await room.execute(ani, id, add(-1))).toMatchObject({ result: 'rejected' })
    await room.execute(ani, newId(), add(1))
    expect(await room.execute(ani, id, add(-1))).toEqual(recorded(2))
  })

  it('[CM5] tells nothing about a command id of somebody else', async () => {
    const { room } = await open()
    const id = newId()
    await room.execute(ani, id, add(1))
    expect(await room.execute(budi, id, add(1))).toEqual({ result: 'fault', fault: { fault: 'command-id-taken' } })
  })

  it('[CM8] decides commands that arrive together one after the other, each on what came before', async () => {
    const { room } = await open()
    const answers = await Promise.all([
      room.execute(ani, newId(), add(2)),
      room.execute(ani, newId(), add(-3)),
      room.execute(ani, newId(), add(-2)),
    ])
    expect(answers.map((answer) => answer.result)).toEqual(['recorded', 'rejected', 'recorded'])
  })

  it('[EV3] publishes what was recorded together as one piece of news', async () => {
    const { room, published } = await open()
    await Promise.all([1, 2, 3].map((amount) => room.execute(ani, newId(), add(amount))))
    expect(published.map((news) => news.events.length)).toEqual([3])
  })

  it('[EV2] publishes nothing that could not be recorded, and goes on when the store is back', async () => {
    const log = new FailingLog(new MemoryEventLog())
    const { room, seqs } = await open(log)
    log.failures.push('before-writing')
    const id = newId()
    expect(await room.execute(ani, id, add(1))).toEqual({ result: 'fault', fault: { fault: 'storage-unavailable' } })
    expect([seqs(), room.state.total]).toEqual([[], 0])
    expect(await room.execute(ani, id, add(1))).toEqual(recorded(1))
    expect(seqs()).toEqual([1])
  })

  it('[CM7] reads the log after an append of unknown outcome, so that nothing is counted twice or left out', async () => {
    const log = new FailingLog(new MemoryEventLog())
    const { room, seqs } = await open(log)
    log.failures.push('after-writing')
    const id = newId()
    expect(await room.execute(ani, id, add(4))).toMatchObject({ result: 'fault' })
    expect(await room.execute(ani, id, add(4))).toEqual(recorded(1))
    expect([room.state.total, seqs()]).toEqual([4, [1]])
  })

  it('[CM7] refuses commands while the log cannot be read, and recovers by itself', async () => {
    const log = new FailingLog(new MemoryEventLog())
    const { room } = await open(log)
    log.failures.push('after-writing')
    log.readsFail = true
    await room.execute(ani, newId(), add(1))
    expect(await room.execute(ani, newId(), add(1))).toMatchObject({ fault: { fault: 'storage-unavailable' } })
    log.readsFail = false
    expect(await room.execute(ani, newId(), add(1))).toEqual(recorded(2))
  })

  it('[ND1] two rooms on one log take turns: every command is in it once, both end alike', async () => {
    const log = new MemoryEventLog()
    const [one, two] = [await open(log), await open(log)]
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? one : two).room.execute(ani, newId(), add(1))),
    )
    expect(answers.every((answer) => answer.result === 'recorded')).toBe(true)
    await Promise.all([one.room.refresh(), two.room.refresh()])
    expect([one.room.state.total, two.room.state.total]).toEqual([40, 40])
    const numbers = Array.from({ length: 40 }, (_, n) => n + 1)
    expect([one.seqs(), two.seqs()]).toEqual([numbers, numbers])
  })

  it('[ND1] of two rooms that take the last unit at once only one succeeds', async () => {
    const log = new MemoryEventLog()
    const [one, two] = [await open(log), await open(log)]
    await one.room.execute(ani, newId(), add(1))
    const answers = await Promise.all([
      one.room.execute(ani, newId(), add(-1)),
      two.room.execute(budi, newId(), add(-1)),
    ])
    expect(answers.map((answer) => answer.result).toSorted()).toEqual(['recorded', 'rejected'])
  })

  it('[LG9] opens from a snapshot and the events after it as from the whole history', async () => {
    const { room, log } = await open()
    for (let n = 0; n < 5; n += 1) await room.execute(ani, newId(), add(n))
    await room.close()
    const later = await open(log)
    await later.room.execute(ani, newId(), add(10))
    const third = await open(log)
    expect(third.room.state).toEqual(later.room.state)
    expect(third.room.seq).toBe(6)
  })

  it('[EV1] never lets time run backwards within a stream', async () => {
    const log = new MemoryEventLog()
    let now = 1_000
    const published: News<TallyEvent>[] = []
    const room = await Room.open<Tally, TallyCommand, TallyEvent>({
      stream,
      decider: tallyDecider,
      log,
      clock: { ...systemClock, now: () => instant.parse(now) },
      logger: createLogger('silent'),
      publish: (news) => void published.push(news),
    })
    await room.execute(ani, newId(), add(1))
    now = 500
    await room.execute(ani, newId(), add(1))
    expect(published.flatMap((news) => news.events.map((event) => event.at))).toEqual([1_000, 1_000])
  })

  it('[EV4] publishes and hands on stored events of an older shape in today’s', async () => {
    const added = z.object({ type: z.literal('tally.added'), amount: z.int(), why: z.nullable(z.string()) })
    const lifts = { 'tally.added': [(data: object) => ({ ...data, why: null })] }
    const log = new MemoryEventLog()
    const older = await open(log)
    const newer = await open(log, { ...tallyDecider, ...eventCodec((input) => added.parse(input), lifts) })
    await older.room.execute(ani, newId(), add(3))
    await newer.room.refresh()
    const today = { type: 'tally.added', amount: 3, why: null }
    expect(newer.published.flatMap(({ events }) => events.map(({ event }) => event))).toEqual([today])
    expect(await newer.room.readAfter(0, 1)).toMatchObject([{ event: today }])
    expect(await log.readAfter(stream, 0, 1)).toMatchObject([{ version: 1, data: { amount: 3 } }])
  })

  it('[BI1] names what does not fit in a command', async () => {
    const { room } = await open()
    const malformed = await room.ask(ani, newId(), { type: 'tally.add', amount: 'three' })
    expect(malformed).toMatchObject({ result: 'fault', fault: { fault: 'malformed' } })
    expect(JSON.stringify(malformed)).toContain('amount')
    expect(await room.ask(ani, newId(), { type: 'tally.burn' })).toEqual({
      result: 'fault',
      fault: { fault: 'unknown-command', type: 'tally.burn' },
    })
    expect(await room.ask(ani, newId(), null)).toMatchObject({ fault: { fault: 'malformed' } })
  })
})
