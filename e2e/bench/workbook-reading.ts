import { readFile } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type * as z from 'zod'
import { checkFigures } from '../../shared/checks/check-figures.ts'
import type { CheckedRow } from '../../shared/checks/recap.ts'
import { calendarDate } from '../../shared/temporal.ts'
import type { ImportReading } from '../../shared/workbook/reading.ts'
import { readDemonstrationRegency } from '../../server/demonstration/regency.ts'
import { workerWorkbookReader } from '../../server/workbooks/worker-workbook-reader.ts'
import { answerQuestions } from './asking.ts'
import { workbookQuestion, type workbookAnswer, type workbookRound } from './workbook-questions.ts'

// A process of the bench: reads a workbook as the server does, checks it and takes the first page for the preview.

const PAGE = 50
/** Milliseconds between looks at the main thread, and at the memory. */
const LOOK_EVERY = 2
const IDLE_MS = 1_000
const { agencies } = readDemonstrationRegency()

answerQuestions(async (asked) => {
  const { path, rounds } = workbookQuestion.parse(asked)
  const residentBeforeBytes = process.memoryUsage.rss()
  const idle = watchMainThread()
  await setTimeout(IDLE_MS)
  const idleBlockedMs = idle.longestMs()
  const done: z.output<typeof workbookRound>[] = []
  for (let round = 0; round <= rounds; round += 1) done.push(await readOnce(path))
  const residentPeakBytes = process.resourceUsage().maxRSS * 1_024
  return { idleBlockedMs, rounds: done.slice(1), residentBeforeBytes, residentPeakBytes } satisfies z.output<
    typeof workbookAnswer
  >
})

async function readOnce(path: string): Promise<z.output<typeof workbookRound>> {
  const bytes = await readFile(path)
  const watch = watchMainThread()
  let steps = 0
  const began = performance.now()
  await using reader = workerWorkbookReader()
  const wish = { registry: agencies, mapping: null, remembered: {} }
  const outcome = await reader.read({ fileName: 'rincian.xlsx', bytes }, wish, { onProgress: () => void (steps += 1) })
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`)
  const warnings = check(outcome.reading)
  JSON.stringify({ ...outcome.reading, details: outcome.reading.details.slice(0, PAGE) })
  const tookMs = performance.now() - began
  const blockedMs = watch.longestMs()
  return { lines: outcome.reading.details.length, warnings, tookMs, blockedMs, steps }
}

function watchMainThread(): { readonly longestMs: () => number } {
  const delay = monitorEventLoopDelay({ resolution: LOOK_EVERY })
  delay.enable()
  return {
    longestMs: () => {
      delay.disable()
      return Math.max(0, delay.max / 1e6 - LOOK_EVERY)
    },
  }
}

function check(reading: ImportReading): number {
  const rows = reading.recap.flatMap(({ agencyId, source, figure }): CheckedRow[] =>
    agencyId === null || source === null ? [] : [{ agencyId, source, figure }],
  )
  const cutOff = calendarDate.parse('2021-06-30')
  const period = {
    label: 'Triwulan II 2021',
    fiscalYear: 2021,
    quarter: 2,
    budgetVersion: 'original',
    physicalCutOff: cutOff,
    financialCutOff: cutOff,
  } as const
  return checkFigures({ period, rows, agencies: agencies.map(({ agencyId }) => agencyId) }).length
}
