import type { RegisteredAgency } from '../../shared/agencies/agency.ts'
import { batchId, type StreamId } from '../../shared/ids.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import {
  DRAFT_LINES,
  type DraftLines,
  type ImportPreview,
  type ImportWish,
} from '../../shared/protocol/http-imports.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { after } from '../../shared/temporal.ts'
import type { ImportMapping } from '../../shared/workbook/mapping.ts'
import type { ImportReading } from '../../shared/workbook/reading.ts'
import type { DetailStore } from '../details/detail-store.ts'
import type { Logger } from '../logger.ts'
import type { Clock } from '../system.ts'
import type { ReadingOutcome, ReadingProgress, WorkbookFile, WorkbookReader } from '../workbooks/workbook-reader.ts'
import type { WorkbookRefusal } from '../workbooks/workbook-refusal.ts'
import { applyReading, whatCame, type Applied, type ImportRooms } from './apply-reading.ts'
import type { DraftFiles } from './draft-files.ts'
import type { ImportStore, StoredDraft } from './import-store.ts'
import { knownAgencies } from './known-agencies.ts'
import { previewOf } from './preview.ts'
import { Readings } from './readings.ts'

/** A file that nobody has looked at for so long is cleared away. */
const ABANDONED_MS = 24 * 60 * 60_000
const SWEEP_MS = 60 * 60_000

export interface ImportsParts {
  readonly store: ImportStore
  readonly files: DraftFiles
  readonly reader: WorkbookReader
  readonly details: DetailStore
  readonly rooms: ImportRooms
  /** The regency's own list, for the names that stand for its agencies. */
  readonly registry: { list(): Promise<readonly RegisteredAgency[]> }
  readonly clock: Clock
  readonly logger: Logger
  readonly newId: () => string
}

/** How a wish about a draft ended: with what was asked for, or why not. */
export type DraftAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: 'no-such-meeting' | 'no-such-draft' | 'file-gone' }
  | { readonly ok: false; readonly problem: 'refused'; readonly refusal: WorkbookRefusal }

interface Listening {
  readonly onProgress: (progress: ReadingProgress) => void
  readonly signal: AbortSignal
}

/** Workbooks on their way into a meeting: sent, read as often as wanted, applied or dropped. */
export class Imports implements AsyncDisposable {
  private readonly parts: ImportsParts
  private readonly readings = new Readings()
  private cancelSweep: () => void

  constructor(parts: ImportsParts) {
    this.parts = parts
    this.cancelSweep = parts.clock.later(0, () => this.sweepNowAndAgain())
  }

  /** Takes a file and reads it. It is kept as a draft, unless it cannot be read. */
  async begin(
    stream: StreamId,
    person: string,
    file: WorkbookFile,
    listening: Listening,
  ): Promise<DraftAnswer<ImportPreview>> {
    const meeting = await this.meeting(stream)
    if (meeting === null) return { ok: false, problem: 'no-such-meeting' }
    const { store, files, clock, newId } = this.parts
    const outcome = await this.read(meeting, file, null, listening)
    if (!outcome.ok) return { ok: false, problem: 'refused', refusal: outcome.refusal }
    const createdAt = clock.now()
    const { fileName, bytes } = file
    const draft = {
      draftId: newId(),
      stream,
      fileName,
      bytes: bytes.byteLength,
      createdAt,
      appliedAt: null,
      mapping: null,
    }
    await files.write(draft.draftId, bytes)
    await store.add(draft, person)
    this.readings.keep(draft.draftId, null, outcome.reading)
    return { ok: true, value: await previewOf(meeting, draft, outcome.reading) }
  }

  /** Reads a draft again: by another mapping, or (null) as it was read last. */
  async look(
    stream: StreamId,
    draftId: string,
    mapping: ImportMapping | null,
    listening: Listening,
  ): Promise<DraftAnswer<ImportPreview>> {
    const meeting = await this.meeting(stream)
    if (meeting === null) return { ok: false, problem: 'no-such-meeting' }
    const stored = await this.parts.store.find(stream, draftId)
    if (stored === null) return { ok: false, problem: 'no-such-draft' }
    const draft = { ...stored, mapping: mapping ?? stored.mapping }
    const reading = await this.readingOf(meeting, draft, listening)
    if (!reading.ok) return reading
    if (mapping !== null) await this.parts.store.keepMapping(draftId, mapping, this.parts.clock.now())
    return { ok: true, value: await previewOf(meeting, draft, reading.value) }
  }

  /** Detail lines of a draft, a page of them. */
  async lines(stream: StreamId, draftId: string, offset: number): Promise<DraftAnswer<DraftLines>> {
    const found = await this.openReading(stream, draftId)
    if (!found.ok) return found
    const { details } = found.value.reading
    return { ok: true, value: { lines: details.slice(offset, offset + DRAFT_LINES), count: details.length } }
  }

