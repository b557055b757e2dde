import type { Note } from '../meeting/notes.ts'
import { agencyOfNote, agencyOfRow, noteLines } from './agencies-part.ts'
import { lineOf, sentence, type Composing } from './composing.ts'
import type { AgencyBlock, DiscussionBlock, FigureLine, FollowUpRow, Line } from './document.ts'
import { progressSentence } from './figures-part.ts'
import { NO_DUE_DATE } from './vocabulary.ts'

/** What was said and ordered outside the agencies' turns, item by item in the order of the day; what belongs to none last. */
export function discussionBlocks(composing: Composing, followUp: readonly FollowUpRow[]): readonly DiscussionBlock[] {
  const { meeting } = composing
  const notes = meeting.notes.filter((note) => !note.removed && agencyOfNote(composing, note) === null)
  const rows = followUp.filter((row) => agencyOfRow(composing, row) === null)
  const blocks = meeting.agenda.items.map((item) => ({
    id: `item/${item.itemId}`,
    title: item.title,
    notes: notes.filter((note) => note.itemId === item.itemId),
    directives: rows.filter((row) => row.itemId === item.itemId),
  }))
  const known = new Set(meeting.agenda.items.map((item) => item.itemId))
  const isLoose = ({ itemId }: Pick<Note | FollowUpRow, 'itemId'>): boolean => itemId === null || !known.has(itemId)
  return [
    ...blocks,
    { id: 'other', title: 'Lain-lain', notes: notes.filter(isLoose), directives: rows.filter(isLoose) },
  ]
    .filter((block) => block.notes.length > 0 || block.directives.length > 0)
    .map(({ id, title, notes: own, directives }) => ({ id, title, lines: noteLines(composing, id, own), directives }))
}

/** Where the regency stands, what was decided, and how many directives there are. */
export function conclusionsOf(
  composing: Composing,
  total: FigureLine | undefined,
  blocks: readonly (AgencyBlock | DiscussionBlock)[],
  followUp: readonly FollowUpRow[],
): readonly Line[] {
  const decided = new Set(
    composing.meeting.notes.filter((note) => note.kind === 'decision').map((note) => `/note/${note.noteId}`),
  )
  const isDecision = (line: Line): boolean => decided.has(line.id.slice(line.id.lastIndexOf('/note/')))
  const lines = blocks.flatMap((block) => ('lines' in block ? block.lines : block.discussion))
  return [
    ...(total === undefined ? [] : [standing(composing, total)]),
    ...lines.filter(isDecision),
    ...(followUp.length === 0 ? [] : [directiveCount(composing, followUp)]),
  ]
}

function standing(composing: Composing, total: FigureLine): Line {
  const period = composing.meeting.lifecycle.details?.periodLabel ?? ''
  return lineOf(composing, {
    id: 'conclusion/standing',
    text: sentence(`Capaian ${period}: ${progressSentence(total)}`),
    about: ['details'],
    numbers: total.sources,
  })
}

function directiveCount(composing: Composing, followUp: readonly FollowUpRow[]): Line {
  const directives = new Set(followUp.map((row) => row.directiveId))
  const duties = followUp.reduce((count, row) => count + row.agencyIds.length, 0)
  const undated = followUp.filter((row) => row.dueText === NO_DUE_DATE).length
  const open = undated === 0 ? '' : ` ${undated} di antaranya belum bertenggat.`
  return lineOf(composing, {
    id: 'conclusion/directives',
    text: `Pimpinan memberikan ${directives.size} arahan yang menjadi ${duties} tugas Perangkat Daerah, sebagaimana tabel tindak lanjut.${open}`,
    about: [...directives].map((id) => `directive/${id}`),
  })
}
