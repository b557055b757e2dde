import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { instant } from '../../shared/temporal.ts'
import { SqlEventLog } from '../log/sql-event-log.ts'
import { verifyChains } from '../log/verify-chain.ts'
import { fillDatabase } from '../testing/filled-database.ts'
import { temporaryFolder, temporarySqlite } from '../testing/temporary-database.ts'
import { backUp } from './back-up.ts'
import { describeBackup } from './backup.contract.ts'
import { BackupUnreadable } from './backup-file.ts'
import { restore } from './restore.ts'

describeBackup('from SQLite into SQLite', temporarySqlite, temporarySqlite)

const at = instant.parse(1_640_000_000_000)

/** A backup, and an empty database that it may be restored into. */
async function openBackup() {
  const folder = await temporaryFolder()
  const file = join(folder.path, 'rakor.jsonl.gz')
  {
    await using from = await temporarySqlite()
    await fillDatabase(from)
    await backUp(from, file, at)
  }
  const to = await temporarySqlite()
  const [dispose, remove] = [to[Symbol.asyncDispose], folder[Symbol.asyncDispose]]
  return {
    ...to,
    file,
    backups: folder.path,
    [Symbol.asyncDispose]: async () => {
      await dispose()
      await remove()
    },
  }
}

type Lines = readonly string[]

async function change(file: string, how: (lines: Lines) => Lines): Promise<void> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split('\n')
  await writeFile(file, gzipSync(how(lines).join('\n')))
}

const isEvent = (stream: string, seq: number) => (line: string) =>
  line.includes(`"table":"events","row":{"stream":"${stream}","seq":${seq},`)

const without = (lines: Lines, place: number): Lines => lines.toSpliced(place, 1)

describe('a backup file', () => {
  it('is readable for the owner only and leaves no other file', async () => {
    await using backup = await openBackup()
    expect((await stat(backup.file)).mode & 0o777).toBe(0o600)
    expect(await readdir(backup.backups)).toEqual(['rakor.jsonl.gz'])
  })

  it('never takes the place of another one', async () => {
    await using backup = await openBackup()
    const before = await readFile(backup.file)
    await expect(backUp(backup, backup.file, at)).rejects.toThrow('is there already')
    expect((await readFile(backup.file)).equals(before)).toBe(true)
  })

  it('that cannot be written whole leaves nothing behind', async () => {
    await using backup = await openBackup()
    await backup.db.insertInto('commands').values({ stream: 'm', command_id: 'c', person_id: 'p', seq: 1 }).execute()
    await backup.db.updateTable('commands').set({ seq: 1.5 }).execute()
    await expect(backUp(backup, join(backup.backups, 'second'), at)).rejects.toThrow()
    expect(await readdir(backup.backups)).toEqual(['rakor.jsonl.gz'])
  })
})

