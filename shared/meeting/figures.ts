import * as z from 'zod/mini'
import { figure, notReported, sameFigure, type Figure } from '../figures/figure.ts'
import { fundingSource, type FundingSource } from '../figures/funding-source.ts'
import { agencyId, type AgencyId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { bodyOfText, lineOfText } from '../text.ts'
import type { Instant } from '../temporal.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import { isSecretariat } from './permissions.ts'
import type { MeetingState } from './state.ts'

const batchId = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,80}$/))
const importedRow = z.strictObject({ agencyId, source: fundingSource, figure })
type ImportedRow = z.output<typeof importedRow>

export const figureCommands = [
  z.strictObject({ type: z.literal('figures.report'), agencyId, source: fundingSource, figure }),
  /** The way to change a figure that was presented, or after the day of reporting: always with a reason. */
  z.strictObject({ type: z.literal('figures.correct'), agencyId, source: fundingSource, figure, reason: bodyOfText }),
  /** Sets the figures named, all or none of them; others stay. `batchId` names the stored workbook. */
  z.strictObject({
    type: z.literal('figures.import'),
    batchId,
    fileName: lineOfText,
    rows: z.array(importedRow).check(z.minLength(1), z.maxLength(2_000)),
  }),
] as const
export type FigureCommand = z.output<(typeof figureCommands)[number]>

export const figureEvents = [
  z.strictObject({ type: z.literal('figures.reported'), agencyId, source: fundingSource, figure }),
  z.strictObject({
    type: z.literal('figures.corrected'),
    agencyId,
    source: fundingSource,
    from: figure,
    to: figure,
    reason: bodyOfText,
  }),
  z.strictObject({ type: z.literal('figures.imported'), batchId, fileName: lineOfText, rows: z.array(importedRow) }),
  /** The agency had its turn: its figures stay as presented. Follows from the agenda. */
  z.strictObject({ type: z.literal('figures.frozen'), agencyId }),
] as const
export type FigureEvent = z.output<(typeof figureEvents)[number]>

export interface Correction {
  readonly from: Figure
  readonly to: Figure
  readonly reason: string
  readonly by: Actor
  readonly at: Instant
  readonly seq: number
}

export interface FigureEntry {
  readonly source: FundingSource
  /** As last reported or imported. */
  readonly reported: Figure
  /** As it stood when the agency's turn ended; never changes from then on. Null before. */
  readonly presented: Figure | null
  /** All of them, also those that a later report has overtaken. */
  readonly corrections: readonly Correction[]
  readonly changedAt: Instant
  readonly changedSeq: number
}

export interface AgencyFigures {
  readonly frozenAt: Instant | null
  readonly frozenSeq: number | null
  readonly entries: readonly FigureEntry[]
}

export type FiguresState = Readonly<Record<AgencyId, AgencyFigures>>

const noFigures: AgencyFigures = { frozenAt: null, frozenSeq: null, entries: [] }

/** The figure that holds now: the last correction, unless a report came after it. */
export function currentFigure(entry: FigureEntry): Figure {
  const last = entry.corrections.at(-1)
  return last?.seq === entry.changedSeq ? last.to : entry.reported
}

export function decideFigures(
  meeting: MeetingState,
  command: FigureCommand,
  actor: Actor,
  at: Instant,
): Decision<MeetingEvent> {
  if (command.type === 'figures.import') return decideImport(meeting, command)
  const { agencyId: agency, source, figure: wanted } = command
  if (seatOf(meeting.attendance, agency) === undefined) return reject({ reason: 'not-found', what: 'seat', id: agency })
  switch (command.type) {
    case 'figures.report': {
      if (isFrozen(meeting, agency)) return reject({ reason: 'figures-frozen', agencyId: agency })
      const cutOff = meeting.lifecycle.details?.reportUntil ?? null
      if (cutOff !== null && at > cutOff && !isSecretariat(actor)) return reject({ reason: 'past-cut-off', cutOff })
      if (!isNews(meeting.figures, command)) return accept()
      return accept({ type: 'figures.reported', agencyId: agency, source, figure: wanted })
    }
    case 'figures.correct': {
      const entry = entryOf(meeting.figures, agency, source)
      const from = entry === undefined ? notReported : currentFigure(entry)
      if (sameFigure(from, wanted)) return accept()
      const { reason } = command
      return accept({ type: 'figures.corrected', agencyId: agency, source, from, to: wanted, reason })
    }
  }
}

