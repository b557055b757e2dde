import * as z from 'zod/mini'

/**
 * Why something said to the server was not even decided: a closed list. `retry` faults leave the command
 * with its sender, to be sent again with the same id; the others give it back to the person.
 */
export const fault = z.discriminatedUnion('fault', [
  /** The message does not fit its schema; `problem` names the field. */
  z.strictObject({ fault: z.literal('malformed'), problem: z.string() }),
  /** No command has this name. */
  z.strictObject({ fault: z.literal('unknown-command'), type: z.string() }),
  z.strictObject({ fault: z.literal('too-large'), limitBytes: z.int() }),
  /** Not logged in, or the session or link has expired or was revoked. */
  z.strictObject({ fault: z.literal('session-expired') }),
  /** The session is for another meeting. */
  z.strictObject({ fault: z.literal('foreign-meeting') }),
  z.strictObject({ fault: z.literal('meeting-not-found') }),
  /** This page is older (or newer) than the server: reload it. */
  z.strictObject({ fault: z.literal('protocol-mismatch'), server: z.int() }),
  /** The id of this command belongs to somebody else's. */
  z.strictObject({ fault: z.literal('command-id-taken') }),
  z.strictObject({ fault: z.literal('rate-limited'), retryInMs: z.int() }),
  /** The log cannot be written now (locked, full, gone): nothing was recorded. */
  z.strictObject({ fault: z.literal('storage-unavailable') }),
  z.strictObject({ fault: z.literal('stopping') }),
  /** A mistake in the server; it is in the log there, with this number. */
  z.strictObject({ fault: z.literal('internal'), incident: z.string() }),
])
export type Fault = z.output<typeof fault>

const passing: ReadonlySet<Fault['fault']> = new Set(['rate-limited', 'storage-unavailable', 'stopping'])

/** Whether the same message may be sent again, with the same id, and may then succeed. */
export function mayRetry(problem: Fault): boolean {
  return passing.has(problem.fault)
}
