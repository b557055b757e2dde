import type { CalendarDate } from '../temporal.ts'
import { dueIn } from './due-phrase.ts'

/** A due date that stands in a sentence, and which of its letters say it. */
export interface FoundDue {
  readonly due: CalendarDate
  readonly from: number
  /** The letter after the last. */
  readonly to: number
}

/** Longest phrase that is tried, in words. */
const MOST_WORDS = 5
/** What announces a due date; one of these outweighs a day that is named later without. */
const LEADS = new Set(
  'lambat lambatnya selambatnya sebelum tenggat batas deadline sampai hingga by before due until'.split(' '),
)

/**
 * The due date in a sentence: the last that is announced ("paling lambat Jumat depan"), else the last that is
 * named at all; null when none is. `today`: the day it is in the regency.
 */
export function findDue(sentence: string, today: CalendarDate): FoundDue | null {
  const words = [...sentence.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word: bare(word), index }))
  let best: FoundDue | null = null
  let isAnnounced = false
  for (let first = 0; first < words.length;) {
    const found = longestFrom(words, first, today)
    if (found === null) {
      first += 1
      continue
    }
    const announced = LEADS.has((words[first - 1]?.word ?? '').toLowerCase())
    if (announced || !isAnnounced) best = found.due
    isAnnounced ||= announced
    first += found.words
  }
  return best
}

interface Word {
  readonly word: string
  readonly index: number
}

function longestFrom(
  words: readonly Word[],
  first: number,
  today: CalendarDate,
): { readonly due: FoundDue; readonly words: number } | null {
  for (let length = Math.min(MOST_WORDS, words.length - first); length > 0; length -= 1) {
    const phrase = words.slice(first, first + length)
    const due = dueIn(phrase.map(({ word }) => word).join(' '), today)
    const last = phrase.at(-1)
    if (due !== null && last !== undefined)
      return { due: { due, from: words[first]?.index ?? 0, to: last.index + last.word.length }, words: length }
  }
  return null
}

/** Without the comma or full stop that ends it. */
function bare(word: string): string {
  return word.replace(/[.,;:!?)]+$/, '')
}
