import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import * as z from 'zod'
import { instant } from '../../shared/temporal.ts'
import { parseJson } from '../log/parse-json.ts'

/** Raised when a program that knows only the format before could not read the file. */
export const FORMAT = 1

// A backup is gzipped JSON, one value to a line: a header, the rows table by table, and how many they were.
const header = z.strictObject({
  kind: z.literal('rakor-backup'),
  format: z.int(),
  /** Version of the tables. */
  database: z.int(),
  madeAt: instant,
})
const row = z.strictObject({ kind: z.literal('row'), table: z.string(), row: z.unknown() })
const end = z.strictObject({ kind: z.literal('end'), rows: z.record(z.string(), z.int()) })
const line = z.discriminatedUnion('kind', [header, row, end])

export type BackupLine = z.output<typeof line>
/** Rows per table. */
export type RowCounts = Readonly<Record<string, number>>

/** `3 accounts, 48 links, …` */
export function inWords(counts: RowCounts): string {
  return Object.entries(counts)
    .map(([table, rows]) => `${rows} ${table.replaceAll('_', ' ')}`)
    .join(', ')
}

/** What is in the way of reading a backup, in words for whoever restores it. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable'
}

/**
 * Writes a backup, readable for the owner only. It has its name once it is whole and on the disk; what fails leaves
 * nothing behind.
 */
export async function writeBackupFile(path: string, lines: AsyncIterable<BackupLine>): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  try {
    await pipeline(
      Readable.from(texts(lines)),
      createGzip(),
      createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
    )
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Hands the lines of a backup to `take`, one after the other. Throws BackupUnreadable when it is none. */
export async function readBackupFile<Result>(
  path: string,
  take: (lines: AsyncIterable<BackupLine>) => Promise<Result>,
): Promise<Result> {
  const file = createReadStream(path)
  const plain = createGunzip()
  // Not by `pipeline`: it would say "aborted" of whatever `take` throws.
  file.on('error', (error) => plain.destroy(error)).pipe(plain)
  try {
    return await take(parsed(plain))
  } catch (error) {
    throw isDamage(error)
      ? new BackupUnreadable('The file is damaged, cut off, or no backup.', { cause: error })
      : error
  } finally {
    file.destroy()
    plain.destroy()
  }
}

async function* texts(lines: AsyncIterable<BackupLine>): AsyncGenerator<string> {
  for await (const each of lines) yield `${JSON.stringify(each)}\n`
}

async function* parsed(chunks: AsyncIterable<Buffer>): AsyncGenerator<BackupLine> {
  let number = 0
  for await (const text of linesOf(chunks)) {
    number += 1
    yield parsedLine(text, number)
  }
}

function parsedLine(text: string, number: number): BackupLine {
  try {
    return line.parse(parseJson(text))
  } catch (error) {
    throw new BackupUnreadable(`Line ${number} cannot be read.`, { cause: error })
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = pieces.pop() ?? ''
    yield* pieces
  }
  if (rest !== '') yield rest
}

/** What zlib says of bytes that are not what it has written. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}
