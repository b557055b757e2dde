import { refusalAtOnce } from './read-workbook.ts'
import { startWorker } from './start-worker.ts'
import type { TableOutcome, TableReader } from './table-reader.ts'
import type { WorkerOrder } from './worker-messages.ts'

/** Milliseconds and megabytes of heap for a list of a few hundred rows: whatever needs more is none. */
const TIME_MS = 20_000
const HEAP_MB = 256

/** Reads each list in a thread of its own, one after the other. */
export function workerTableReader(): TableReader {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    readTable: async (file) => {
      const refusal = refusalAtOnce(Buffer.from(file.bytes))
      if (refusal !== null) return { ok: false, refusal }
      const before = turn
      const own = (async () => {
        await before
        return await readInThread({ task: 'table', file })
      })()
      turn = own.catch(() => undefined)
      return await own
    },
  }
}

async function readInThread(order: WorkerOrder): Promise<TableOutcome> {
  const worker = startWorker({ workerData: order, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } })
  let late: NodeJS.Timeout | undefined
  try {
    return await new Promise<TableOutcome>((resolve, reject) => {
      worker.once('message', (outcome: TableOutcome) => resolve(outcome))
      worker.once('error', (error: Error & { readonly code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, refusal: { reason: 'out-of-memory' } })
        else reject(error)
      })
      worker.once('exit', () => reject(new Error('the reading thread ended without an answer')))
      late = setTimeout(() => resolve({ ok: false, refusal: { reason: 'out-of-time', limit: TIME_MS } }), TIME_MS)
    })
  } finally {
    clearTimeout(late)
    await worker.terminate()
  }
}
