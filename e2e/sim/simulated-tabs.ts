import type { Tabs } from '../../client/src/sync/tabs.ts'

interface Known {
  isGone: boolean
  waiting: (() => Promise<void>)[]
}

/** The tabs of one browser: who lives, and who waits to take over from whom. */
export class SimulatedBrowserTabs {
  private readonly tabs = new Map<string, Known>()

  open(own: string): Tabs {
    this.of(own)
    return {
      own,
      whenGone: (tab, take) => {
        this.of(tab).waiting.push(take)
        void this.handOver(tab)
      },
      close: () => {
        this.of(own).isGone = true
        void this.handOver(own)
      },
    }
  }

  private async handOver(tab: string): Promise<void> {
    const known = this.of(tab)
    if (!known.isGone) return
    const { waiting } = known
    known.waiting = []
    for (const take of waiting) await take()
  }

  private of(tab: string): Known {
    const known = this.tabs.get(tab) ?? { isGone: false, waiting: [] }
    this.tabs.set(tab, known)
    return known
  }
}
