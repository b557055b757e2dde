import * as z from 'zod/mini'

/**
 * Why a command was refused by the rules: a closed list with what the screen needs to explain it and
 * to give the person back what they typed.
 */
export const rejection = z.discriminatedUnion('reason', [
  /** This person may not do this (now); the permission table says who may. */
  z.strictObject({ reason: z.literal('not-allowed'), action: z.string() }),
  /** Allowed, but not in this phase of the meeting. */
  z.strictObject({ reason: z.literal('wrong-phase'), action: z.string(), phase: z.string() }),
  /** The thing named does not exist here (any more). */
  z.strictObject({ reason: z.literal('not-found'), what: z.string(), id: z.string() }),
  /** The id is taken by something else. */
  z.strictObject({ reason: z.literal('already-exists'), what: z.string(), id: z.string() }),
  /** Somebody else changed the text since; here is theirs, so that nothing is overwritten unseen. */
  z.strictObject({
    reason: z.literal('stale-edit'),
    what: z.string(),
    id: z.string(),
    revision: z.int(),
    text: z.string(),
  }),
  /** The agency's figures were presented; only a correction with a reason changes them. */
  z.strictObject({ reason: z.literal('figures-frozen'), agencyId: z.string() }),
  /** The import cannot be taken back: something of this agency in it was used or changed since, as `use` says. */
  z.strictObject({
    reason: z.literal('import-used'),
    agencyId: z.string(),
    use: z.enum(['presented', 'corrected', 'overtaken', 'obstacle-changed', 'obstacle-answered']),
  }),
  /** The day the secretariat set for agencies to report has passed; a correction with a reason is still possible. */
  z.strictObject({ reason: z.literal('past-cut-off'), cutOff: z.int() }),
  /** The wish contradicts the state in the way that `problem` names. */
  z.strictObject({ reason: z.literal('conflict'), what: z.string(), problem: z.string() }),
])
export type Rejection = z.output<typeof rejection>