  /** Puts a draft into the meeting, as this person's command; the same command again gets the same answer. */
  async apply(stream: StreamId, actor: Actor, draftId: string, wish: ImportWish): Promise<DraftAnswer<Applied>> {
    const { store, files, clock } = this.parts
    const batch = batchId.parse(draftId)
    const known = await store.find(stream, draftId)
    // What came in is in the record by now, and the file is gone.
    if (known !== null && known.appliedAt !== null)
      return { ok: true, value: { ok: true, came: whatCame(await this.meeting(stream), batch) } }
    const found = await this.openReading(stream, draftId)
    if (!found.ok) return found
    const { meeting, draft, reading } = found.value
    const applied = await applyReading(this.parts, {
      stream,
      actor,
      meeting,
      batch,
      fileName: draft.fileName,
      reading,
      wish,
    })
    if (applied.ok) {
      await store.markApplied(draftId, clock.now())
      await this.remember(reading)
      await files.remove(draftId)
      this.readings.drop(draftId)
    }
    return { ok: true, value: applied }
  }

  async drafts(stream: StreamId): Promise<readonly StoredDraft[]> {
    return await this.parts.store.open(stream)
  }

  async discard(draft: Pick<StoredDraft, 'draftId'>): Promise<void> {
    await this.parts.files.remove(draft.draftId)
    await this.parts.store.remove(draft.draftId)
    this.readings.drop(draft.draftId)
  }

  async find(stream: StreamId, draftId: string): Promise<StoredDraft | null> {
    return await this.parts.store.find(stream, draftId)
  }

  /** Breaks off what is being read. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.cancelSweep()
    await this.parts.reader[Symbol.asyncDispose]()
  }

  private async openReading(
    stream: StreamId,
    draftId: string,
  ): Promise<DraftAnswer<{ meeting: MeetingState; draft: StoredDraft; reading: ImportReading }>> {
    const meeting = await this.meeting(stream)
    if (meeting === null) return { ok: false, problem: 'no-such-meeting' }
    const draft = await this.parts.store.find(stream, draftId)
    if (draft === null) return { ok: false, problem: 'no-such-draft' }
    const reading = await this.readingOf(meeting, draft, quietly)
    return reading.ok ? { ok: true, value: { meeting, draft, reading: reading.value } } : reading
  }

  private async readingOf(
    meeting: MeetingState,
    draft: StoredDraft,
    listening: Listening,
  ): Promise<DraftAnswer<ImportReading>> {
    const kept = this.readings.find(draft.draftId, draft.mapping)
    if (kept !== null) return { ok: true, value: kept }
    const bytes = await this.parts.files.read(draft.draftId)
    if (bytes === null) return { ok: false, problem: 'file-gone' }
    const outcome = await this.read(meeting, { fileName: draft.fileName, bytes }, draft.mapping, listening)
    if (!outcome.ok) return { ok: false, problem: 'refused', refusal: outcome.refusal }
    this.readings.keep(draft.draftId, draft.mapping, outcome.reading)
    return { ok: true, value: outcome.reading }
  }

  private async read(
    meeting: MeetingState,
    file: WorkbookFile,
    mapping: ImportMapping | null,
    listening: Listening,
  ): Promise<ReadingOutcome> {
    const { store, reader, registry } = this.parts
    const [remembered, names, agencies] = await Promise.all([store.mappings(), store.names(), registry.list()])
    const known = knownAgencies(meeting, agencies, names)
    return await reader.read(file, { registry: known, mapping, remembered }, listening)
  }

  /** A mapping that was applied was confirmed: the next file of the shape is read by it. */
  private async remember({ shape, mapping, agencies }: ImportReading): Promise<void> {
    const { store, clock } = this.parts
    await store.rememberMapping(shape, mapping, clock.now())
    for (const { text, match } of agencies)
      if (match.certainty === 'decided' && match.id !== null) await store.rememberName(text, match.id, clock.now())
  }

  private async meeting(stream: StreamId): Promise<MeetingState | null> {
    const current = await this.parts.rooms.current(stream)
    return current === null ? null : meetingDecider.reviveState(current.state)
  }

  private sweepNowAndAgain(): void {
    this.sweep().catch((error: unknown) => this.parts.logger.warn({ err: error }, 'old drafts were not cleared away'))
    this.cancelSweep = this.parts.clock.later(SWEEP_MS, () => this.sweepNowAndAgain())
  }

  private async sweep(): Promise<void> {
    const { store, clock } = this.parts
    for (const draft of await store.abandoned(after(clock.now(), -ABANDONED_MS))) await this.discard(draft)
  }
}

const quietly: Listening = { onProgress: () => undefined, signal: new AbortController().signal }
