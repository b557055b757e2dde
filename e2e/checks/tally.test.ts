import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sumOf, tallyOf } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MISSING = join(folder, 'missing.json')

function reported(report: unknown): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}

const unitTests = (passed: number, total: number) => reported({ numPassedTests: passed, numTotalTests: total })
const browserTests = (expected: number, unexpected = 0, flaky = 0, skipped = 0) =>
  reported({ stats: { expected, unexpected, flaky, skipped } })

it('a check without single tests counts as one', () => {
  expect(tallyOf('its-end', MISSING, true)).toEqual({ passed: 1, failed: 0 })
  expect(tallyOf('its-end', MISSING, false)).toEqual({ passed: 0, failed: 1 })
})

it('every single test counts, and a skipped one has not passed', () => {
  expect(tallyOf('vitest', unitTests(7, 7), true)).toEqual({ passed: 7, failed: 0 })
  expect(tallyOf('vitest', unitTests(7, 9), true)).toEqual({ passed: 7, failed: 2 })
  expect(tallyOf('playwright', browserTests(5), true)).toEqual({ passed: 5, failed: 0 })
  expect(tallyOf('playwright', browserTests(5, 1, 1, 1), true)).toEqual({ passed: 5, failed: 3 })
})

it('no test at all is a failure', () => {
  expect(tallyOf('vitest', unitTests(0, 0), true)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOf('playwright', MISSING, true)).toEqual({ passed: 0, failed: 1 })
})

it('a check that fails beside its tests, as when a file cannot be read, adds a failure', () => {
  expect(tallyOf('vitest', unitTests(7, 7), false)).toEqual({ passed: 7, failed: 1 })
})

it('a failure is not counted twice', () => {
  expect(tallyOf('vitest', unitTests(6, 7), false)).toEqual({ passed: 6, failed: 1 })
})

it('the sum holds all of them', () => {
  expect(sumOf([])).toEqual({ passed: 0, failed: 0 })
  expect(
    sumOf([
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1 })
})
