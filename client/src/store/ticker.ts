import type { Instant } from '../../../shared/temporal.ts'
import { instant } from '../../../shared/temporal.ts'
import type { Surroundings } from '../sync/surroundings.ts'

/**
 * The server's time in whole steps, told at the moment each begins: all screens turn over together, however far
 * apart their own clocks are. Works only while somebody listens.
 */
export class Ticker {
  private readonly stepMs: number
  private readonly serverNow: () => Instant
  private readonly later: Surroundings['later']
  private readonly listeners = new Set<() => void>()
  private cancel: () => void = () => undefined
  private step: Instant

  constructor(stepMs: number, serverNow: () => Instant, later: Surroundings['later']) {
    this.stepMs = stepMs
    this.serverNow = serverNow
    this.later = later
    this.step = this.stepOf(serverNow())
  }

  /** Beginning of the step that was told last. */
  readonly now = (): Instant => {
    // Between two listeners nothing was told; whoever comes then must not see old time.
    if (this.listeners.size === 0) this.step = this.stepOf(this.serverNow())
    return this.step
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.listeners.size === 1) this.plan()
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) this.cancel()
    }
  }

  /** The server's clock turned out to be another than thought. */
  readonly adjust = (): void => {
    if (this.listeners.size === 0) return
    this.cancel()
    this.tick()
  }

  private tick(): void {
    const step = this.stepOf(this.serverNow())
    const isNew = step !== this.step
    this.step = step
    this.plan()
    if (isNew) for (const listener of this.listeners) listener()
  }

  private plan(): void {
    const now = this.serverNow()
    this.cancel = this.later(this.stepMs - (now % this.stepMs), () => this.tick())
  }

  private stepOf(now: Instant): Instant {
    return instant.parse(now - (now % this.stepMs))
  }
}
