import type { Surroundings } from '../surroundings.ts'

interface Appointment {
  readonly at: number
  readonly work: () => void
}

/** A device whose time passes only when it is told to, whose chance is a half, and whose ids count up. */
export class HeldSurroundings implements Surroundings {
  private at: number
  private made = 0
  private appointments: Appointment[] = []

  constructor(startsAt = 1_627_351_200_000) {
    this.at = startsAt
  }

  readonly now = (): number => this.at

  readonly later = (ms: number, work: () => void): (() => void) => {
    this.appointments.push({ at: this.at + ms, work })
    return () => {
      this.appointments = this.appointments.filter((other) => other.work !== work)
    }
  }

  readonly random = (): number => 0.5

  readonly newId = (): string => {
    this.made += 1
    return `id-${this.made}`
  }

  /** The clock is set, as by a person; nothing falls due by that, neither sooner nor later. */
  set(ms: number): void {
    this.at += ms
    this.appointments = this.appointments.map(({ at, work }) => ({ at: at + ms, work }))
  }

  pass(ms: number): void {
    const until = this.at + ms
    for (;;) {
      const next = this.appointments.toSorted((one, other) => one.at - other.at)[0]
      if (next === undefined || next.at > until) break
      this.appointments = this.appointments.filter((other) => other !== next)
      this.at = next.at
      next.work()
    }
    this.at = until
  }
}
