import { after, instant, type Instant } from '../../shared/temporal.ts'
import type { Clock } from '../system.ts'

/** A clock that stands still until it is told how much time has passed. What is wanted soon happens at once after the turn. */
export class HeldClock implements Clock {
  private at: Instant = instant.parse(Date.UTC(2021, 6, 27, 2, 0, 0))
  private waiting: { readonly at: Instant; readonly work: () => void }[] = []

  now(): Instant {
    return this.at
  }

  soon(work: () => void): void {
    queueMicrotask(work)
  }

  later(ms: number, work: () => void): () => void {
    const appointment = { at: after(this.at, ms), work }
    this.waiting.push(appointment)
    return () => {
      this.waiting = this.waiting.filter((other) => other !== appointment)
    }
  }

  /** Lets `ms` milliseconds pass and runs what falls due in them, in order. */
  pass(ms: number): void {
    const until = after(this.at, ms)
    for (;;) {
      const next = this.waiting.toSorted((a, b) => a.at - b.at)[0]
      if (next === undefined || next.at > until) break
      this.waiting = this.waiting.filter((other) => other !== next)
      this.at = next.at
      next.work()
    }
    this.at = until
  }
}
