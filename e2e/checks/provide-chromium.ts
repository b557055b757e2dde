import { spawnSync } from 'node:child_process'
import { findChromium } from '../fixtures/find-chromium.ts'

// Sees to it that there is a Chromium: found, or Playwright's downloaded, or the system's installed. Otherwise the
// browser tests fail; they are never left out.

const sudo = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive']
const ways: readonly (readonly string[])[][] = [
  [['playwright', 'install', 'chromium']],
  [
    [...sudo, 'apt-get', 'update'],
    [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '--yes',
      '--no-install-recommends',
      'chromium',
    ],
  ],
]

for (const way of ways) {
  if (findChromium() !== null) break
  for (const command of way) run(command)
}
if (findChromium() === null) {
  throw new Error(
    'No Chromium could be found or installed. Install one (Debian: apt-get install chromium) and try again.',
  )
}

function run([program = '', ...args]: readonly string[]): void {
  process.stdout.write(`No Chromium yet, trying: ${[program, ...args].join(' ')}\n`)
  spawnSync(program, args, { stdio: 'inherit', timeout: 600_000 })
}
