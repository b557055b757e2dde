import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fingerprintOfSources } from './sources.ts'

// Builds the client and the server into dist/; with --when-stale only if something it is made from has changed.

const RECORD = 'dist/built-from.sha256'

const sources = fingerprintOfSources()
const isFresh = existsSync(RECORD) && readFileSync(RECORD, 'utf8') === sources
if (!isFresh || !process.argv.includes('--when-stale')) await buildAll()

async function buildAll(): Promise<void> {
  const { build } = await import('vite')
  // A build that breaks off must not pass for a whole one.
  rmSync(RECORD, { force: true })
  await build({ root: 'client', logLevel: 'warn' })
  await build({ root: 'server', logLevel: 'warn' })
  writeFileSync(RECORD, sources)
}
