import { readCsv, type TextRow } from '../agencies/csv.ts'

/** Somebody in a video call, once however often they came back. */
export interface Participant {
  /** As it stands in the list, without what the call adds to it ("Host", "me"). */
  readonly name: string
  /** Time of day on the clock of the list, `09.05`; null where the list says none. */
  readonly joined: string | null
  readonly left: string | null
}

/** What nobody pastes: more is another file. In characters. */
export const LONGEST_LIST = 200_000
const MOST_PARTICIPANTS = 1_000

const NAME = /^(?:name|nama|user name|display name|participants?|peserta|full name)\b/i
const JOIN = /^(?:first )?join|^bergabung|^(?:waktu |jam )?masuk/i
const LEAVE = /^(?:last )?leave|^keluar|^(?:waktu |jam )?(?:keluar|meninggalkan)/i
const OTHER = /^(?:user )?e-?mail|^duration|^durasi|^guest|^tamu|^role/i
/** A head stands among the first lines; Zoom puts the meeting's own figures above it. */
const HEAD_WITHIN = 12

interface Columns {
  readonly head: number
  readonly name: number
  readonly join: number
  readonly leave: number
}

/**
 * Reads a list of participants as Zoom or Teams export it (CSV or tabs, with a head), or as people copy it: one name
 * a line, perhaps with times behind tabs. Whoever came back stands there once, from the first coming to the last leaving.
 */
export function readParticipants(text: string): readonly Participant[] {
  const pasted = text.slice(0, LONGEST_LIST)
  const table = readCsv(pasted)
  const columns = columnsOf(table)
  const found =
    columns === null
      ? pasted.split('\n').map(plainLine)
      : table.slice(columns.head + 1).map(({ cells }) => fromCells(cells, columns))
  const known = new Map<string, Participant>()
  for (const one of found) {
    if (one.name === '') continue
    const key = one.name.toLowerCase()
    known.set(key, joinedUp(known.get(key), one))
    if (known.size === MOST_PARTICIPANTS) break
  }
  return [...known.values()]
}

function columnsOf(table: readonly TextRow[]): Columns | null {
  const heads = table.slice(0, HEAD_WITHIN).map(({ cells }, head) => {
    const find = (pattern: RegExp): number => cells.findIndex((cell) => pattern.test(cell))
    return { head, name: find(NAME), join: find(JOIN), leave: find(LEAVE), other: find(OTHER) }
  })
  const named = heads.filter(({ name }) => name !== -1)
  // A name alone may be somebody's ("Nama Budi"): something beside it must be a head too, times before all else.
  return named.find(({ join, leave }) => join !== -1 || leave !== -1) ?? named.find(({ other }) => other !== -1) ?? null
}

function fromCells(cells: readonly string[], { name, join, leave }: Columns): Participant {
  return { name: cleaned(cells[name] ?? ''), joined: timeIn(cells[join]), left: timeIn(cells[leave]) }
}

/** "3. Budi Santoso (Host)", or a name with times behind tabs. */
function plainLine(line: string): Participant {
  const [first = '', ...rest] = line.split('\t')
  const times = rest.flatMap((cell) => timeIn(cell) ?? [])
  const name = NAME.test(first) && first.trim().split(/\s+/).length === 1 ? '' : cleaned(first)
  return { name, joined: times[0] ?? null, left: times[1] ?? null }
}

const ROLES =
  /\((?:host|co-?host|tuan rumah|me|saya|guest|tamu|external|eksternal|unverified|organizer|penyelenggara)[^)]*\)/giu

function cleaned(text: string): string {
  return text
    .replaceAll(ROLES, ' ')
    .replace(/^\s*\d{1,3}\s*[.)]\s+/, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

/** The time of day in a cell such as `07/27/2021 09:02:15 AM`, `2021-07-27T09:02` or `9.02`. */
function timeIn(cell: string | undefined): string | null {
  const found = /(?:^|[\sT])(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([AP]M)?/i.exec(cell ?? '')
  if (found === null) return null
  const [, hour = '', minute = '', half] = found
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return hours > 23 || Number(minute) > 59 ? null : `${String(hours).padStart(2, '0')}.${minute}`
}

function joinedUp(before: Participant | undefined, one: Participant): Participant {
  if (before === undefined) return one
  return { ...before, joined: earlier(before.joined, one.joined), left: later(before.left, one.left) }
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
