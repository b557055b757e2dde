import * as z from 'zod'

/** A file to be read, as often as said, the first time for nothing. */
export const workbookQuestion = z.strictObject({ path: z.string(), rounds: z.int() })

export const workbookRound = z.strictObject({
  lines: z.int(),
  warnings: z.int(),
  tookMs: z.number(),
  /** Longest time that the main thread did nothing else. */
  blockedMs: z.number(),
  steps: z.int(),
})
export const workbookAnswer = z.strictObject({
  /** The same of a second in which the process does nothing: what the machine itself takes. */
  idleBlockedMs: z.number(),
  rounds: z.array(workbookRound),
  /** Of the whole process before the first file, and at its highest. */
  residentBeforeBytes: z.number(),
  residentPeakBytes: z.number(),
})
