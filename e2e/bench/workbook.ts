import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { manyDetailLines } from '../../server/testing/detail-lines.ts'
import { temporaryFolder } from '../../server/testing/temporary-database.ts'
import { workerWorkbookWriter } from '../../server/workbooks/worker-workbook-writer.ts'
import { Child } from './child.ts'
import type { Finding, Measuring } from './finding.ts'
import { median } from './statistics.ts'
import { workbookAnswer } from './workbook-questions.ts'

const LINES = 20_000
const MB = 1_000_000

/**
 * A workbook of 20,000 detail lines, read, checked and previewed in a process of its own as the server would: how long,
 * how much memory the whole process comes to, and how long its main thread does nothing else.
 */
export async function measureWorkbook({ rounds, say }: Measuring): Promise<readonly Finding[]> {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'rincian.xlsx')
  const { bytes, wroteMs } = await written()
  await writeFile(path, bytes)
  say(`workbook: ${LINES} lines written in ${wroteMs.toFixed(0)} ms, ${(bytes.length / MB).toFixed(1)} MB`)
  await using child = new Child({ program: 'e2e/bench/workbook-reading.ts', node: [], env: {}, cores: null })
  const answer = await child.ask({ path, rounds }, workbookAnswer)
  const wrong = answer.rounds.find(({ lines }) => lines !== LINES)
  if (wrong !== undefined) throw new Error(`${wrong.lines} lines were read`)
  for (const [index, { tookMs, blockedMs }] of answer.rounds.entries())
    say(`workbook, round ${index + 1}: ${tookMs.toFixed(0)} ms, longest pause ${blockedMs.toFixed(1)} ms`)
  const times = answer.rounds.map(({ tookMs }) => tookMs)
  const pauses = answer.rounds.map(({ blockedMs }) => blockedMs)
  const what = `workbook of ${LINES} lines`
  return [
    {
      what: `${what}: read, checked, previewed`,
      value: median(times),
      goal: 3_000,
      unit: 'ms',
      details: [`at worst ${Math.max(...times).toFixed(0)} ms`, `progress told ${answer.rounds[0]?.steps ?? 0} times`],
    },
    {
      what: `${what}: memory of the process`,
      value: answer.residentPeakBytes / MB,
      goal: 300,
      unit: 'MB',
      details: [`before the first file ${(answer.residentBeforeBytes / MB).toFixed(0)} MB`],
    },
    {
      what: `${what}: longest pause of the main thread`,
      value: Math.max(...pauses),
      goal: 50,
      unit: 'ms',
      details: [
        `median of the rounds ${median(pauses).toFixed(1)} ms`,
        `while it did nothing, ${answer.idleBlockedMs.toFixed(1)} ms`,
      ],
    },
  ]
}

async function written(): Promise<{ readonly bytes: Uint8Array; readonly wroteMs: number }> {
  await using writer = workerWorkbookWriter()
  const began = performance.now()
  const bytes = await writer.writeXlsx(manyDetailLines(LINES))
  return { bytes, wroteMs: performance.now() - began }
}
