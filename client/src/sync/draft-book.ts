import type { KeptDraft } from './device.ts'
import type { DeviceWriter } from './device-writer.ts'
import type { Surroundings } from './surroundings.ts'

/** What is typed quickly is kept together after this pause; leaving the page does not wait for it. */
const PAUSE_MS = 150

/** Texts being typed, by field: kept on the device as they are typed, until they are sent or thrown away. */
export class DraftBook {
  private readonly place: string
  private readonly tab: string
  private readonly writer: DeviceWriter
  private readonly surroundings: Surroundings
  private readonly texts = new Map<string, string>()
  private readonly unkept = new Set<string>()
  private readonly listeners = new Set<() => void>()
  private cancelPause: (() => void) | null = null

  constructor(parts: {
    readonly place: string
    readonly tab: string
    readonly writer: DeviceWriter
    readonly surroundings: Surroundings
  }) {
    this.place = parts.place
    this.tab = parts.tab
    this.writer = parts.writer
    this.surroundings = parts.surroundings
  }

  /** What is typed in a field; null: nothing, the field shows what it began with. */
  text(field: string): string | null {
    return this.texts.get(field) ?? null
  }

  /** Whether anything typed is not sent. */
  get isEmpty(): boolean {
    return [...this.texts.values()].every((text) => text.trim() === '')
  }

  write(field: string, text: string): void {
    this.texts.set(field, text)
    this.changed(field)
  }

  /** Sent or thrown away. */
  clear(field: string): void {
    if (this.texts.delete(field)) this.changed(field)
    // Behind the command that carries its text, and not a pause later: a reload must not bring it back.
    this.flush()
  }

  /** Takes over what a tab that is gone had kept; a text of one's own in the same field goes first. */
  adopt(kept: KeptDraft): void {
    if (this.texts.has(kept.field)) return
    this.texts.set(kept.field, kept.text)
    const own = { ...kept, tab: this.tab }
    void this.writer.write((device) => device.keepDraft(this.place, own))
    if (kept.tab !== this.tab) void this.writer.write((device) => device.forgetDraft(this.place, kept.tab, kept.field))
    this.tell()
  }

  /** Keeps now what was waiting for the pause: the page is being left. */
  flush(): void {
    this.cancelPause?.()
    this.cancelPause = null
    for (const field of this.unkept) {
      const text = this.texts.get(field)
      void this.writer.write((device) =>
        text === undefined
          ? device.forgetDraft(this.place, this.tab, field)
          : device.keepDraft(this.place, { tab: this.tab, field, text }),
      )
    }
    this.unkept.clear()
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  private changed(field: string): void {
    this.unkept.add(field)
    this.cancelPause ??= this.surroundings.later(PAUSE_MS, () => this.flush())
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
