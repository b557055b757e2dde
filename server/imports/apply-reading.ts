import type { BatchId, CommandId, StreamId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { Answer, StateResponse } from '../../shared/protocol/down.ts'
import type { AppliedResponse, ImportWish } from '../../shared/protocol/http-imports.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { ImportReading } from '../../shared/workbook/reading.ts'
import type { DetailStore } from '../details/detail-store.ts'
import { periodToCompare } from './comparison-target.ts'
import { figuresOf, figuresToSet, linesToKeep, obstaclesToAdd } from './what-comes-in.ts'

/** The rooms as imports need them. */
export interface ImportRooms {
  current(stream: StreamId): Promise<StateResponse | null>
  execute(stream: StreamId, actor: Actor, commandId: CommandId, command: unknown): Promise<Answer>
}

interface ApplyParts {
  readonly rooms: ImportRooms
  readonly details: DetailStore
}

export interface Application {
  readonly stream: StreamId
  readonly actor: Actor
  readonly meeting: MeetingState
  readonly batch: BatchId
  readonly fileName: string
  readonly reading: ImportReading
  readonly wish: ImportWish
}

/** What came in, or why the meeting refused. */
export type Applied =
  | { readonly ok: true; readonly came: AppliedResponse }
  | { readonly ok: false; readonly answer: Exclude<Answer, { readonly result: 'recorded' }> }

/** Puts a reading into its meeting as one command: lines are kept first, and go again if the meeting refuses. */
export async function applyReading(parts: ApplyParts, application: Application): Promise<Applied> {
  return application.wish.target === 'present'
    ? await applyToMeeting(parts, application)
    : await applyToComparison(parts, application, application.wish.target)
}

async function applyToMeeting({ rooms, details }: ApplyParts, application: Application): Promise<Applied> {
  const { stream, actor, meeting, batch, fileName, reading, wish } = application
  const lines = wish.take.details ? linesToKeep(meeting, reading.details) : []
  const command: MeetingCommand = {
    type: 'figures.import',
    batchId: batch,
    fileName,
    rows: wish.take.figures ? figuresToSet(meeting, reading.recap) : [],
    obstacles: wish.take.obstacles ? obstaclesToAdd(meeting, batch, reading.obstacles) : [],
    details: lines.length === 0 ? null : await details.keep(stream, batch, lines),
  }
  const answer = await rooms.execute(stream, actor, wish.commandId, command)
  // The record is the truth about what came in, also when this was a repeat after a lost answer.
  const came = whatCame(await stateOf(rooms, stream), batch)
  if (came.details === 0 && lines.length > 0) await details.remove(stream, batch)
  return answer.result === 'recorded' ? { ok: true, came } : { ok: false, answer }
}

/** What the meeting's record says that this batch brought. */
export function whatCame(meeting: MeetingState | null, batch: BatchId): AppliedResponse {
  const record = meeting?.imports.find((other) => other.batchId === batch)
  const compared = Object.values(meeting?.comparison ?? {}).find(
    (period) => period?.from.by === 'import' && period.from.batchId === batch,
  )
  return {
    figures: record?.figures ?? compared?.rows.length ?? 0,
    obstacles: record?.obstacles.length ?? 0,
    details: record?.details?.lines ?? 0,
  }
}

async function applyToComparison(
  { rooms }: ApplyParts,
  { stream, actor, meeting, batch, fileName, reading, wish }: Application,
  kind: Exclude<ImportWish['target'], 'present'>,
): Promise<Applied> {
  const about = meeting.lifecycle.details
  const rows = figuresOf(reading.recap)
  if (about === null || rows.length === 0) return { ok: true, came: { figures: 0, obstacles: 0, details: 0 } }
  const period = periodToCompare(kind, about, rows, { batchId: batch, fileName })
  const command: MeetingCommand = { type: 'comparison.set-period', period }
  const answer = await rooms.execute(stream, actor, wish.commandId, command)
  if (answer.result !== 'recorded') return { ok: false, answer }
  return { ok: true, came: { figures: rows.length, obstacles: 0, details: 0 } }
}

async function stateOf(rooms: ImportRooms, stream: StreamId): Promise<MeetingState | null> {
  const current = await rooms.current(stream)
  return current === null ? null : meetingDecider.reviveState(current.state)
}
