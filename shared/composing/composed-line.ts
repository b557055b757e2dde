import type { AgencyId } from '../ids.ts'
import type { CalendarDate } from '../temporal.ts'
import { mentioned, type Mentionable } from './agency-mention.ts'
import { findDue } from './find-due.ts'
import { typedKind, type LineKind } from './line-kind.ts'

/** Who and when a line is typed. */
export interface Surroundings {
  readonly agencies: readonly Mentionable[]
  /** The day it is in the regency. */
  readonly today: CalendarDate
}

/** What one typed line says. */
export interface ComposedLine {
  /** As typed at its start; null when nothing chooses a kind. */
  readonly kind: LineKind | null
  /** What is kept, word for word as typed, without kind and the marks for machines at its ends. */
  readonly text: string
  /** In the order in which they are mentioned, each once. */
  readonly agencies: readonly AgencyId[]
  readonly everybody: boolean
  /** `@` words that mean nobody known, or more than one. */
  readonly unknown: readonly string[]
  readonly due: CalendarDate | null
  /** `#2`: the addressee's second obstacle; null where none is named. */
  readonly obstacle: number | null
}

const MARK = /^(?:@\S*[\p{L}\p{N}]|#\d{1,2})[.,;:]?$/u

/**
 * Reads a line such as `/arahan @dpupr #1 selesaikan lelang ulang paling lambat Jumat depan`. Marks (`@`, `#`) at the
 * start and the end only address and are not kept; within the sentence an agency stays as a word. The words of a due
 * date stay too, since that is how it was said.
 */
export function readLine(line: string, { agencies, today }: Surroundings): ComposedLine {
  const typed = typedKind(line)
  const said = (typed?.rest ?? line).trim()
  const found = [...said.matchAll(/(?:^|\s)@(\S*[\p{L}\p{N}])/gu)].map(([, word = '']) => ({
    word,
    whom: mentioned(word, agencies),
  }))
  const text = withoutMarks(said)
    .replaceAll(/(^|\s)@(\S*[\p{L}\p{N}])/gu, (whole, space: string, word: string) => {
      const whom = mentioned(word, agencies)
      return whom.kind === 'agency'
        ? `${space}${whom.agency.shortName}`
        : whom.kind === 'everybody'
          ? `${space}${word}`
          : whole
    })
    .trim()
  const obstacle = /(?:^|\s)#(\d{1,2})\b/.exec(said)?.[1]
  return {
    kind: typed?.kind ?? null,
    text,
    agencies: [...new Set(found.flatMap(({ whom }) => (whom.kind === 'agency' ? [whom.agency.agencyId] : [])))],
    everybody: found.some(({ whom }) => whom.kind === 'everybody'),
    unknown: found.flatMap(({ word, whom }) => (whom.kind === 'nobody' ? [word] : [])),
    due: findDue(text, today)?.due ?? null,
    obstacle: obstacle === undefined ? null : Number(obstacle),
  }
}

function withoutMarks(said: string): string {
  const pieces = said.split(/(\s+)/)
  while (MARK.test(pieces[0] ?? '')) pieces.splice(0, 2)
  while (MARK.test(pieces.at(-1) ?? '')) pieces.splice(-2)
  return pieces.join('')
}
