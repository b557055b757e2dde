import type { Insertable, InsertResult, Transaction } from 'kysely'
import { commandId, personId, type StreamId } from '../../shared/ids.ts'
import type { Database } from '../database/schema.ts'
import type { AcceptedCommand, Appended, CommandRecord } from './event-log.ts'

/** Rows to a statement: well below the number of parameters that either database takes. */
const ROWS = 500

/** One call of `append`, made ready to be written. */
export interface Append {
  readonly stream: StreamId
  readonly expectedSeq: number
  readonly commands: readonly Insertable<Database['commands']>[]
  readonly events: readonly Insertable<Database['events']>[]
}

/** Another writer took a number or an id between the look and the write: roll back and look again. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** The rows of an append; what cannot be written as JSON fails here, before others are drawn into it. */
export function rowsOf(stream: StreamId, expectedSeq: number, accepted: readonly AcceptedCommand[]): Append {
  let seq = expectedSeq
  const commands = accepted.map((command) => {
    seq += command.events.length
    return { stream, command_id: command.commandId, person_id: command.personId, seq }
  })
  const events = accepted
    .flatMap((command) => command.events)
    .map(({ by, commandId, data, ...facts }) => ({
      ...facts,
      stream,
      command_id: commandId,
      actor: JSON.stringify(by),
      data: JSON.stringify(data),
    }))
  return { stream, expectedSeq, commands, events }
}

/** Looks whether an append fits and writes it if so. Throws Overtaken when only the writing showed that it does not. */
export async function appendIn(transaction: Transaction<Database>, append: Append): Promise<Appended> {
  const { stream, expectedSeq, commands, events } = append
  const seq = await lastSeq(transaction, stream)
  if (seq !== expectedSeq) return { outcome: 'stale', seq }
  const repeated = await recordsOf(transaction, append)
  if (repeated.length > 0) return { outcome: 'repeated', repeated }

  for (const rows of inPortions(commands)) {
    const insert = transaction.insertInto('commands').values(rows)
    checkWritten(rows, await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirst())
  }
  for (const rows of inPortions(events)) {
    const insert = transaction.insertInto('events').values(rows)
    checkWritten(rows, await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirst())
  }
  return { outcome: 'appended' }
}

function checkWritten(rows: readonly unknown[], { numInsertedOrUpdatedRows: written }: InsertResult): void {
  if (written !== BigInt(rows.length)) throw new Overtaken()
}

async function lastSeq(transaction: Transaction<Database>, stream: StreamId): Promise<number> {
  const row = await transaction
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('stream', '=', stream)
    .executeTakeFirst()
  return row?.seq ?? 0
}

async function recordsOf(
  transaction: Transaction<Database>,
  { stream, commands }: Append,
): Promise<readonly CommandRecord[]> {
  const records: CommandRecord[] = []
  for (const rows of inPortions(commands)) {
    const ids = rows.map((row) => row.command_id)
    const found = await transaction
      .selectFrom('commands')
      .select(['command_id', 'person_id', 'seq'])
      .where('stream', '=', stream)
      .where('command_id', 'in', ids)
      .execute()
    records.push(...found.map(toRecord))
  }
  return records
}

export function toRecord(row: {
  readonly command_id: string
  readonly person_id: string
  readonly seq: number
}): CommandRecord {
  return { commandId: commandId.parse(row.command_id), personId: personId.parse(row.person_id), seq: row.seq }
}

function* inPortions<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += ROWS) yield rows.slice(start, start + ROWS)
}
