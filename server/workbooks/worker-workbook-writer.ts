import { setImmediate } from 'node:timers/promises'
import type { ExportContent } from '../../shared/workbook/export-content.ts'
import { limits } from './limits.ts'
import { startWorker } from './start-worker.ts'
import type { ContentLot, WorkerOrder, WrittenFile } from './worker-messages.ts'
import type { WorkbookWriter } from './workbook-writer.ts'

/** Rows handed over between two other things on the main thread. */
const ROWS_PER_LOT = 500

/** Writes each file in a thread of its own, one after the other. */
export function workerWorkbookWriter({
  time,
  heap,
}: { readonly time: number; readonly heap: number } = limits): WorkbookWriter {
  let turn: Promise<unknown> = Promise.resolve()
  const write = async (
    order: WorkerOrder & { readonly task: 'write' },
    content: ExportContent,
  ): Promise<Uint8Array> => {
    const before = turn
    const own = (async () => {
      await before
      return await writeInThread(order, content, { time, heap })
    })()
    turn = own.catch(() => undefined)
    return await own
  }
  return {
    writeXlsx: async (content) => await write({ task: 'write', as: 'xlsx' }, content),
    writeCsv: async (content, table) => await write({ task: 'write', as: table }, content),
    [Symbol.asyncDispose]: async () => {
      await turn
    },
  }
}

async function writeInThread(
  order: WorkerOrder,
  content: ExportContent,
  { time, heap }: { readonly time: number; readonly heap: number },
): Promise<Uint8Array> {
  const worker = startWorker({ workerData: order, resourceLimits: { maxOldGenerationSizeMb: heap } })
  let late: NodeJS.Timeout | undefined
  try {
    const written = new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', ({ bytes }: WrittenFile) => resolve(bytes))
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the writing thread ended without a file')))
      late = setTimeout(() => reject(new Error(`the workbook was not written within ${time} ms`)), time)
    })
    // Lots are handed over while the thread may already break down.
    written.catch(() => undefined)
    for (const lot of lotsOf(content)) {
      worker.postMessage(lot)
      await setImmediate()
    }
    return await written
  } finally {
    clearTimeout(late)
    await worker.terminate()
  }
}

function* lotsOf({ figures, details, obstacles, ...head }: ExportContent): Generator<ContentLot> {
  yield { part: 'head', head }
  for (const rows of cut(figures)) yield { part: 'figures', rows }
  for (const rows of cut(details)) yield { part: 'details', rows }
  for (const rows of cut(obstacles)) yield { part: 'obstacles', rows }
  yield { part: 'end' }
}

function* cut<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_PER_LOT) yield rows.slice(from, from + ROWS_PER_LOT)
}
