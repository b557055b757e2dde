import { seatOf } from '../meeting/attendance.ts'
import type { Changes } from '../meeting/changes.ts'
import type { ComparisonKind } from '../meeting/comparison.ts'
import type { MeetingState } from '../meeting/state.ts'
import type { Actor } from '../stream/actor.ts'
import type { AgencyId } from '../ids.ts'
import type { Instant } from '../temporal.ts'
import { dayOf, timeOfDay, zoneName, type TimeZone } from '../wall-clock.ts'
import { dateInDocument } from '../words/dates.ts'
import type { Line } from './document.ts'
import { numbersOf, ordered, type Sources } from './sources.ts'

interface Said {
  readonly id: string
  readonly text: string
  readonly lead?: string | null
  /** What it is about; the numbers of their events are its sources. */
  readonly about: readonly string[]
  /** Numbers that the state itself carries. */
  readonly numbers?: readonly number[]
  readonly isOpen?: boolean
  /** Names a person by its nature: for the public only the log's own words are used, with offices for names. */
  readonly isPersonal?: boolean
}

/** `public`: without the names of people. What somebody wrote into a note stays; that is for its writer to know. */
export type Audience = 'internal' | 'public'

/** What every part of the document is composed with. */
export interface Composing {
  readonly meeting: MeetingState
  readonly sources: Sources
  readonly zone: TimeZone
  readonly audience: Audience
  /** Since each earlier period that figures are compared with. */
  readonly changes: readonly (Changes & { readonly kind: ComparisonKind })[]
}

/** A line, in the words that people gave it if they did. */
export function lineOf({ meeting, sources, audience }: Composing, said: Said): Line {
  const { id, text: composed, lead = null, about, numbers = [], isOpen = true, isPersonal = false } = said
  const own = ordered([...numbersOf(sources, about), ...numbers])
  const worded = isOpen && !(isPersonal && audience === 'public') ? meeting.minutes.lines[id] : undefined
  if (worded === undefined)
    return { id, lead, text: composed, composed, sources: own, wording: 'composed', revision: 0, isOpen }
  const { wording, revision, seq } = worded
  const isOutdated = own.some((number) => number > seq)
  return {
    id,
    lead,
    text: wording.kind === 'text' ? wording.text : wording.kind === 'left-out' ? '' : composed,
    composed,
    sources: ordered([...own, ...numbersOf(sources, [`line/${id}`])]),
    wording: wording.kind === 'as-composed' ? 'composed' : isOutdated ? 'outdated' : 'edited',
    revision,
    isOpen,
  }
}

/** Whether somebody left this line out of the document; its editor still shows it. */
export function isLeftOut(line: Line): boolean {
  return line.text === ''
}

/** `09.00 WIB` */
export function clockTime({ zone }: Composing, at: Instant): string {
  return `${timeOfDay(at, zone)} ${zoneName(zone)}`
}

/** `27 Juli 2021 pukul 10.42 WIB` */
export function dayAndTime(composing: Composing, at: Instant): string {
  return `${dateInDocument(dayOf(at, composing.zone))} pukul ${clockTime(composing, at)}`
}

/** `Hj. Ratna Kusuma (Bupati)`; for the public only `Bupati`. */
export function personText({ audience }: Composing, { name, title }: Pick<Actor, 'name' | 'title'>): string {
  if (audience === 'public') return title ?? 'pejabat yang bertugas'
  return title === null ? name : `${name} (${title})`
}

/** The agency as it is called in this meeting. */
export function agencyName({ meeting }: Composing, id: AgencyId): string {
  return seatOf(meeting.attendance, id)?.agency.name ?? id
}

/** A sentence ends with a full stop, once. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
