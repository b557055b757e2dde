import type { CommandId } from '../../../shared/ids.ts'
import type { Device, Kept, KeptCommand, KeptDraft, KeptSnapshot } from './device.ts'

interface Place {
  readonly commands: Map<CommandId, KeptCommand>
  readonly drafts: Map<string, KeptDraft>
  snapshot: KeptSnapshot | null
}

/** Keeps as long as the page lives: for browsers that refuse storage, and for tests. */
export class MemoryDevice implements Device {
  readonly durable: boolean
  private readonly places = new Map<string, Place>()

  /** `durable`: what a test wants to believe. */
  constructor(durable = false) {
    this.durable = durable
  }

  async read(place: string): Promise<Kept> {
    const { commands, drafts, snapshot } = this.at(place)
    return structuredClone({
      commands: [...commands.values()].toSorted((one, other) => one.order - other.order),
      drafts: [...drafts.values()],
      snapshot,
    })
  }

  async keepCommand(place: string, command: KeptCommand): Promise<void> {
    this.at(place).commands.set(command.commandId, structuredClone(command))
  }

  async forgetCommand(place: string, id: CommandId): Promise<void> {
    this.at(place).commands.delete(id)
  }

  async keepDraft(place: string, draft: KeptDraft): Promise<void> {
    this.at(place).drafts.set(draftKey(draft.tab, draft.field), draft)
  }

  async forgetDraft(place: string, tab: string, field: string): Promise<void> {
    this.at(place).drafts.delete(draftKey(tab, field))
  }

  async keepSnapshot(place: string, snapshot: KeptSnapshot): Promise<void> {
    this.at(place).snapshot = structuredClone(snapshot)
  }

  /** Nothing to release: whoever comes with this device again finds everything. */
  close(): void {}

  private at(name: string): Place {
    const known = this.places.get(name)
    if (known !== undefined) return known
    const place = { commands: new Map(), drafts: new Map(), snapshot: null }
    this.places.set(name, place)
    return place
  }
}

function draftKey(tab: string, field: string): string {
  return JSON.stringify([tab, field])
}
