/** What the device gives: its clock, chance and new ids. Handed in, so that tests can hold them still. */
export interface Surroundings {
  /** Milliseconds since the Unix epoch on this device's clock, which may be wrong and may jump. */
  readonly now: () => number
  /** Runs `work` after `ms` milliseconds; the answer cancels it. */
  readonly later: (ms: number, work: () => void) => () => void
  /** 0 to 1, without 1. */
  readonly random: () => number
  /** A new id that nobody else makes. */
  readonly newId: () => string
}
