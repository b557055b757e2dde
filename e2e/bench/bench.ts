import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { measureBoard } from './board.ts'
import { measureBusyHour } from './busy-hour.ts'
import { measureColdOpening } from './cold-opening.ts'
import { assignCores } from './cores.ts'
import { measureDelivery } from './delivery.ts'
import { measureDocuments } from './documents.ts'
import type { Finding, Measuring } from './finding.ts'
import { measureFirstLoad } from './first-load.ts'
import { measureIdleMemory } from './idle-memory.ts'
import { measureKills } from './kills.ts'
import { measureReturning } from './returning.ts'
import { isMet, tableOf } from './table.ts'
import { measureWorkbook } from './workbook.ts'

// npm run bench [-- <what> …] [--clients 1000] [--rounds 5] [--kills 1000]: measures Rakor against bare servers in the
// same run, over the loopback alone, and ends with a table. Without a name everything but the kills, which take long.

const measurements: Readonly<Record<string, (measuring: Measuring) => Promise<readonly Finding[]>>> = {
  delivery: measureDelivery,
  returning: measureReturning,
  memory: measureIdleMemory,
  cold: measureColdOpening,
  workbook: measureWorkbook,
  documents: measureDocuments,
  'first-load': measureFirstLoad,
  'busy-hour': measureBusyHour,
  board: measureBoard,
  kills: measureKills,
}
const usual = ['delivery', 'returning', 'memory', 'cold', 'workbook', 'documents', 'first-load', 'busy-hour', 'board']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    clients: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    kills: { type: 'string', default: '1000' },
  },
})
const counts = z
  .object({
    clients: z.coerce.number().int().min(1).max(5_000),
    rounds: z.coerce.number().int().min(1).max(50),
    kills: z.coerce.number().int().min(1).max(10_000),
  })
  .parse(values)

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const measuring: Measuring = { ...counts, cores: assignCores(), say }
const names = positionals.length > 0 ? positionals : usual
const unknown = names.filter((name) => measurements[name] === undefined)
if (unknown.length > 0)
  throw new Error(`Nothing is called ${unknown.join(', ')}. There are: ${Object.keys(measurements).join(', ')}.`)

say(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}`)
const findings: Finding[] = []
for (const name of names) findings.push(...((await measurements[name]?.(measuring)) ?? []))
say(`\n${tableOf(findings)}`)
process.exitCode = findings.every(isMet) ? 0 : 1
