import { once } from 'node:events'
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { readImport } from '../../shared/workbook/read-import.ts'
import { lotsOf } from './reading-lots.ts'
import { readWorkbook } from './read-workbook.ts'
import { tableOf } from './table-of.ts'
import type { TableOutcome } from './table-reader.ts'
import type { WorkerMessage, WorkerOrder, WrittenFile } from './worker-messages.ts'
import { writeOrder } from './write-order.ts'

// A thread that reads or writes one file, says what came of it, and ends.

/** Least time between two words about progress, in milliseconds. */
const PROGRESS_EVERY_MS = 50
/** Unpacking and reading take about so much of the whole. */
const SHARE_OF_READING = 0.7

// The order is made by our own reader and writer beside this file.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const order = workerData as WorkerOrder
if (parentPort !== null) {
  if (order.task === 'read') await read(parentPort, order)
  else if (order.task === 'table') await readList(parentPort, order)
  else await write(parentPort, order)
}

async function readList(port: MessagePort, { file }: WorkerOrder & { readonly task: 'table' }): Promise<void> {
  const found = await readWorkbook(file)
  const outcome: TableOutcome = found.ok ? { ok: true, rows: tableOf(found.workbook) } : found
  port.postMessage(outcome)
}

async function write(port: MessagePort, writing: WorkerOrder & { readonly task: 'write' }): Promise<void> {
  // A copy of its own, because what is handed over is taken away whole, neighbours in the same memory included.
  const bytes = new Uint8Array(await writeOrder(port, writing))
  port.postMessage({ bytes } satisfies WrittenFile, [bytes.buffer])
}

async function read(port: MessagePort, { file, wish }: WorkerOrder & { readonly task: 'read' }): Promise<void> {
  const say = (message: WorkerMessage): void => port.postMessage(message)
  let saidAt = 0
  const found = await readWorkbook(file, (done) => {
    if (performance.now() - saidAt < PROGRESS_EVERY_MS) return
    saidAt = performance.now()
    say({ type: 'progress', progress: { step: 'reading', done: done * SHARE_OF_READING } })
  })
  if (!found.ok) {
    say({ type: 'refused', refusal: found.refusal })
    return
  }
  say({ type: 'progress', progress: { step: 'understanding', done: SHARE_OF_READING } })
  const reading = readImport(found.workbook, wish)
  const lots = lotsOf(reading)
  for (const [index, lot] of lots.entries()) {
    const done = SHARE_OF_READING + 0.2 + (0.1 * index) / lots.length
    say({ type: 'progress', progress: { step: 'handing-over', done } })
    say({ type: 'lot', lot })
    await once(port, 'message')
  }
  say({ type: 'done' })
}
