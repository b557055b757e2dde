import * as z from 'zod/mini'
import { agencyId, batchId, obstacleId, type AgencyId, type BatchId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import type { Rejection } from '../stream/rejection.ts'
import { lineOfText } from '../text.ts'
import type { Instant } from '../temporal.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import { entryOf, importedRow, isFrozen, isNews, replacedRow, type ImportedRow, type ReplacedRow } from './figures.ts'
import { importedObstacle } from './obstacles.ts'
import type { MeetingState } from './state.ts'

/** So many lines below the figures may one import bring. */
export const MOST_LINES = 20_000

/** Lines below the figures are stored by batch; the meeting's record holds what they add up to, and their hash. */
const detailReference = z.strictObject({
  lines: z.int().check(z.gte(1), z.lte(MOST_LINES)),
  /** Rupiah over all lines that say it. */
  budget: z.number().check(z.gte(0)),
  financialTarget: z.number().check(z.gte(0)),
  financialActual: z.number().check(z.gte(0)),
  /** SHA-256 (hex) over the lines as stored. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type DetailReference = z.output<typeof detailReference>

export const importCommands = [
  /** Sets what one workbook says, all or none of it; what it does not name stays. `batchId` names the workbook. */
  z.strictObject({
    type: z.literal('figures.import'),
    batchId,
    fileName: lineOfText,
    rows: z.array(importedRow).check(z.maxLength(2_000)),
    obstacles: z.array(importedObstacle).check(z.maxLength(500)),
    details: z.nullable(detailReference),
  }),
  /** Takes one import back as a whole. */
  z.strictObject({ type: z.literal('figures.undo-import'), batchId }),
] as const
export type ImportCommand = z.output<(typeof importCommands)[number]>

const broughtObstacle = z.strictObject({ obstacleId, agencyId, solutions: z.int() })

export const importEvents = [
  /** `figures.imported` and `obstacle.imported` follow where there is something to set; this is what can be undone. */
  z.strictObject({
    type: z.literal('import.applied'),
    batchId,
    fileName: lineOfText,
    replaced: z.array(replacedRow),
    obstacles: z.array(broughtObstacle),
    details: z.nullable(detailReference),
  }),
  z.strictObject({ type: z.literal('import.undone'), batchId }),
] as const
export type ImportEvent = z.output<(typeof importEvents)[number]>

/** One workbook that came in. */
export interface ImportRecord {
  readonly batchId: BatchId
  readonly fileName: string
  /** How many figures it set. */
  readonly figures: number
  /** What stood there before; null once so many imports came after it that it can no longer be taken back. */
  readonly replaced: readonly ReplacedRow[] | null
  readonly obstacles: readonly z.output<typeof broughtObstacle>[]
  readonly details: DetailReference | null
  readonly by: Actor
  readonly at: Instant
  readonly seq: number
  readonly undone: { readonly by: Actor; readonly at: Instant } | null
}

/** So many imports can be taken back; what older ones replaced would only make every snapshot longer. */
export const UNDOABLE_IMPORTS = 5

/** The import whose detail lines hold now: the last one that brought some and still stands. */
export function detailsOf(imports: readonly ImportRecord[]): ImportRecord | undefined {
  return imports.findLast(({ details, undone }) => details !== null && undone === null)
}

export function isImportCommand(command: { readonly type: string }): command is ImportCommand {
  return command.type === 'figures.import' || command.type === 'figures.undo-import'
}

export function decideImports(meeting: MeetingState, command: ImportCommand): Decision<MeetingEvent> {
  return command.type === 'figures.import' ? decideImport(meeting, command) : decideUndo(meeting, command.batchId)
}

export function evolveImports(
  imports: readonly ImportRecord[],
  event: ImportEvent,
  { by, at, seq }: RecordedFacts,
): readonly ImportRecord[] {
  if (event.type === 'import.undone')
    return imports.map((record) =>
      record.batchId === event.batchId ? { ...record, replaced: null, undone: { by, at } } : record,
    )
  const { type: _, ...applied } = event
  const earlier = imports.map((record, place) =>
    place <= imports.length - UNDOABLE_IMPORTS && record.replaced !== null ? { ...record, replaced: null } : record,
  )
  return [...earlier, { ...applied, figures: applied.replaced.length, by, at, seq, undone: null }]
}

type Import = ImportCommand & { readonly type: 'figures.import' }

function decideImport(meeting: MeetingState, command: Import): Decision<MeetingEvent> {
  const { batchId: id, fileName, obstacles, details } = command
  if (meeting.imports.some((record) => record.batchId === id))
    return reject({ reason: 'already-exists', what: 'import', id })
  const refused = refusalOfRows(meeting, command.rows) ?? refusalOfObstacles(meeting, obstacles)
  if (refused !== null) return reject(refused)
  const rows = command.rows.filter((row) => isNews(meeting.figures, row))
  if (rows.length === 0 && obstacles.length === 0 && details === null) return accept()

  const brought = obstacles.map((one) => ({
    obstacleId: one.obstacleId,
    agencyId: one.agencyId,
    solutions: one.solutions.length,
  }))
  const replaced = rows.map((row) => whatStands(meeting, row))
  return accept<MeetingEvent>(
    { type: 'import.applied', batchId: id, fileName, replaced, obstacles: brought, details },
    ...(rows.length === 0 ? [] : [{ type: 'figures.imported' as const, batchId: id, rows }]),
    ...(obstacles.length === 0 ? [] : [{ type: 'obstacle.imported' as const, batchId: id, obstacles }]),
  )
}

function refusalOfRows(meeting: MeetingState, rows: readonly ImportedRow[]): Rejection | null {
  const named = new Set<string>()
  for (const { agencyId: agency, source } of rows) {
    if (seatOf(meeting.attendance, agency) === undefined) return { reason: 'not-found', what: 'seat', id: agency }
    if (isFrozen(meeting, agency)) return { reason: 'figures-frozen', agencyId: agency }
    const key = `${agency} ${source}`
    if (named.has(key))
      return { reason: 'conflict', what: 'figures', problem: `the import names ${agency}, ${source} twice` }
    named.add(key)
  }
  return null
}

function refusalOfObstacles(meeting: MeetingState, obstacles: Import['obstacles']): Rejection | null {
  const taken = new Set<string>(meeting.obstacles.map((other) => other.obstacleId))
  for (const { agencyId: agency, obstacleId: id } of obstacles) {
    if (seatOf(meeting.attendance, agency) === undefined) return { reason: 'not-found', what: 'seat', id: agency }
    if (taken.has(id)) return { reason: 'already-exists', what: 'obstacle', id }
    taken.add(id)
  }
  return null
}

function whatStands(meeting: MeetingState, { agencyId: agency, source }: ImportedRow): ReplacedRow {
  const entry = entryOf(meeting.figures, agency, source)
  if (entry === undefined) return { agencyId: agency, source, was: null }
  const { reported, changedAt, changedSeq } = entry
  return { agencyId: agency, source, was: { figure: reported, changedAt, changedSeq } }
}

function decideUndo(meeting: MeetingState, id: BatchId): Decision<MeetingEvent> {
  const record = meeting.imports.find((other) => other.batchId === id)
  if (record === undefined) return reject({ reason: 'not-found', what: 'import', id })
  if (record.undone !== null) return accept()
  const { replaced, obstacles } = record
  if (replaced === null)
    return reject({ reason: 'conflict', what: 'import', problem: 'only the last imports can be taken back' })
  for (const row of replaced) {
    const use = fateOfFigure(meeting, record, row)
    if (use !== null) return reject({ reason: 'import-used', agencyId: row.agencyId, use })
  }
  for (const brought of obstacles) {
    const use = fateOfObstacle(meeting, brought)
    if (use !== null) return reject({ reason: 'import-used', agencyId: brought.agencyId, use })
  }
  const obstacleIds = obstacles.map((brought) => brought.obstacleId)
  return accept<MeetingEvent>(
    { type: 'import.undone', batchId: id },
    ...(replaced.length === 0 ? [] : [{ type: 'figures.import-undone' as const, batchId: id, rows: [...replaced] }]),
    ...(obstacleIds.length === 0 ? [] : [{ type: 'obstacle.import-undone' as const, batchId: id, obstacleIds }]),
  )
}

type Use = (Rejection & { readonly reason: 'import-used' })['use']

/** What became of a figure since the import set it. Its events follow the record's at once, as one command. */
function fateOfFigure(meeting: MeetingState, record: ImportRecord, row: ReplacedRow): Use | null {
  const agency: AgencyId = row.agencyId
  if (isFrozen(meeting, agency)) return 'presented'
  const entry = entryOf(meeting.figures, agency, row.source)
  if (entry === undefined) return 'overtaken'
  if (entry.changedSeq === record.seq + 1) return null
  return entry.corrections.at(-1)?.seq === entry.changedSeq ? 'corrected' : 'overtaken'
}

function fateOfObstacle(meeting: MeetingState, brought: ImportRecord['obstacles'][number]): Use | null {
  const obstacle = meeting.obstacles.find((other) => other.obstacleId === brought.obstacleId)
  const isAsImported =
    obstacle?.revision === 1 &&
    !obstacle.removed &&
    obstacle.solutions.length === brought.solutions &&
    obstacle.solutions.every((solution) => solution.revision === 1)
  if (!isAsImported) return 'obstacle-changed'
  const isAnswered = meeting.directives.some((directive) => directive.obstacleId === brought.obstacleId)
  return isAnswered ? 'obstacle-answered' : null
}
