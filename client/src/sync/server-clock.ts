import * as z from 'zod/mini'
import { instant, type Instant } from '../../../shared/temporal.ts'
import type { Surroundings } from './surroundings.ts'
import type { Line } from './transport.ts'

/** Round trips of one measurement; the quickest of them is believed. */
const ROUNDS = 5
const BETWEEN_ROUNDS_MS = 200
/** Device clocks drift and are set: measured again so often. */
const AGAIN_MS = 5 * 60_000

interface Sample {
  readonly roundTripMs: number
  /** Server's clock minus the device's, in milliseconds; wrong by at most half the round trip. */
  readonly offsetMs: number
}

/**
 * The server's clock as seen from this device. Of several round trips the quickest tells most: its answer was made
 * half way between asking and hearing, give or take half of what little it took (Cristian, 1989).
 */
export class ServerClock {
  private readonly surroundings: Surroundings
  private readonly listeners = new Set<() => void>()
  private offsetMs = 0
  private cancel: () => void = () => undefined
  /** Raised with every measurement, so that late answers to an older one are dropped. */
  private round = 0

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings
  }

  /** `listener` is called when the offset has turned out to be another. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  now(): Instant {
    return instant.parse(Math.max(0, Math.round(this.surroundings.now() + this.offsetMs)))
  }

  /** A first guess from the welcome, too early by the way it took; better than a device clock that is hours wrong. */
  guess(serverNow: Instant): void {
    this.settle(serverNow - this.surroundings.now())
  }

  /** Measures over this line now, and again from time to time until `stop`. */
  measure(line: Line): void {
    this.stop()
    const { round } = this
    const samples: Sample[] = []
    const ask = (): void => {
      const askedAt = this.surroundings.now()
      line.clock((said) => {
        const heardAt = this.surroundings.now()
        const serverNow = z.number().safeParse(said)
        // A device clock that was set meanwhile tells nothing.
        if (round !== this.round || !serverNow.success || heardAt < askedAt) return
        samples.push({ roundTripMs: heardAt - askedAt, offsetMs: serverNow.data - (askedAt + heardAt) / 2 })
        const best = samples.reduce((one, other) => (other.roundTripMs < one.roundTripMs ? other : one))
        this.settle(best.offsetMs)
        this.cancel = this.surroundings.later(
          samples.length < ROUNDS ? BETWEEN_ROUNDS_MS : AGAIN_MS,
          samples.length < ROUNDS ? ask : () => this.measure(line),
        )
      })
    }
    ask()
  }

  stop(): void {
    this.round += 1
    this.cancel()
    this.cancel = () => undefined
  }

  private settle(offsetMs: number): void {
    if (offsetMs === this.offsetMs) return
    this.offsetMs = offsetMs
    for (const listener of this.listeners) listener()
  }
}