describe('restoring', () => {
  it.each<[string, (lines: Lines) => Lines, string]>([
    [
      'an event whose words were changed',
      (lines) => lines.map((line) => (isEvent('m-1', 77)(line) ? line.replace('triliun', 'miliar') : line)),
      'Event 77 of m-1 was changed',
    ],
    [
      'an event that was taken out',
      (lines) => without(lines, lines.findIndex(isEvent('m-1', 77))),
      'Of 250 rows of events there are 249',
    ],
    [
      'an event that was taken out, and the count with it',
      (lines) =>
        without(lines, lines.findIndex(isEvent('m-1', 77))).map((line) => line.replace('"events":250', '"events":249')),
      'Event 77 of m-1 is missing',
    ],
    [
      'an event that stands there twice',
      (lines) => lines.flatMap((line) => (isEvent('ledger', 3)(line) ? [line, line] : [line])),
      'A row of events',
    ],
    [
      'an event that is none',
      (lines) => lines.map((line) => (isEvent('m-1', 5)(line) ? line.replace('"version":1', '"version":0') : line)),
      'Event 5 of m-1 cannot be read',
    ],
    [
      'a command that was taken out, and the count with it',
      (lines) =>
        without(
          lines,
          lines.findIndex((line) => line.includes('"command_id":"c9"')),
        ).map((line) => line.replace('"commands":122', '"commands":121')),
      'The command of event 17 of m-1 is missing',
    ],
    [
      'a row that does not fit its table',
      (lines) => lines.map((line) => line.replace('"login":"sari"', '"login":7')),
      'Row 1 of accounts does not fit',
    ],
    [
      'a table that nobody knows',
      (lines) => lines.map((line) => line.replace('"table":"links"', '"table":"keys"')),
      'There is no table keys',
    ],
    ['a line that is no JSON', (lines) => lines.toSpliced(3, 1, '{'), 'Line 4 cannot be read'],
    ['no header', (lines) => without(lines, 0), 'The header does not stand at the top'],
    ['no end', (lines) => lines.slice(0, -2), 'The end is missing'],
    ['more after the end', (lines) => [...lines.slice(0, -1), lines.at(-2) ?? ''], 'Something follows after the end'],
    [
      'another format',
      (lines) => lines.map((line) => line.replace('"format":1', '"format":2')),
      'The backup has format 2',
    ],
    [
      'another version of the tables',
      (lines) => lines.map((line) => line.replace(/"database":\d+/, '"database":77')),
      'The backup is of a database of version 77',
    ],
  ])('refuses %s and leaves the database as it was', async (_, how, message) => {
    await using backup = await openBackup()
    await change(backup.file, how)
    const restoring = restore(backup, backup.file, 'refuse')
    await expect(restoring).rejects.toBeInstanceOf(BackupUnreadable)
    await expect(restoring).rejects.toThrow(message)
    expect(await backup.db.selectFrom('accounts').selectAll().execute()).toEqual([])
    expect(await new SqlEventLog(backup).streams()).toEqual([])
  })

  it('refuses a file that was cut off or is no backup', async () => {
    await using backup = await openBackup()
    const whole = await readFile(backup.file)
    await writeFile(backup.file, whole.subarray(0, -20))
    await expect(restore(backup, backup.file, 'refuse')).rejects.toThrow('damaged, cut off, or no backup')
    await writeFile(backup.file, 'hello')
    await expect(restore(backup, backup.file, 'refuse')).rejects.toThrow('damaged, cut off, or no backup')
    await expect(restore(backup, `${backup.file}.nowhere`, 'refuse')).rejects.toThrow('ENOENT')
  })

  it('refuses a database that holds anything', async () => {
    await using backup = await openBackup()
    await restore(backup, backup.file, 'refuse')
    await expect(restore(backup, backup.file, 'refuse')).rejects.toThrow('The database is not empty')
  })

  it('replaces on wish what a database holds, as a whole', async () => {
    await using backup = await openBackup()
    await fillDatabase(backup)
    await backup.db.updateTable('accounts').set({ name: 'Somebody else' }).execute()
    await restore(backup, backup.file, 'replace')
    expect(await backup.db.selectFrom('accounts').select('name').execute()).toEqual([{ name: 'Sari' }])
    expect(await backup.db.selectFrom('snapshots').selectAll().execute()).toEqual([])
    expect(await verifyChains(new SqlEventLog(backup))).toMatchObject({ outcome: 'whole', events: 250 })
  })

  it('replaces nothing when the backup turns out to be unfit', async () => {
    await using backup = await openBackup()
    await fillDatabase(backup)
    await backup.db.updateTable('accounts').set({ name: 'Somebody else' }).execute()
    await change(backup.file, (lines) => without(lines, lines.findIndex(isEvent('m-1', 240))))
    await expect(restore(backup, backup.file, 'replace')).rejects.toBeInstanceOf(BackupUnreadable)
    expect(await backup.db.selectFrom('accounts').select('name').execute()).toEqual([{ name: 'Somebody else' }])
    expect(await backup.db.selectFrom('snapshots').select('stream').execute()).toEqual([{ stream: 'ledger' }])
  })
})
