import * as z from 'zod/mini'

// The transcript of a meeting's recording, as it is sent and given over HTTP. The file travels as it is.

/** The largest transcript that is taken: a whole day of talk is a quarter of it. */
export const TRANSCRIPT_BYTES = 4 * 1024 * 1024
/** Problems told; a file with more is no transcript. */
export const PROBLEMS_TOLD = 100

const transcriptCue = z.strictObject({
  startMs: z.int(),
  endMs: z.int(),
  speaker: z.nullable(z.string()),
  text: z.string(),
})

export const cueProblem = z.strictObject({
  /** Of the file, from 1. */
  line: z.int(),
  kind: z.enum(['no-header', 'bad-time', 'ends-early', 'no-text', 'too-many']),
})
export type CueProblemTold = z.output<typeof cueProblem>

/** `GET` and `PUT /api/meetings/:stream/transcript`; null: there is none. */
export const transcriptResponse = z.strictObject({
  transcript: z.nullable(
    z.strictObject({
      sha256: z.string(),
      fileName: z.string(),
      cues: z.array(transcriptCue),
      problems: z.array(cueProblem),
    }),
  ),
})
export type TranscriptResponse = z.output<typeof transcriptResponse>
