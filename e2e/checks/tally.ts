import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import type { Reporting } from './checks.ts'

export interface Tally {
  readonly passed: number
  readonly failed: number
}

const count = z.number().int().min(0)

const vitestReport = z.object({ numPassedTests: count, numTotalTests: count })

const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
})

/**
 * What a check amounts to. A check of single tests counts each of them, and only those that passed at once have
 * passed: a skipped one tells nothing. Where no test ran, or the check failed beside its tests, one failure is added.
 */
export function tallyOf(reporting: Reporting, reportPath: string, didEndWell: boolean): Tally {
  if (reporting === 'its-end') return didEndWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const { passed, failed } = existsSync(reportPath) ? readReport(reporting, reportPath) : { passed: 0, failed: 0 }
  const isSilent = passed + failed === 0
  return { passed, failed: failed === 0 && (isSilent || !didEndWell) ? 1 : failed }
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}

function readReport(reporting: 'vitest' | 'playwright', path: string): Tally {
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (reporting === 'vitest') {
    const { numPassedTests, numTotalTests } = vitestReport.parse(report)
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
  }
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats
  return { passed: expected, failed: unexpected + flaky + skipped }
}
