import type { AgencyId } from '../ids.ts'
import type { AgendaItem } from '../meeting/agenda.ts'
import { seatOf } from '../meeting/attendance.ts'
import type { Note } from '../meeting/notes.ts'
import { obstaclesOf } from '../meeting/obstacles.ts'
import { agencyName, clockTime, lineOf, personText, type Composing } from './composing.ts'
import type { AgencyBlock, AsReadRow, FollowUpRow, Line, ObstacleEntry } from './document.ts'
import { agencyComparison } from './comparison-part.ts'
import { agencyFigures, correctionLines } from './figures-part.ts'
import { noteLeads } from './vocabulary.ts'

/** A block for every agency that was called, in the order of their first turns. */
export function agencyBlocks(composing: Composing, followUp: readonly FollowUpRow[]): readonly AgencyBlock[] {
  const called = composing.meeting.agenda.items
    .filter((item) => item.agencyId !== null && wasCalled(item))
    .toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
  const agencies = [...new Set(called.flatMap((item) => item.agencyId ?? []))]
  return agencies.map((agency) => {
    const items = called.filter((item) => item.agencyId === agency)
    return blockOf(composing, agency, items, followUp)
  })
}

/** Agencies on track, whose figures counted as presented; not those that were called as well. */
export function asReadRows(composing: Composing): readonly AsReadRow[] {
  const { items } = composing.meeting.agenda
  const called = new Set(items.filter(wasCalled).map((item) => item.agencyId))
  return items.flatMap((item): readonly AsReadRow[] => {
    const { agencyId: agency } = item
    if (agency === null || item.status !== 'taken-as-read' || called.has(agency)) return []
    const total = agencyFigures(composing, agency).at(-1)
    if (total === undefined) return []
    return [
      { agencyId: agency, name: agencyName(composing, agency), total, corrections: correctionLines(composing, agency) },
    ]
  })
}

/** Agencies on the agenda that nobody heard: skipped, or not called before the end. */
export function notHeardLines(composing: Composing): readonly Line[] {
  const { agenda, lifecycle } = composing.meeting
  const isOver = lifecycle.closedAt !== null
  return agenda.items.flatMap((item): readonly Line[] => {
    const { agencyId: agency, itemId, status, skipReason } = item
    const isSkipped = status === 'skipped'
    if (agency === null || wasCalled(item) || !(isSkipped || (isOver && status === 'planned'))) return []
    const why = skipReason === null ? '' : ` (${skipReason})`
    const text = `${agencyName(composing, agency)}: ${isSkipped ? 'dilewati' : 'belum dipanggil'}${why}.`
    return [lineOf(composing, { id: `not-heard/${itemId}`, text, about: [`item/${itemId}`] })]
  })
}

/** Notes that stand, as lines of the block with this beginning. */
export function noteLines(composing: Composing, place: string, notes: readonly Note[]): readonly Line[] {
  return notes.map((note) => {
    const about = note.agencyId === null || place === `agency/${note.agencyId}` ? null : note.agencyId
    const whom = about === null ? '' : `${agencyName(composing, about)}: `
    return lineOf(composing, {
      id: `${place}/note/${note.noteId}`,
      lead: noteLeads[note.kind],
      text: `${whom}${note.text}`,
      about: [`note/${note.noteId}`],
    })
  })
}

/** The agency in whose block a note stands: that of its item, else the one it is about if that was called. */
export function agencyOfNote({ meeting }: Composing, note: Note): AgencyId | null {
  const item = meeting.agenda.items.find((other) => other.itemId === note.itemId)
  if (item !== undefined) return item.agencyId !== null && wasCalled(item) ? item.agencyId : null
  return note.agencyId !== null && isCalled(meeting.agenda.items, note.agencyId) ? note.agencyId : null
}

/** The agency in whose block a directive stands: that of its item. */
export function agencyOfRow({ meeting }: Composing, row: FollowUpRow): AgencyId | null {
  const item = meeting.agenda.items.find((other) => other.itemId === row.itemId)
  return item !== undefined && item.agencyId !== null && wasCalled(item) ? item.agencyId : null
}

function blockOf(
  composing: Composing,
  agency: AgencyId,
  items: readonly AgendaItem[],
  followUp: readonly FollowUpRow[],
): AgencyBlock {
  const { meeting } = composing
  const notes = meeting.notes.filter((note) => !note.removed && agencyOfNote(composing, note) === agency)
  return {
    agencyId: agency,
    name: agencyName(composing, agency),
    presented: presentedLine(composing, agency, items),
    basis: meeting.figures[agency]?.frozenAt == null ? 'reported' : 'presented',
    figures: agencyFigures(composing, agency),
    comparison: agencyComparison(composing, agency),
    corrections: correctionLines(composing, agency),
    obstacles: obstacleEntries(composing, agency),
    discussion: noteLines(composing, `agency/${agency}`, notes),
    directives: followUp.filter((row) => agencyOfRow(composing, row) === agency),
  }
}

function presentedLine(composing: Composing, agency: AgencyId, items: readonly AgendaItem[]): Line {
  const presence = seatOf(composing.meeting.attendance, agency)?.presence
  const speaker =
    presence?.kind === 'in-person' || presence?.kind === 'represented'
      ? ` oleh ${personText(composing, presence)}${presence.kind === 'represented' ? ' yang mewakili' : ''}`
      : ''
  const [first] = items
  const last = items.at(-1)
  const from = first?.startedAt == null ? '' : ` pukul ${clockTime(composing, first.startedAt)}`
  const until = last?.endedAt == null ? '' : ` sampai ${clockTime(composing, last.endedAt)}`
  return lineOf(composing, {
    id: `agency/${agency}/presented`,
    text: `Dipaparkan${from}${until}${speaker}.`,
    about: [...items.map((item) => `item/${item.itemId}`), `seat/${agency}`],
    isPersonal: true,
  })
}

/** What keeps an agency from its targets, and what was proposed against it. */
export function obstacleEntries(composing: Composing, agency: AgencyId): readonly ObstacleEntry[] {
  return obstaclesOf(composing.meeting, agency).map(({ obstacleId, text, solutions }) => ({
    obstacle: lineOf(composing, {
      id: `agency/${agency}/obstacle/${obstacleId}`,
      text,
      about: [`obstacle/${obstacleId}`],
    }),
    solutions: solutions.map((solution) =>
      lineOf(composing, {
        id: `agency/${agency}/solution/${solution.solutionId}`,
        text: solution.text,
        about: [`solution/${solution.solutionId}`],
      }),
    ),
  }))
}

function isCalled(items: readonly AgendaItem[], agency: AgencyId): boolean {
  return items.some((item) => item.agencyId === agency && wasCalled(item))
}

function wasCalled(item: AgendaItem): boolean {
  return item.startedAt !== null
}
