import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { Writer } from '../testing/logged-events.ts'
import type { TemporaryDatabase } from '../testing/temporary-database.ts'
import { describeEventLog } from './event-log.contract.ts'
import { SqlEventLog } from './sql-event-log.ts'

const stream = streamId.parse('m-2021-2')
const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1)

/** What the log in a database must do beyond what every log must. `open` gives a migrated, empty database. */
export function describeSqlEventLog(name: string, open: () => Promise<TemporaryDatabase>): void {
  describeEventLog(name, async () => {
    const database = await open()
    return Object.assign(new SqlEventLog(database), { [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() })
  })

  describe(`${name}: several nodes`, () => {
    it('[ND1] what one node recorded is there for the other at once', async () => {
      await using database = await open()
      const [one, two] = [new SqlEventLog(database), new SqlEventLog(database.openAgain())]
      await one.append(stream, 0, [new Writer().command('c1', {})])
      expect(await two.append(stream, 0, [new Writer().command('c2', {})])).toEqual({ outcome: 'stale', seq: 1 })
      expect(await two.append(stream, 1, [new Writer(1).command('c1', {})])).toMatchObject({ outcome: 'repeated' })
      expect(await two.readAfter(stream, 0, 9)).toHaveLength(1)
    })

    it('[ND1] sixty writers on three nodes who try again until they are first leave the numbers 1 to 60', async () => {
      await using database = await open()
      const logs = [database, database.openAgain(), database.openAgain()].map((node) => new SqlEventLog(node))
      const write = async (log: SqlEventLog, id: string): Promise<void> => {
        let seq = 0
        for (;;) {
          const answer = await log.append(stream, seq, [new Writer(seq).command(id, {})])
          if (answer.outcome === 'appended') return
          if (answer.outcome === 'repeated') throw new Error(`${id} was recorded twice`)
          seq = answer.seq
        }
      }
      await Promise.all(logs.flatMap((log, node) => upTo(20).map((n) => write(log, `c${node}-${n}`))))
      const events = await new SqlEventLog(database).readAfter(stream, 0, 100)
      expect(events.map((event) => event.seq)).toEqual(upTo(60))
      expect(new Set(events.map((event) => event.commandId)).size).toBe(60)
    })

    it('[ND1] a command that two nodes record at once is recorded by one of them', async () => {
      await using database = await open()
      const logs = [database, database.openAgain()].map((node) => new SqlEventLog(node))
      for (const n of upTo(10)) {
        const same = new Writer().command(`c${n}`)
        const answers = await Promise.all(logs.map((log) => log.append(stream, 0, [same])))
        expect(answers.map((answer) => answer.outcome).toSorted()).toEqual(['appended', 'repeated'])
      }
    })
  })

  describe(`${name}: rows changed by another hand`, () => {
    it('[LG6] a snapshot that cannot be read is none, and the next one takes its place', async () => {
      await using database = await open()
      const log = new SqlEventLog(database)
      const command = new Writer().command('c1', {}, {})
      await log.append(stream, 0, [command])
      const [first, second] = command.events
      if (first === undefined || second === undefined) throw new Error('there are two events')
      const snapshot = { seq: 2, at: second.at, chain: second.chain, stateVersion: 1, state: { total: 2 } }
      await log.saveSnapshot(stream, snapshot)
      await database.db.updateTable('snapshots').set({ state: '{"total":' }).execute()
      expect(await log.latestSnapshot(stream, 1)).toBeNull()
      await log.saveSnapshot(stream, snapshot)
      expect(await log.latestSnapshot(stream, 1)).toEqual(snapshot)
    })

    it('an event that does not fit any more is named, not guessed at', async () => {
      await using database = await open()
      const log = new SqlEventLog(database)
      await log.append(stream, 0, [new Writer().command('c1', {}, {})])
      await database.db.updateTable('events').set({ actor: '{"personId":"ani"}' }).where('seq', '=', 2).execute()
      expect(await log.readAfter(stream, 0, 1)).toHaveLength(1)
      await expect(log.readAfter(stream, 0, 2)).rejects.toThrow('event 2 of m-2021-2 was changed by another hand')
    })
  })
}
