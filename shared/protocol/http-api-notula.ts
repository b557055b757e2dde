import * as z from 'zod/mini'
import type { figure } from '../figures/figure.ts'
import { fundingSource } from '../figures/funding-source.ts'
import { agencyId, directiveId, itemId } from '../ids.ts'
import type { MinutesDocument } from '../minutes/document.ts'
import { calendarDate } from '../temporal.ts'

// The minutes as other systems read them: what `minutes/document.ts` describes, where every field is explained.

const numbers = z.array(z.int())
const line = z.strictObject({
  id: z.string(),
  lead: z.nullable(z.string()),
  text: z.string(),
  composed: z.string(),
  /** Numbers of the events it came from. */
  sources: numbers,
  wording: z.enum(['composed', 'edited', 'outdated']),
  revision: z.int(),
  isOpen: z.boolean(),
})
const lines = z.array(line)
/** Per cent, or points for a deviation; null: not reported. */
const share = z.nullable(z.number())
// Not `figure` itself: a total has more digits after the point, and its rupiah are larger.
const anyFigure = z.strictObject({
  budget: share,
  physicalTarget: share,
  physicalActual: share,
  financialTarget: share,
  financialActual: share,
} satisfies Record<keyof typeof figure.shape, unknown>)
const figureLine = z.strictObject({
  id: z.string(),
  source: z.union([fundingSource, z.literal('total')]),
  label: z.string(),
  figure: anyFigure,
  progress: z.strictObject({
    physicalTarget: share,
    physicalActual: share,
    physicalDeviation: share,
    financialTarget: share,
    financialActual: share,
    financialDeviation: share,
  }),
  isExcluded: z.boolean(),
  sources: numbers,
})
const followUpRow = z.strictObject({
  directiveId,
  itemId: z.nullable(itemId),
  line,
  agencyIds: z.array(agencyId),
  owner: z.string(),
  due: z.nullable(calendarDate),
  dueText: z.string(),
  proofExpected: z.nullable(z.string()),
})
const followUp = z.array(followUpRow)
const agencyBlock = z.strictObject({
  agencyId,
  name: z.string(),
  presented: line,
  basis: z.enum(['presented', 'reported']),
  figures: z.array(figureLine),
  comparison: lines,
  corrections: lines,
  obstacles: z.array(z.strictObject({ obstacle: line, solutions: lines })),
  discussion: lines,
  directives: followUp,
})
const attendanceRow = z.strictObject({
  agencyId,
  agency: z.string(),
  presence: z.enum(['in-person', 'represented', 'absent', 'unrecorded']),
  word: z.string(),
  name: z.null(),
  title: z.null(),
  reason: z.null(),
  arrived: z.nullable(z.string()),
  left: z.nullable(z.string()),
  sources: numbers,
})

const parts = {
  stage: z.enum(['draft', 'in-review', 'sealed']),
  version: z.int(),
  title: z.string(),
  regency: z.string(),
  number: z.nullable(z.string()),
  illustrative: z.boolean(),
  head: z.array(z.strictObject({ label: z.string(), line })),
  opening: lines,
  totals: z.array(figureLine),
  totalsNote: line,
  comparison: lines,
  recap: z.array(z.strictObject({ agencyId, name: z.string(), agencyClass: z.string(), total: figureLine })),
  agencies: z.array(agencyBlock),
  asRead: z.array(z.strictObject({ agencyId, name: z.string(), total: figureLine, corrections: lines })),
  notHeard: lines,
  discussions: z.array(z.strictObject({ id: z.string(), title: z.string(), lines, directives: followUp })),
  conclusions: lines,
  followUp,
  closing: lines,
  amendments: lines,
  placeAndDate: z.string(),
  signatures: z.array(z.strictObject({ role: z.string(), name: z.null(), title: z.nullable(z.string()) })),
  signOff: z.nullable(z.strictObject({ line, hasLapsed: z.boolean() })),
  attendance: z.array(attendanceRow),
} satisfies Record<keyof MinutesDocument, unknown>

/** `GET /api/v1/meetings/{meeting}/notula`: as it stands; once sealed, the same for ever, or until an amendment. */
export const apiNotula = z.strictObject({
  format: z.literal('rakor-notula'),
  formatVersion: z.literal(1),
  /** The code printed on the paper and the public page that knows it; null: not sealed. */
  check: z.nullable(z.strictObject({ code: z.string(), address: z.string() })),
  ...parts,
})
