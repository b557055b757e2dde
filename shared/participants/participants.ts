import type { AgencyId } from '../ids.ts'
import { agencyMatcher } from '../workbook/agency-names.ts'
import type { RegistryAgency } from '../workbook/reading.ts'

/** One line of the list of participants of a video call, and whose seat it may be. */
export interface Participant {
  /** As it stands in the list. */
  readonly line: string
  /** What is left of it without the agency: the name of the person; the whole line where nothing is left. */
  readonly name: string
  /** Null: no agency comes near. */
  readonly agencyId: AgencyId | null
  /** Only what is certain may be proposed without a person looking; nothing is ever recorded without one. */
  readonly isCertain: boolean
}

/** A call of a regency has a few hundred. */
const MOST_LINES = 1_000
/** What the program for calls itself adds to a name. */
const ADDED = /\((?:me|host|co-?host|saya|tuan rumah|tamu|guest|internal|external)[^)]*\)/gi
/** Heads of tables that such programs export. */
const HEAD =
  /^(?:name|nama|participants?|peserta|no\.?)\b.*(?:\(original name\)|nama asli|user email|join|durasi|duration|:)?$/i
/** Between the agency and the person: `DINKES - dr. Budi`, `Budi_DINKES`, `DPUPR | Joko`, `Budi (Dinas Kesehatan)`. */
const BETWEEN = /\s+[-–—]\s+|[_|/:;()]+|,\s+|\s{2,}/

/**
 * Reads a pasted list, one participant to a line (of a table only the first column), and says whose seat each may be.
 * Names that people gave themselves are guesses: they only suggest.
 */
export function readParticipants(pasted: string, seats: readonly RegistryAgency[]): readonly Participant[] {
  const matcher = agencyMatcher(seats)
  const lines = pasted
    .split(/\r?\n/)
    .map((line) => firstColumn(line).replaceAll(ADDED, '').trim())
    .filter((line, place) => line !== '' && !(place === 0 && HEAD.test(line)))
  return [...new Set(lines)].slice(0, MOST_LINES).map((line): Participant => {
    const parts = [...partsOf(line), line]
    const matches = parts.map((part) => ({ part, match: matcher.match(part) }))
    const sure = matches.find((one) => one.match.certainty === 'certain')
    if (sure?.match.certainty === 'certain')
      return { line, name: nameIn(line, sure.part), agencyId: sure.match.id, isCertain: true }
    const guesses = matches.flatMap((one) => (one.match.certainty === 'doubtful' ? one.match.candidates : []))
    const best = guesses.toSorted((a, b) => b.score - a.score)[0]
    return { line, name: line, agencyId: best?.id ?? null, isCertain: false }
  })
}

/** Of a line of a table (tabs, or commas between quotes) what stands first. */
function firstColumn(line: string): string {
  const [cell = ''] = line.split('\t')
  const quoted = /^"((?:[^"]|"")*)"/.exec(cell)
  if (quoted !== null) return (quoted[1] ?? '').replaceAll('""', '"')
  return /,[^ ]*@|,\d/.test(cell) ? (cell.split(',')[0] ?? '') : cell
}

function partsOf(line: string): readonly string[] {
  return line
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The parts beside the one that names the agency. */
function nameIn(line: string, agency: string): string {
  const rest = partsOf(line).filter((part) => part !== agency)
  return agency === line || rest.length === 0 ? line : rest.join(' ')
}
