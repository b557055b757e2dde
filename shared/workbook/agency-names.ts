import type { AgencyId } from '../ids.ts'
import type { Match, RegistryAgency } from './reading.ts'
import { likeness } from './similar.ts'
import { nameKey, plainWords } from './words.ts'

/** From here on a name is used without asking, if nothing else comes near. */
const CERTAIN = 0.88
const LEAD = 0.08
/** Below this a candidate is not worth showing. */
const WORTH_ASKING = 0.45
const CANDIDATES_SHOWN = 4
/** A short name that is only alike ("Disdik" for DISDIKBUD) is shown to a person, never taken. */
const TRUST_IN_SHORT = 0.95
/** Words spelt this much alike are taken for one word. */
const SAME_WORD = 0.78

/** What offices shorten, written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  kec: 'kecamatan',
  camat: 'kecamatan',
  din: 'dinas',
  dns: 'dinas',
  bdn: 'badan',
  bag: 'bagian',
  kel: 'kelurahan',
  setda: 'sekretariat daerah',
  sekda: 'sekretariat daerah',
  setwan: 'sekretariat dprd',
  sekwan: 'sekretariat dprd',
  rsu: 'rsud',
  pemb: 'pembangunan',
  masy: 'masyarakat',
  kab: 'kabupaten',
  kepend: 'kependudukan',
  dewan: 'dprd',
  capil: 'pencatatan sipil',
}
/** Say little about which agency it is. */
const FILLERS: ReadonlySet<string> = new Set(['dan', 'kabupaten', 'kota', 'pemerintah', 'opd', 'skpd', 'serta'])

/** Kinds of agency rather than agencies, however few of them a registry has. */
const KINDS: ReadonlySet<string> = new Set(['daerah', 'dinas', 'badan', 'kantor', 'kecamatan', 'bagian', 'kelurahan'])
const WEIGHT_OF_KIND = 0.25

interface KnownName {
  readonly agencyId: AgencyId
  readonly words: readonly string[]
  readonly weight: number
  readonly trust: number
}

/** Matches names against the registry; each name in a file is asked once. */
export interface AgencyMatcher {
  match(text: string, code?: string): Match<AgencyId>
}

/**
 * Tolerates case, punctuation, the usual abbreviations and misspelling. Words that many agencies share ("Dinas",
 * "Kecamatan") count little, so that two kecamatan are not alike for both being one.
 */
export function agencyMatcher(registry: readonly RegistryAgency[]): AgencyMatcher {
  const exact = exactNames(registry)
  const weigh = rarity(registry)
  const knownAs = (agencyId: AgencyId, name: string, trust: number): KnownName => {
    const words = wordsOf(name)
    return { agencyId, words, weight: sum(words.map(weigh)), trust }
  }
  const known = registry.flatMap(({ agencyId, name, shortName, otherNames }): KnownName[] => [
    ...[name, ...(otherNames ?? [])].map((one) => knownAs(agencyId, one, 1)),
    knownAs(agencyId, shortName, TRUST_IN_SHORT),
  ])
  const scored = (text: string): Match<AgencyId> => {
    const words = wordsOf(text)
    const weight = sum(words.map(weigh))
    const best = new Map<AgencyId, number>()
    for (const name of known) {
      const both = weight + name.weight
      const score = both === 0 ? 0 : (name.trust * 2 * sharedWeight(words, name.words, weigh)) / both
      if (score > (best.get(name.agencyId) ?? 0)) best.set(name.agencyId, score)
    }
    const ranked = [...best].map(([id, score]) => ({ id, score })).toSorted((a, b) => b.score - a.score)
    const [first, second] = ranked
    if (first === undefined || first.score < WORTH_ASKING) return { certainty: 'unknown' }
    const isClear = first.score >= CERTAIN && first.score - (second?.score ?? 0) >= LEAD
    if (isClear) return { certainty: 'certain', id: first.id, score: first.score }
    const candidates = ranked.filter(({ score }) => score >= WORTH_ASKING).slice(0, CANDIDATES_SHOWN)
    return { certainty: 'doubtful', candidates }
  }
  return {
    match: (text, code = '') => {
      const id = exact.get(joined(text)) ?? exactInParts(text, exact) ?? exact.get(`code ${code.trim()}`)
      return id === undefined ? scored(text) : { certainty: 'certain', id, score: 1 }
    },
  }
}

/** "Dinas Lingkungan Hidup (DLH)": either part may be known as it stands. */
function exactInParts(text: string, exact: ReadonlyMap<string, AgencyId>): AgencyId | undefined {
  const parts = /^(.+?)\s*\((.+)\)\s*$/.exec(text)
  return parts === null ? undefined : (exact.get(joined(parts[1] ?? '')) ?? exact.get(joined(parts[2] ?? '')))
}

/** Full name, short name, initials and code, where only one agency has them. */
function exactNames(registry: readonly RegistryAgency[]): ReadonlyMap<string, AgencyId> {
  const names = new Map<string, AgencyId | null>()
  const add = (key: string, id: AgencyId): void => {
    if (key !== '') names.set(key, names.has(key) && names.get(key) !== id ? null : id)
  }
  for (const { agencyId, name, shortName, otherNames, code } of registry) {
    for (const one of [name, shortName, ...(otherNames ?? [])]) add(joined(one), agencyId)
    if (code !== '') add(`code ${code}`, agencyId)
  }
  const initials = registry.map(({ agencyId, name }) => ({ agencyId, key: initialsOf(name) }))
  for (const { agencyId, key } of initials)
    if (key.length >= 3 && !names.has(key) && initials.filter((other) => other.key === key).length === 1)
      names.set(key, agencyId)
  return new Map([...names].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])))
}

function joined(text: string): string {
  return wordsOf(text).join('')
}

function initialsOf(name: string): string {
  return plainWords(name)
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .map((word) => word[0] ?? '')
    .join('')
}

function wordsOf(text: string): readonly string[] {
  const words = nameKey(text)
    .split(' ')
    .flatMap((word) => (WRITTEN_OUT[word] ?? word).split(' '))
  const telling = words.filter((word) => !FILLERS.has(word))
  return telling.length > 0 ? telling : words
}

/** The rarer a word in the registry, the more it says. */
function rarity(registry: readonly RegistryAgency[]): (word: string) => number {
  const uses = new Map<string, number>()
  for (const { name } of registry) for (const word of new Set(wordsOf(name))) uses.set(word, (uses.get(word) ?? 0) + 1)
  return (word) => Math.min(1 / (uses.get(word) ?? 1), KINDS.has(word) ? WEIGHT_OF_KIND : 1)
}

function sharedWeight(a: readonly string[], b: readonly string[], weigh: (word: string) => number): number {
  const left = [...b]
  let shared = 0
  for (const word of a) {
    const ranked = left.map((other, index) => ({ index, other, like: alike(word, other) }))
    const best = ranked.reduce((top, one) => (one.like > top.like ? one : top), { index: -1, other: '', like: 0 })
    if (best.like < SAME_WORD) continue
    left.splice(best.index, 1)
    shared += best.like * ((weigh(word) + weigh(best.other)) / 2)
  }
  return shared
}

/** Also a word cut short: "Pend." for "Pendidikan". */
function alike(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && short !== long && long.startsWith(short) ? 0.9 : likeness(a, b)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
