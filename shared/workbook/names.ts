import type { ImportProblem, Place } from './problem.ts'
import type { Match, NamedInFile } from './reading.ts'
import { nameKey } from './words.ts'

/** The names of one kind that stand in a file: each matched once, told once, and decided once. */
export interface NameBook<Id> {
  /** Null where nobody knows it, or a person left it out. */
  resolve(text: string, at: Place, code?: string): Id | null
  all(): readonly NamedInFile<Id>[]
}

/** A column of more names than this holds something else. */
const NAMES_MATCHED = 2_000

/**
 * @param decided what a person said, by `nameKey`
 * @param tell hears of every name that is not certain, at the place where it first stands
 */
export function nameBook<Id>(
  what: 'agency' | 'source',
  match: (text: string, code: string) => Match<Id>,
  decided: Readonly<Record<string, Id | null>>,
  tell: (problem: ImportProblem) => void,
): NameBook<Id> {
  const known = new Map<string, { text: string; match: Match<Id>; rows: number }>()
  const meet = (text: string, at: Place, code: string): { match: Match<Id>; rows: number } => {
    const key = nameKey(text)
    const met = known.get(key)
    if (met !== undefined) return met
    const said = Object.hasOwn(decided, key) ? decided[key] : undefined
    const found: Match<Id> = said === undefined ? matchUnlessMany(text, code) : { certainty: 'decided', id: said }
    const fresh = { text: text.slice(0, 200), match: found, rows: 0 }
    known.set(key, fresh)
    if (found.certainty === 'unknown' || found.certainty === 'doubtful')
      tell({ severity: 'error', at, kind: `${found.certainty}-${what}`, text: fresh.text })
    return fresh
  }
  function matchUnlessMany(text: string, code: string): Match<Id> {
    return known.size < NAMES_MATCHED ? match(text, code) : { certainty: 'unknown' }
  }

  return {
    resolve(text, at, code = '') {
      const named = meet(text, at, code)
      named.rows += 1
      return named.match.certainty === 'certain' || named.match.certainty === 'decided' ? named.match.id : null
    },
    all: () => [...known].map(([key, one]) => ({ key, ...one })),
  }
}
