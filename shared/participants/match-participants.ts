import type { AgencyId } from '../ids.ts'
import type { SeatedAgency } from '../meeting/attendance.ts'
import { agencyMatcher, type AgencyMatcher } from '../workbook/agency-names.ts'
import type { Match } from '../workbook/reading.ts'
import type { Participant } from './participant-list.ts'

/** Whether a name says that the head of the agency came, or somebody else for them. */
export type Capacity = 'head' | 'deputy' | 'unsaid'

/** Who a participant may be. It only suggests: a person decides. */
export interface MatchedParticipant extends Participant {
  /** The person without the agency: "Budi" of "DPUPR - Budi"; the whole name where it says no more. */
  readonly person: string
  readonly capacity: Capacity
  readonly match: Exclude<Match<AgencyId>, { readonly certainty: 'decided' }>
}

type Found = MatchedParticipant['match']

const BETWEEN = /\s*[|/_:()[\]–—]\s*|\s+-\s*|\s*-\s+|,\s+(?=\p{L}{2,}\s)/u
const HEAD =
  /^(?:kepala|camat|kadis|kadin|kaban|ka\.?|direktur(?: utama)?|inspektur|kalak|kasat|plt\.?|plh\.?|pj\.?)(?=\s|$)/i
const DEPUTY =
  /^(?:sekretaris|sekdin|sekcam|sekban|kabid|kasubbag|kasubag|kasi|kabag|staf|staff|admin|operator|wakil|mewakili|an\.?|a\.n\.?)(?=\s|$)/i
/** What stands before the name of an agency and says nothing about which it is. */
const BEFORE =
  /^(?:bapak|bpk\.?|ibu|yth\.?|plt\.?|plh\.?|pj\.?|kepala|ka\.?|sekretaris|sekdin|kabid|kasubbag|kasubag|kasi|staf|staff|admin|operator|wakil|mewakili|an\.?|a\.n\.?)\s+/i

/** Matches participants against the seats of a meeting, in the order of the list. */
export function matchParticipants(
  participants: readonly Participant[],
  agencies: readonly SeatedAgency[],
): readonly MatchedParticipant[] {
  const matcher = agencyMatcher(agencies.map((agency) => ({ ...agency, code: agency.code ?? '' })))
  return participants.map((one) => matched(one, matcher))
}

function matched(participant: Participant, matcher: AgencyMatcher): MatchedParticipant {
  const { name } = participant
  const whole = bestOf(wordings(name).map((wording) => found(matcher, wording)))
  const parts = name.split(BETWEEN).filter((part) => part !== '')
  const capacity = capacityOf([name, ...parts])
  if (parts.length < 2) return { ...participant, ...ofOnePart(name, whole, matcher), capacity }
  const each = parts.map((part) => ({ part, match: bestOf(wordings(part).map((one) => found(matcher, one))) }))
  const match = joined([whole, ...each.map((one) => one.match)])
  const people = each.flatMap((one) => (one.match.certainty === 'unknown' ? [one.part] : []))
  return { ...participant, person: people.join(', ') || name, capacity, match }
}

/** "DPUPR Budi": no sign between, but a word at an end is an agency's own short name. */
function ofOnePart(name: string, whole: Found, matcher: AgencyMatcher): Pick<MatchedParticipant, 'person' | 'match'> {
  const words = name.split(' ')
  if (whole.certainty === 'certain' || words.length < 2) return { person: name, match: whole }
  for (const [word, others] of [
    [words[0] ?? '', words.slice(1)],
    [words.at(-1) ?? '', words.slice(0, -1)],
  ] as const) {
    const match = found(matcher, word)
    if (match.certainty === 'certain' && match.score === 1) return { person: others.join(' '), match }
  }
  return { person: name, match: whole }
}

/** As it stands, without titles before it, and with "Kadinkes" taken for the head of DINKES. */
function wordings(text: string): readonly string[] {
  let bare = text.trim()
  while (BEFORE.test(bare)) bare = bare.replace(BEFORE, '')
  const office = bare.replace(/^(?:kadis|kadin)\.?\s+/i, 'dinas ').replace(/^kaban\.?\s+/i, 'badan ')
  const together = /^ka(\p{L}{3,})$/iu.exec(bare)?.[1] ?? null
  return [...new Set([text, bare, office, ...(together === null ? [] : [together])])]
}

function found(matcher: AgencyMatcher, text: string): Found {
  const match = matcher.match(text)
  return match.certainty === 'decided' ? { certainty: 'unknown' } : match
}

const rank = { certain: 2, doubtful: 1, unknown: 0 } as const

/** The surest of several wordings of one thing. */
function bestOf(matches: readonly Found[]): Found {
  return matches.reduce<Found>((best, one) => (isSurer(one, best) ? one : best), { certainty: 'unknown' })
}

function isSurer(one: Found, than: Found): boolean {
  if (one.certainty === 'certain' && than.certainty === 'certain') return one.score > than.score
  return rank[one.certainty] > rank[than.certainty]
}

/** Of several parts of one name: two of them that are sure of different agencies leave it to a person. */
function joined(matches: readonly Found[]): Found {
  const sure = new Map<AgencyId, number>()
  for (const one of matches)
    if (one.certainty === 'certain') sure.set(one.id, Math.max(one.score, sure.get(one.id) ?? 0))
  if (sure.size > 1) return { certainty: 'doubtful', candidates: [...sure].map(([id, score]) => ({ id, score })) }
  return bestOf(matches)
}

function capacityOf(texts: readonly string[]): Capacity {
  if (texts.some((text) => DEPUTY.test(text))) return 'deputy'
  return texts.some((text) => HEAD.test(text) || /^ka(?:din|dis|ban)\p{L}+$/iu.test(text)) ? 'head' : 'unsaid'
}
