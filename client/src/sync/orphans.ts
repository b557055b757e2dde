import type { Device, KeptCommand, KeptDraft } from './device.ts'
import type { Tabs } from './tabs.ts'

export interface OrphansParts {
  readonly place: string
  readonly device: Device
  readonly tabs: Tabs
  /** Takes over one of them. May throw when it is none that this page knows. */
  readonly adoptCommand: (kept: KeptCommand) => void
  readonly adoptDraft: (kept: KeptDraft) => void
  /** Resolves when it is written down that they belong to this tab now. */
  readonly adopted: () => Promise<void>
  readonly report: (error: unknown) => void
}

/**
 * Commands and drafts of tabs that are gone (this one before its reload among them) go on in one that is there. Those
 * of a living tab are left to it: it sends and shows them itself.
 */
export class Orphans {
  private readonly parts: OrphansParts
  private readonly awaited = new Set<string>()
  private isClosed = false

  constructor(parts: OrphansParts) {
    this.parts = parts
  }

  /** Looks what other tabs have kept, and takes it as soon as they are gone. Never rejects. */
  async look(): Promise<void> {
    const { device, place, tabs, report } = this.parts
    try {
      const { commands, drafts } = await device.read(place)
      for (const tab of new Set([...commands, ...drafts].map((kept) => kept.tab))) {
        if (this.isClosed || tab === tabs.own || this.awaited.has(tab)) continue
        this.awaited.add(tab)
        tabs.whenGone(tab, () => this.takeFrom(tab))
      }
    } catch (error) {
      report(error)
    }
  }

  close(): void {
    this.isClosed = true
  }

  private async takeFrom(tab: string): Promise<void> {
    const { device, place, adoptCommand, adoptDraft, adopted, report } = this.parts
    if (this.isClosed) return
    try {
      // Again, since it may have done more, or another tab may have been quicker.
      const { commands, drafts } = await device.read(place)
      const isTheirs = (kept: { readonly tab: string }): boolean => kept.tab === tab
      for (const take of [
        ...drafts.filter(isTheirs).map((draft) => () => adoptDraft(draft)),
        ...commands.filter(isTheirs).map((command) => () => adoptCommand(command)),
      ])
        this.attempt(take)
      await adopted()
    } catch (error) {
      report(error)
    } finally {
      this.awaited.delete(tab)
    }
  }

  /** One that cannot be read (a newer page wrote it) stays where it is, and keeps no other from being taken. */
  private attempt(take: () => void): void {
    try {
      take()
    } catch (error) {
      this.parts.report(error)
    }
  }
}
