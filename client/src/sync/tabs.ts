/** This tab among the tabs of one browser, which share a device. */
export interface Tabs {
  /** The name of this tab; no two ever have the same. */
  readonly own: string
  /** Calls `take` once the other tab is gone; of several that wait, one after the other. */
  whenGone(tab: string, take: () => Promise<void>): void
  close(): void
}
