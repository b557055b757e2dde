import type { FollowUpRow, Line, MinutesDocument } from './document.ts'
import { ordered } from './sources.ts'

/** Every line of the document, in its order; one that stands in two places comes twice. */
export function linesOf(document: MinutesDocument): readonly Line[] {
  const ofRows = (rows: readonly FollowUpRow[]): readonly Line[] => rows.map((row) => row.line)
  return [
    ...document.head.map((field) => field.line),
    ...document.opening,
    document.totalsNote,
    ...document.comparison,
    ...document.agencies.flatMap((block) => [
      block.presented,
      ...block.comparison,
      ...block.corrections,
      ...block.obstacles.flatMap(({ obstacle, solutions }) => [obstacle, ...solutions]),
      ...block.discussion,
      ...ofRows(block.directives),
    ]),
    ...document.asRead.flatMap((row) => row.corrections),
    ...document.notHeard,
    ...document.discussions.flatMap((block) => [...block.lines, ...ofRows(block.directives)]),
    ...document.conclusions,
    ...ofRows(document.followUp),
    ...document.closing,
    ...document.amendments,
    ...(document.signOff === null ? [] : [document.signOff.line]),
  ]
}

/** The numbers of all events that anything in the document came from, in order. */
export function numbersOfDocument(document: MinutesDocument): readonly number[] {
  return ordered([
    ...linesOf(document).flatMap((line) => line.sources),
    ...document.totals.flatMap((row) => row.sources),
    ...document.recap.flatMap((row) => row.total.sources),
    ...document.agencies.flatMap((block) => block.figures.flatMap((row) => row.sources)),
    ...document.asRead.flatMap((row) => row.total.sources),
    ...document.attendance.flatMap((row) => row.sources),
  ])
}
