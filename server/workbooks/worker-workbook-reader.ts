import { setImmediate } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { limits } from './limits.ts'
import { refusalAtOnce } from './read-workbook.ts'
import { lotTaker } from './reading-lots.ts'
import { startWorker } from './start-worker.ts'
import { NEXT_LOT, type WorkerMessage, type WorkerOrder } from './worker-messages.ts'
import type { WorkbookRefusal } from './workbook-refusal.ts'
import type { ReadingOutcome, ReadingProgress, WorkbookReader } from './workbook-reader.ts'

export interface WorkerLimits {
  /** Milliseconds for one file. */
  readonly time: number
  /** Megabytes of heap for one file. */
  readonly heap: number
}

/**
 * Reads each file in a thread of its own, one after the other: what a file breaks, or fills, is that thread. It ends with the
 * file, and gives its memory back.
 */
export function workerWorkbookReader({ time, heap }: WorkerLimits = limits): WorkbookReader {
  let turn: Promise<unknown> = Promise.resolve()
  const closing = new AbortController()
  return {
    read: async (file, wish, { onProgress = () => undefined, signal } = {}) => {
      const refusal = refusalAtOnce(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
      if (refusal !== null) return { ok: false, refusal }
      const stop = AbortSignal.any([closing.signal, ...(signal === undefined ? [] : [signal])])
      const before = turn
      const own = (async () => {
        await before
        stop.throwIfAborted()
        return await readInThread({ task: 'read', file, wish }, { time, heap, onProgress, stop })
      })()
      turn = own.catch(() => undefined)
      return await own
    },
    [Symbol.asyncDispose]: async () => {
      closing.abort()
      await turn
    },
  }
}

interface Circumstances extends WorkerLimits {
  readonly onProgress: (progress: ReadingProgress) => void
  readonly stop: AbortSignal
}

async function readInThread(
  order: WorkerOrder & { readonly task: 'read' },
  { time, heap, onProgress, stop }: Circumstances,
): Promise<ReadingOutcome> {
  onProgress({ step: 'unpacking', done: 0 })
  // A copy, because the thread takes the memory with it and the caller may still want its bytes.
  const bytes = new Uint8Array(order.file.bytes)
  const worker = startWorker({
    workerData: { ...order, file: { ...order.file, bytes } } satisfies WorkerOrder,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: heap },
  })
  try {
    return await answerOf(worker, { time, onProgress, stop })
  } finally {
    await worker.terminate()
  }
}

/** Listens until the thread has answered, broken down, run out of time or been called off. */
async function answerOf(
  worker: Worker,
  { time, onProgress, stop }: Omit<Circumstances, 'heap'>,
): Promise<ReadingOutcome> {
  const parts = lotTaker()
  const over = new AbortController()
  try {
    return await new Promise<ReadingOutcome>((resolve, reject) => {
      const refuse = (refusal: WorkbookRefusal): void => resolve({ ok: false, refusal })
      const hear = async (message: WorkerMessage): Promise<void> => {
        switch (message.type) {
          case 'progress':
            onProgress(message.progress)
            return
          case 'refused':
            refuse(message.refusal)
            return
          case 'lot':
            parts.take(message.lot)
            // Others get their turn before the next lot.
            await setImmediate()
            worker.postMessage(NEXT_LOT)
            return
          case 'done':
            resolve({ ok: true, reading: parts.whole() })
            return
        }
      }
      worker.on('message', (message: WorkerMessage) => void hear(message).catch(reject))
      worker.on('error', (error: Error & { readonly code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse({ reason: 'out-of-memory' })
        else reject(error)
      })
      worker.on('exit', () => reject(new Error('the reading thread ended without an answer')))
      if (stop.aborted) reject(reasonOf(stop))
      stop.addEventListener('abort', () => reject(reasonOf(stop)), { once: true, signal: over.signal })
      const late = setTimeout(() => refuse({ reason: 'out-of-time', limit: time }), time)
      over.signal.addEventListener('abort', () => clearTimeout(late), { once: true })
    })
  } finally {
    over.abort()
  }
}

function reasonOf(stop: AbortSignal): Error {
  const reason: unknown = stop.reason
  return reason instanceof Error ? reason : new Error('the reading was called off', { cause: reason })
}
