import * as z from 'zod/mini'
import { figure, notReported, sameFigure, type Figure } from '../figures/figure.ts'
import { fundingSource, type FundingSource } from '../figures/funding-source.ts'
import { agencyId, batchId, type AgencyId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { bodyOfText } from '../text.ts'
import { instant, type Instant } from '../temporal.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import { isSecretariat } from './permissions.ts'
import type { MeetingState } from './state.ts'

export const importedRow = z.strictObject({ agencyId, source: fundingSource, figure })
export type ImportedRow = z.output<typeof importedRow>

/** What an import put another figure over, as it was reported and when it last changed; null: there was none. */
export const replacedRow = z.strictObject({
  agencyId,
  source: fundingSource,
  was: z.nullable(z.strictObject({ figure, changedAt: instant, changedSeq: z.int() })),
})
export type ReplacedRow = z.output<typeof replacedRow>

export const figureCommands = [
  z.strictObject({ type: z.literal('figures.report'), agencyId, source: fundingSource, figure }),
  /** The way to change a figure that was presented, or after the day of reporting: always with a reason. */
  z.strictObject({ type: z.literal('figures.correct'), agencyId, source: fundingSource, figure, reason: bodyOfText }),
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
  /** From a workbook, all of them at once; see imports.ts for what came with them. */
  z.strictObject({ type: z.literal('figures.imported'), batchId, rows: z.array(importedRow) }),
  /** The import was taken back: these figures stand as they stood before it. */
  z.strictObject({ type: z.literal('figures.import-undone'), batchId, rows: z.array(replacedRow) }),
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
    case 'figures.import-undone':
      return event.rows.reduce(withoutImport, figures)
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

/** The same figure again is none; the first one is, even if it says that nothing is reported. */
export function isNews(figures: FiguresState, row: ImportedRow): boolean {
  const entry = entryOf(figures, row.agencyId, row.source)
  return entry === undefined || !sameFigure(currentFigure(entry), row.figure)
}

export function isFrozen(meeting: MeetingState, agency: AgencyId): boolean {
  return frozenAtOf(meeting.figures, agency) !== null
}

function frozenAtOf(figures: FiguresState, agency: AgencyId): Instant | null {
  return figures[agency]?.frozenAt ?? null
}

export function entryOf(figures: FiguresState, agency: AgencyId, source: FundingSource): FigureEntry | undefined {
  return figures[agency]?.entries.find((entry) => entry.source === source)
}

function withReport(figures: FiguresState, row: ImportedRow, facts: RecordedFacts): FiguresState {
  const entry = entryOf(figures, row.agencyId, row.source) ?? newEntry(row.source, null, facts)
  const reported = { ...entry, reported: row.figure, changedAt: facts.at, changedSeq: facts.seq }
  return withEntry(figures, row.agencyId, reported)
}

/** Nothing but what was replaced is touched: an import is not undone once one of its figures was corrected. */
function withoutImport(figures: FiguresState, { agencyId: agency, source, was }: ReplacedRow): FiguresState {
  const entry = entryOf(figures, agency, source)
  if (entry === undefined) return figures
  if (was !== null) {
    const { figure: reported, changedAt, changedSeq } = was
    return withEntry(figures, agency, { ...entry, reported, changedAt, changedSeq })
  }
  const { [agency]: own = noFigures, ...others } = figures
  const entries = own.entries.filter((other) => other !== entry)
  return entries.length === 0 && own.frozenAt === null ? others : { ...others, [agency]: { ...own, entries } }
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
