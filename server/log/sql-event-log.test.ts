import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { Writer } from '../testing/logged-events.ts'
import { temporarySqlite } from '../testing/temporary-database.ts'
import { describeSqlEventLog } from './sql-event-log.contract.ts'
import { SqlEventLog } from './sql-event-log.ts'

describeSqlEventLog('SQLite', temporarySqlite)

describe('SQLite: appends that share a commit', () => {
  it('[LG8] one that cannot be written leaves the others alone', async () => {
    await using database = await temporarySqlite()
    const log = new SqlEventLog(database)
    const sick = new Writer().command('c1', {})
    const notANumber = { ...sick, events: sick.events.map((event) => ({ ...event, version: Number.NaN })) }
    const names = ['m-1', 'm-2', 'm-3'].map((name) => streamId.parse(name))
    const answers = await Promise.allSettled(
      names.map((name) => log.append(name, 0, [name === 'm-2' ? notANumber : new Writer().command('c1', {})])),
    )
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await log.streams()).toEqual(['m-1', 'm-3'])
  })

  it('[LG8] two appends to one stream are taken in the order in which they came', async () => {
    await using database = await temporarySqlite()
    const log = new SqlEventLog(database)
    const writer = new Writer()
    const [one, two] = [writer.command('c1', {}), writer.command('c2', {})]
    const stream = streamId.parse('m-1')
    const answers = await Promise.all([log.append(stream, 0, [one]), log.append(stream, 1, [two])])
    expect(answers).toEqual([{ outcome: 'appended' }, { outcome: 'appended' }])
  })
})
