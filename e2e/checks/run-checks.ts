import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { chosenChecks, type Check, type Reporting } from './checks.ts'
import { sumOf, tallyOf, type Tally } from './tally.ts'

// Runs the checks one after the other, all of them even if one fails, and ends with how much passed.

const REPORTS = 'node_modules/.cache/checks'

const chosen = chosenChecks(process.argv.slice(2))
mkdirSync(REPORTS, { recursive: true })
const results = chosen.map((check) => ({ check, ...run(check) }))

say('')
for (const { check, passed, failed, seconds } of results) {
  const mark = failed === 0 ? '✓' : '✗'
  say(`${mark} ${check.name.padEnd(8)}${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`)
}
const { passed, failed } = sumOf(results)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function run({ name, says, script, reporting }: Check): Tally & { readonly seconds: number } {
  say(`\n— ${name}: ${says}`)
  const reportPath = `${REPORTS}/${name}.json`
  // A report of an earlier run must not speak for this one.
  rmSync(reportPath, { force: true })
  const began = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reportingArguments(reporting, reportPath)], {
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath },
  })
  return { ...tallyOf(reporting, reportPath, status === 0), seconds: (performance.now() - began) / 1000 }
}

function reportingArguments(reporting: Reporting, reportPath: string): readonly string[] {
  switch (reporting) {
    case 'its-end':
      return []
    case 'vitest':
      return ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
    case 'playwright':
      return ['--', '--reporter=list,json']
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
