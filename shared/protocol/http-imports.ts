import * as z from 'zod/mini'
import type { CheckWarning } from '../checks/warning.ts'
import { commandId } from '../ids.ts'
import { instant } from '../temporal.ts'
import { importMapping } from '../workbook/mapping.ts'
import type { DetailLine, ImportReading } from '../workbook/reading.ts'
import type { DetailTotals } from './http-details.ts'

// Bringing in a workbook: it is sent, read by a mapping as often as wanted, looked at, and then applied or dropped.

/** A file may be so large, in bytes. */
export const WORKBOOK_BYTES = 20 * 1024 * 1024
/** The header that carries the file's name, percent-encoded. */
export const FILE_NAME_HEADER = 'x-file-name'
/** Lines of a preview at once. */
export const DRAFT_LINES = 100
/** More warnings are counted, not listed. */
export const WARNINGS = 500

/** Made by the server when a file is sent; names what it brings once it is applied. */
export const draftId = z.uuid()

export const importDraft = z.strictObject({
  draftId,
  fileName: z.string(),
  bytes: z.int(),
  createdAt: instant,
  appliedAt: z.nullable(instant),
})
export type ImportDraft = z.output<typeof importDraft>

/** `GET /api/meetings/:stream/imports`: files that were sent and not yet applied, the newest first. */
export const draftsResponse = z.strictObject({ drafts: z.array(importDraft) })
export type DraftsResponse = z.output<typeof draftsResponse>

/** `POST /api/meetings/:stream/imports/:draft/reading`: null reads it as before, or as guessed. */
export const readingWish = z.strictObject({ mapping: z.nullable(importMapping) })
export type ReadingWish = z.output<typeof readingWish>

/** What a file says by one mapping, and what looks odd about it. */
export interface ImportPreview extends Omit<ImportReading, 'details'> {
  readonly draft: ImportDraft
  /** Sense checks of the recap, against its own rows and the periods the meeting is compared with. */
  readonly warnings: readonly CheckWarning[]
  readonly warningCount: number
  readonly details: {
    /** Those of a known agency and source: what would come in. */
    readonly lines: number
    /** Those of which nobody knows whose they are, or that are more than one import may bring. */
    readonly leftOut: number
    readonly totals: readonly DetailTotals[]
  }
}

/** `GET /api/meetings/:stream/imports/:draft/lines?offset=…` */
export interface DraftLines {
  readonly lines: readonly DetailLine[]
  readonly count: number
}

const steps = z.enum(['uploading', 'unpacking', 'reading', 'understanding', 'handing-over'])
export type ImportStep = z.output<typeof steps>

// Both were made by this program from what it had read: their parts are looked for, not parsed again.
const preview = z.custom<ImportPreview>((sent) => hasParts(sent, ['draft', 'mapping', 'sheets', 'recap', 'warnings']))
export const draftLines = z.custom<DraftLines>((sent) => hasParts(sent, ['lines', 'count']))

export const refusedFile = z.strictObject({
  reason: z.string(),
  sheet: z.optional(z.string()),
  limit: z.optional(z.number()),
})
/** Why a file was not read at all; see the reader of workbooks for the reasons. */
export type RefusedFile = z.output<typeof refusedFile>

/** Reading takes a while: answers come line by line, how far it is and at last what became of it. */
export const readingNews = z.union([
  z.strictObject({ progress: z.strictObject({ step: steps, done: z.number() }) }),
  z.strictObject({ preview }),
  z.strictObject({ refusedFile }),
  z.strictObject({ error: z.unknown() }),
])
export type ReadingNews = z.output<typeof readingNews>

export const importTarget = z.enum(['present', 'previous-period', 'same-period-last-year'])
export type ImportTarget = z.output<typeof importTarget>

/** `POST /api/meetings/:stream/imports/:draft/application`. The command id is made at the click. */
export const importWish = z.strictObject({
  commandId,
  target: importTarget,
  /** What of it comes in; a period to compare with takes figures alone. */
  take: z.strictObject({ figures: z.boolean(), obstacles: z.boolean(), details: z.boolean() }),
})
export type ImportWish = z.output<typeof importWish>

/** What came in: figures that differ from before, new obstacles, lines. All zero: it said nothing new. */
export const appliedResponse = z.strictObject({ figures: z.int(), obstacles: z.int(), details: z.int() })
export type AppliedResponse = z.output<typeof appliedResponse>

function hasParts(sent: unknown, parts: readonly string[]): boolean {
  return typeof sent === 'object' && sent !== null && parts.every((part) => part in sent)
}

/** `GET /api/meetings/:stream/exports/:kind.:format`: in the layout that an import reads. */
export const exportKind = z.enum(['recap', 'details', 'obstacles'])
export type ExportKind = z.output<typeof exportKind>
export const exportFormat = z.enum(['xlsx', 'csv'])
export type ExportFormat = z.output<typeof exportFormat>
