import type { KeptDraft } from './device.ts'
import type { DeviceWriter } from './device-writer.ts'

/** Texts being typed, by field: kept on the device as they are typed, until they are sent or thrown away. */
export class DraftBook {
  private readonly place: string
  private readonly tab: string
  private readonly writer: DeviceWriter
  private readonly texts = new Map<string, string>()
  /** Fields whose newest text the writer will come to. */
  private readonly waiting = new Set<string>()
  /** What the device certainly holds. */
  private readonly kept = new Map<string, string>()
  private readonly listeners = new Set<() => void>()

  constructor(parts: { readonly place: string; readonly tab: string; readonly writer: DeviceWriter }) {
    this.place = parts.place
    this.tab = parts.tab
    this.writer = parts.writer
  }

  /** What is typed in a field; null: nothing, the field shows what it began with. */
  text(field: string): string | null {
    return this.texts.get(field) ?? null
  }

  /** Whether the device holds what is typed in a field, to the last letter. */
  isKept(field: string): boolean {
    return this.texts.get(field) === this.kept.get(field)
  }

  /** Whether anything typed is not sent. */
  get isEmpty(): boolean {
    return [...this.texts.values()].every((text) => text.trim() === '')
  }

  write(field: string, text: string): void {
    this.texts.set(field, text)
    this.keep(field)
    this.tell()
  }

  /** Sent or thrown away. */
  clear(field: string): void {
    if (!this.texts.delete(field)) return
    // Behind the command that carries its text, and at once: a reload must not bring it back.
    void this.writer.write(async (device) => {
      if (this.texts.has(field)) return
      this.kept.delete(field)
      await device.forgetDraft(this.place, this.tab, field)
    })
    this.tell()
  }

  /** Takes over what a tab that is gone had kept; a text of one's own in the same field goes first. */
  adopt(kept: KeptDraft): void {
    if (this.texts.has(kept.field)) return
    this.texts.set(kept.field, kept.text)
    this.keep(kept.field)
    if (kept.tab !== this.tab) void this.writer.write((device) => device.forgetDraft(this.place, kept.tab, kept.field))
    this.tell()
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Without a pause, since the page may be gone at any moment; what is typed while the device is busy is kept together. */
  private keep(field: string): void {
    if (this.waiting.has(field)) return
    this.waiting.add(field)
    const written = this.writer.write(async (device) => {
      this.waiting.delete(field)
      const text = this.texts.get(field)
      // Sent meanwhile: forgetting it comes after the command is kept, not before.
      if (text === undefined) return
      await device.keepDraft(this.place, { tab: this.tab, field, text })
      this.kept.set(field, text)
    })
    void written.then(() => this.tell())
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
