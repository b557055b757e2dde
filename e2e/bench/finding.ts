import type { Cores } from './cores.ts'

/** One number that was measured, with the goal it must not exceed. */
export interface Finding {
  readonly what: string
  readonly value: number
  readonly goal: number
  readonly unit: '×' | 'ms' | 'kB' | 'MB' | 'lost'
  /** What the number is made of, each in words. */
  readonly details: readonly string[]
}

/** What is common to all measurements of one run. */
export interface Measuring {
  readonly clients: number
  readonly rounds: number
  readonly kills: number
  readonly cores: Cores
  /** Tells the person who waits what is going on. */
  readonly say: (line: string) => void
}
