import { instant, type Instant } from '../../shared/temporal.ts'
import type { Clock } from '../../server/system.ts'

interface Appointment {
  readonly at: number
  readonly order: number
  readonly work: () => void
}

/** When the simulation begins: the morning of the demonstration meeting. */
const BEGINNING = Date.UTC(2021, 6, 27, 1, 0, 0)

/**
 * Time that passes only when it is told to, for servers and clients alike. Work that is due runs in the order of
 * its time; everything that promises settle meanwhile is let through before the next step.
 */
export class SimulatedTime implements Clock {
  private nowMs = BEGINNING
  private nextOrder = 0
  private readonly appointments: Appointment[] = []
  private awaited = 0

  now(): Instant {
    return instant.parse(this.nowMs)
  }

  soon(work: () => void): void {
    this.later(0, work)
  }

  later(ms: number, work: () => void): () => void {
    const appointment = { at: this.nowMs + Math.max(0, Math.round(ms)), order: this.nextOrder, work }
    this.nextOrder += 1
    const place = this.appointments.findIndex((other) => other.at > appointment.at)
    this.appointments.splice(place < 0 ? this.appointments.length : place, 0, appointment)
    return () => {
      const still = this.appointments.indexOf(appointment)
      if (still >= 0) this.appointments.splice(still, 1)
    }
  }

  /** Work that takes real time, as a database does; no simulated time passes meanwhile. */
  async await<Value>(work: Promise<Value>): Promise<Value> {
    this.awaited += 1
    try {
      return await work
    } finally {
      this.awaited -= 1
    }
  }

  /** Lets `ms` milliseconds pass, with everything that falls due in them. */
  async pass(ms: number): Promise<void> {
    const until = this.nowMs + ms
    await this.settle()
    for (;;) {
      const next = this.appointments[0]
      if (next === undefined || next.at > until) break
      this.appointments.shift()
      this.nowMs = next.at
      next.work()
      await this.settle()
    }
    this.nowMs = until
  }

  /** Lets every promise that can settle do so. */
  private async settle(): Promise<void> {
    do await turn()
    while (this.awaited > 0)
  }
}

/** One turn of the event loop: whatever promises can settle does. */
async function turn(): Promise<void> {
  await new Promise<void>((done) => void setImmediate(done))
}
