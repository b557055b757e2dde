import type { AgencyId } from '../ids.ts'

/** What of an agency can be written after an `@`. */
export interface Mentionable {
  readonly agencyId: AgencyId
  readonly name: string
  readonly shortName: string
}

/** Whom an `@` word means. */
export type Mentioned =
  | { readonly kind: 'agency'; readonly agency: Mentionable }
  | { readonly kind: 'everybody' }
  | { readonly kind: 'nobody' }

const everybody = new Set(['semua', 'all', 'seluruh'])

/** An agency as it is written after an `@`: its short name in one word. */
export function handleOf({ shortName }: Mentionable): string {
  return shortName.replaceAll(/[^\p{L}\p{N}-]+/gu, '')
}

/** Whom this word (without its `@`) means: everybody, one agency by its short name or id, or nobody known. */
export function mentioned(word: string, agencies: readonly Mentionable[]): Mentioned {
  const wanted = plain(word)
  if (everybody.has(wanted)) return { kind: 'everybody' }
  const exact = agencies.find((agency) => plain(agency.shortName) === wanted || agency.agencyId === word)
  const [only, ...others] = exact === undefined ? suggestions(word, agencies, 2) : [exact]
  return only === undefined || others.length > 0 ? { kind: 'nobody' } : { kind: 'agency', agency: only }
}

/** The agencies that somebody may mean who has typed so far: short names that begin so, then words of names. */
export function suggestions(typed: string, agencies: readonly Mentionable[], most: number): readonly Mentionable[] {
  const wanted = plain(typed)
  const ranked = agencies.map((agency) => ({ agency, rank: rankOf(agency, wanted) }))
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ agency }) => agency)
}

/** The `@` word in which the cursor stands: where its `@` is, and what is typed after it; null outside of one. */
export function mentionAt(text: string, cursor: number): { readonly from: number; readonly typed: string } | null {
  const before = /(?:^|\s)@([^\s@]*)$/u.exec(text.slice(0, cursor))
  const typed = before?.[1]
  return typed === undefined ? null : { from: cursor - typed.length - 1, typed }
}

function rankOf({ shortName, name }: Mentionable, wanted: string): number {
  if (plain(shortName).startsWith(wanted)) return 0
  const words = name.split(/\s+/).map(plain)
  if (words.some((word) => word.startsWith(wanted))) return 1
  return plain(shortName).includes(wanted) ? 2 : Infinity
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