export function evolveFigures(figures: FiguresState, event: FigureEvent, facts: RecordedFacts): FiguresState {
  switch (event.type) {
    case 'figures.reported':
      return withReport(figures, event, facts)
    case 'figures.imported':
      return event.rows.reduce((next, row) => withReport(next, row, facts), figures)
    case 'figures.corrected': {
      const { from, to, reason } = event
      const correction: Correction = { from, to, reason, by: facts.by, at: facts.at, seq: facts.seq }
      // A source that nobody had named when the agency had its turn was presented as not reported.
      const late = frozenAtOf(figures, event.agencyId) === null ? null : notReported
      const entry = entryOf(figures, event.agencyId, event.source) ?? newEntry(event.source, late, facts)
      return withEntry(figures, event.agencyId, {
        ...entry,
        corrections: [...entry.corrections, correction],
        changedAt: facts.at,
        changedSeq: facts.seq,
      })
    }
    case 'figures.frozen': {
      const own = figures[event.agencyId] ?? noFigures
      if (own.frozenAt !== null) return figures
      const entries = own.entries.map((entry) => ({ ...entry, presented: currentFigure(entry) }))
      return { ...figures, [event.agencyId]: { frozenAt: facts.at, frozenSeq: facts.seq, entries } }
    }
  }
}

function decideImport(
  meeting: MeetingState,
  command: FigureCommand & { readonly type: 'figures.import' },
): Decision<MeetingEvent> {
  const named = new Set<string>()
  for (const { agencyId: agency, source } of command.rows) {
    if (seatOf(meeting.attendance, agency) === undefined)
      return reject({ reason: 'not-found', what: 'seat', id: agency })
    if (isFrozen(meeting, agency)) return reject({ reason: 'figures-frozen', agencyId: agency })
    const key = `${agency} ${source}`
    if (named.has(key))
      return reject({ reason: 'conflict', what: 'figures', problem: `the import names ${agency}, ${source} twice` })
    named.add(key)
  }
  const rows = command.rows.filter((row) => isNews(meeting.figures, row))
  const { batchId, fileName } = command
  return rows.length === 0 ? accept() : accept({ type: 'figures.imported', batchId, fileName, rows })
}

/** The same figure again is none; the first one is, even if it says that nothing is reported. */
function isNews(figures: FiguresState, row: ImportedRow): boolean {
  const entry = entryOf(figures, row.agencyId, row.source)
  return entry === undefined || !sameFigure(currentFigure(entry), row.figure)
}

function isFrozen(meeting: MeetingState, agency: AgencyId): boolean {
  return frozenAtOf(meeting.figures, agency) !== null
}

function frozenAtOf(figures: FiguresState, agency: AgencyId): Instant | null {
  return figures[agency]?.frozenAt ?? null
}

function entryOf(figures: FiguresState, agency: AgencyId, source: FundingSource): FigureEntry | undefined {
  return figures[agency]?.entries.find((entry) => entry.source === source)
}

function withReport(figures: FiguresState, row: ImportedRow, facts: RecordedFacts): FiguresState {
  const entry = entryOf(figures, row.agencyId, row.source) ?? newEntry(row.source, null, facts)
  const reported = { ...entry, reported: row.figure, changedAt: facts.at, changedSeq: facts.seq }
  return withEntry(figures, row.agencyId, reported)
}

function newEntry(source: FundingSource, presented: Figure | null, facts: RecordedFacts): FigureEntry {
  return { source, reported: notReported, presented, corrections: [], changedAt: facts.at, changedSeq: facts.seq }
}

function withEntry(figures: FiguresState, agency: AgencyId, entry: FigureEntry): FiguresState {
  const own = figures[agency] ?? noFigures
  const isKnown = own.entries.some((other) => other.source === entry.source)
  const entries = isKnown
    ? own.entries.map((other) => (other.source === entry.source ? entry : other))
    : [...own.entries, entry]
  return { ...figures, [agency]: { ...own, entries } }
}
