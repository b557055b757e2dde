import * as z from 'zod/mini'
import { agencyId } from '../ids.ts'
import { calendarDate } from '../temporal.ts'
import { lineOfText } from '../text.ts'
import { agencyFields } from './agency.ts'

const revision = z.int().check(z.gte(1))
const agencyIds = z.array(agencyId).check(z.maxLength(1_000))

/** More agencies than any province has. */
const MOST_AGENCIES = 1_000

/** One row of an imported list, and the line or row of the file it stands in. */
export const agencyRow = z.strictObject({
  line: z.int().check(z.gte(1)),
  ...agencyFields.shape,
})
export type AgencyRow = z.output<typeof agencyRow>

export const registryCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('agency.add'), agencyId, fields: agencyFields }),
  /** Puts right what was written wrong; the old spelling is forgotten. `revision`: the one that was being read. */
  z.strictObject({ type: z.literal('agency.edit'), agencyId, revision, fields: agencyFields }),
  /** Another name from a day on; meetings before keep the old one. */
  z.strictObject({
    type: z.literal('agency.rename'),
    agencyId,
    revision,
    code: z.nullable(lineOfText),
    name: lineOfText,
    shortName: lineOfText,
    from: calendarDate,
  }),
  /** Merges (several end, one succeeds), splits (one ends, several succeed) or dissolves (none succeeds). */
  z.strictObject({
    type: z.literal('agency.end'),
    ending: agencyIds.check(z.minLength(1)),
    /** The last day on which they exist. */
    until: calendarDate,
    successors: z.array(agencyId).check(z.maxLength(20)),
  }),
  /** Takes an end back. */
  z.strictObject({ type: z.literal('agency.continue'), agencyId, revision }),
  /** All of them in their new order, ended ones too. */
  z.strictObject({ type: z.literal('agency.reorder'), order: agencyIds }),
  /** Adds and changes what the rows say; agencies without a row stay. `from`: the day since when new names hold. */
  z.strictObject({
    type: z.literal('agency.import'),
    from: calendarDate,
    rows: z.array(agencyRow).check(z.minLength(1), z.maxLength(MOST_AGENCIES)),
  }),
])
export type RegistryCommand = z.output<typeof registryCommand>
