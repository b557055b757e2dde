import type { CommandId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { MemoryDevice } from '../../client/src/sync/memory-device.ts'
import { SimulatedBrowserTabs } from './simulated-tabs.ts'
import { SimulatedTab, type TabParts } from './tab.ts'

type Surrounding = Omit<TabParts, 'actor' | 'slot' | 'device' | 'tabs' | 'newId' | 'heard'>

/** Somebody with a browser of their own, and what they remember of what they typed and were told. */
export class SimulatedPerson {
  readonly actor: Actor
  readonly slot: string
  readonly device = new MemoryDevice(true)
  /** Every command they gave. */
  readonly given = new Map<CommandId, MeetingCommand>()
  /** What the server told them it had recorded. */
  readonly acknowledged = new Set<CommandId>()
  readonly discarded = new Set<CommandId>()
  /** Texts typed and neither sent nor thrown away. */
  readonly typed = new Set<string>()
  tabs: SimulatedTab[] = []
  private readonly browser = new SimulatedBrowserTabs()
  private readonly surrounding: Surrounding
  private made = 0

  constructor(actor: Actor, surrounding: Surrounding) {
    this.actor = actor
    this.slot = actor.personId.replaceAll(/[^a-z]/g, '').slice(0, 16)
    this.surrounding = surrounding
  }

  get place(): string {
    return `${this.slot} ${this.surrounding.stream}`
  }

  opensTab(): SimulatedTab {
    const tab = new SimulatedTab({
      ...this.surrounding,
      actor: this.actor,
      slot: this.slot,
      device: this.device,
      tabs: this.browser.open(this.newName('tab')),
      newId: () => this.newName('command'),
      heard: (name, content, answer) => this.hears(name, content, answer),
    })
    this.tabs.push(tab)
    return tab
  }

  /** The page is loaded anew: another client over the same device. */
  async reloads(tab: SimulatedTab): Promise<SimulatedTab> {
    await this.closes(tab)
    return this.opensTab()
  }

  async closes(tab: SimulatedTab): Promise<void> {
    this.tabs = this.tabs.filter((other) => other !== tab)
    await tab.close()
  }

  crashes(tab: SimulatedTab): SimulatedTab {
    this.tabs = this.tabs.filter((other) => other !== tab)
    tab.crash()
    return this.opensTab()
  }

  gives(tab: SimulatedTab, command: MeetingCommand): CommandId {
    const id = tab.dispatch(command)
    this.given.set(id, command)
    return id
  }

  /** Goes on typing in a field. */
  types(tab: SimulatedTab, field: string, words: string): void {
    const before = tab.client.drafts.text(field)
    const text = `${before ?? ''}${words}`
    if (before !== null) this.typed.delete(before)
    this.typed.add(text)
    tab.client.drafts.write(field, text)
  }

  /** Sends what stands in a field by a command made of it. */
  sends(tab: SimulatedTab, field: string, command: (text: string) => MeetingCommand): void {
    const text = tab.client.drafts.text(field)
    if (text === null) return
    this.gives(tab, command(text))
    tab.client.drafts.clear(field)
    this.typed.delete(text)
  }

  discards(tab: SimulatedTab, id: CommandId): void {
    tab.client.discard(id)
    this.discarded.add(id)
  }

  private hears(name: string, content: unknown, answer: unknown): void {
    if (name !== 'command' || !isRecorded(answer) || !hasCommandId(content)) return
    for (const id of this.given.keys()) if (id === content.commandId) this.acknowledged.add(id)
  }

  private newName(kind: string): string {
    this.made += 1
    return `${kind}-${this.slot}-${this.made}`
  }
}

function isRecorded(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'result' in answer && answer.result === 'recorded'
}

function hasCommandId(content: unknown): content is { readonly commandId: unknown } {
  return typeof content === 'object' && content !== null && 'commandId' in content
}
