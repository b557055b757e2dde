import * as z from 'zod/mini'
import { streamId } from '../ids.ts'
import { proofType } from '../ledger/duty.ts'
import { calendarDate, instant } from '../temporal.ts'
import { recordedMessage } from './down.ts'

// What is asked and answered over HTTP about minutes: where they came from, and whether a paper is genuine.

/** `GET /api/meetings/:stream/events/:after`: what was recorded after this number, as much as one answer holds. */
export const timelineResponse = z.strictObject({
  events: z.array(recordedMessage),
  /** Whether nothing more was recorded. */
  isEnd: z.boolean(),
})
export type TimelineResponse = z.output<typeof timelineResponse>

/** Version of minutes that was sealed, as everybody may know it. */
export const sealedVersion = z.strictObject({
  code: z.string(),
  /** 1 is the seal; each amendment is one more. */
  version: z.int(),
  /** Number of the event that made it. */
  seq: z.int(),
  number: z.nullable(z.string()),
  title: z.string(),
  regency: z.string(),
  date: calendarDate,
  sealedAt: instant,
})
export type SealedVersionSummary = z.output<typeof sealedVersion>

/** Minutes that were signed outside and brought back; answer to `POST /api/meetings/:stream/sealed/:code/signed`. */
export const signedSummary = z.strictObject({
  sha256: z.string(),
  /** Whether it is the sealed file itself with the signature added. */
  extendsSealed: z.boolean(),
  attachedAt: instant,
})
export type SignedSummary = z.output<typeof signedSummary>

/** Largest signed file, in bytes: a scan of every page, but no film. */
export const MAX_SIGNED_BYTES = 16 * 1024 * 1024

/** `GET /api/meetings/:stream/sealed`, the oldest first; each with the signed file that is the final one. */
export const sealedResponse = z.strictObject({
  stream: streamId,
  versions: z.array(z.strictObject({ ...sealedVersion.shape, signed: z.nullable(signedSummary) })),
})
export type SealedResponse = z.output<typeof sealedResponse>

/** `GET /api/checks/:code` and `GET /api/checks/files/:sha256`: for everybody, without a session. */
export const checkResponse = z.strictObject({
  /** Null: nothing that was sealed here has this code, or this file. */
  sealed: z.nullable(
    z.strictObject({
      ...sealedVersion.shape,
      /** SHA-256 over the chain of all events up to the seal, hex. */
      chain: z.string(),
      /** The newest version of the same minutes; larger than `version` when it was amended since. */
      newest: z.int(),
      files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
      /** The signed file that is the final one. */
      signed: z.nullable(signedSummary),
      /** The name of the file that was asked for; null when a code was. */
      file: z.nullable(z.string()),
      /** The file that was asked for is a signed one that another has taken the place of. */
      isReplaced: z.boolean(),
    }),
  ),
})
export type CheckResponse = z.output<typeof checkResponse>

/** `POST /api/ledger/proofs`: what the server made of the file. */
export const proofResponse = z.strictObject({ sha256: z.string(), mediaType: proofType, bytes: z.int() })
export type ProofResponse = z.output<typeof proofResponse>
