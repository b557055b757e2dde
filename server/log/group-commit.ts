import { StorageUnavailable } from './event-log.ts'

interface Waiting<Work, Result> {
  readonly work: Work
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * Collects pieces of work and does those that wait at the same time together, one group after the other, in the order
 * in which they came.
 */
export class GroupCommit<Work, Result> {
  private readonly doTogether: (group: readonly Work[]) => Promise<readonly Result[]>
  private waiting: Waiting<Work, Result>[] = []
  private working = false

  /** `doTogether` does a group, wholly or not at all, and gives one result for each piece, in order. */
  constructor(doTogether: (group: readonly Work[]) => Promise<readonly Result[]>) {
    this.doTogether = doTogether
  }

  /** Resolves when this piece is done. Rejects with what `doTogether` threw for it. */
  do(work: Work): Promise<Result> {
    const done = new Promise<Result>((resolve, reject) => {
      this.waiting.push({ work, resolve, reject })
    })
    if (!this.working) {
      this.working = true
      // Not at once: what other rooms want in this turn of the event loop comes along.
      setImmediate(() => void this.workOff())
    }
    return done
  }

  /** Never rejects: whatever fails is told to those who wait for it. */
  private async workOff(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting
      this.waiting = []
      await this.settle(group)
    }
    this.working = false
  }

  private async settle(group: readonly Waiting<Work, Result>[]): Promise<void> {
    try {
      const results = await this.doTogether(group.map(({ work }) => work))
      for (const [place, result] of results.entries()) group[place]?.resolve(result)
    } catch (error) {
      if (group.length === 1 || error instanceof StorageUnavailable) {
        for (const { reject } of group) reject(error)
        return
      }
      // The fault lies in one piece: the others must not suffer for it.
      for (const one of group) await this.settle([one])
    }
  }
}
