import { expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { Writer } from '../testing/logged-events.ts'
import { temporarySqlite } from '../testing/temporary-database.ts'
import { SqlEventLog } from './sql-event-log.ts'
import { verifyChains } from './verify-chain.ts'

const EVENTS = 600

/** Two streams; the second one takes more than a page. */
async function openLog() {
  const database = await temporarySqlite()
  const log = new SqlEventLog(database)
  await log.append(streamId.parse('m-1'), 0, [new Writer().command('c1', { n: 1 })])
  const many = Array.from({ length: EVENTS }, (_, n) => ({ n }))
  await log.append(streamId.parse('m-2'), 0, [new Writer().command('c1', ...many)])
  return { ...database, log }
}

it('a log that nobody touched is whole', async () => {
  await using place = await openLog()
  expect(await verifyChains(place.log)).toEqual({ outcome: 'whole', streams: 2, events: EVENTS + 1 })
})

it('an event whose words were changed is named', async () => {
  await using place = await openLog()
  await place.db.updateTable('events').set({ data: '{"n":"590"}' }).where('data', '=', '{"n":590}').execute()
  expect(await verifyChains(place.log)).toEqual({ outcome: 'broken', stream: 'm-2', seq: 591, problem: 'changed' })
})

it('a changed event whose own hash was computed again shows in the next one', async () => {
  await using place = await openLog()
  const forged = new Writer().command('c1', { n: 'forged' }).events[0]
  await place.db
    .updateTable('events')
    .set({ data: JSON.stringify(forged?.data), chain: forged?.chain ?? '' })
    .where('stream', '=', 'm-2')
    .where('seq', '=', 1)
    .execute()
  expect(await verifyChains(place.log)).toMatchObject({ stream: 'm-2', seq: 2, problem: 'changed' })
})

it.each([1, 300])('event %i that was taken out is named', async (seq) => {
  await using place = await openLog()
  await place.db.deleteFrom('events').where('stream', '=', 'm-2').where('seq', '=', seq).execute()
  expect(await verifyChains(place.log)).toEqual({ outcome: 'broken', stream: 'm-2', seq, problem: 'missing' })
})

it('an event that is none any more is named', async () => {
  await using place = await openLog()
  await place.db.updateTable('events').set({ data: '{' }).where('data', '=', '{"n":7}').execute()
  expect(await verifyChains(place.log)).toEqual({ outcome: 'broken', stream: 'm-2', seq: 8, problem: 'unreadable' })
})

it('who did it and when belongs to the chain', async () => {
  await using place = await openLog()
  await place.db.updateTable('events').set({ at: 5 }).where('stream', '=', 'm-1').execute()
  expect(await verifyChains(place.log)).toMatchObject({ stream: 'm-1', seq: 1, problem: 'changed' })
})
