import { Worker } from 'node:worker_threads'
import type { RenderRequest } from './render.ts'
import { RenderingFailed, type Renderer } from './renderer.ts'

/** A notula of two hundred agencies takes a few seconds on a slow machine. */
const LONGEST_MS = 60_000
/** Fonts and libraries stay loaded that long after the last file. */
const IDLE_MS = 5 * 60_000
const HEAP_MB = 512

/** What goes to the worker and what comes back; kept in one place for both sides. */
export interface Order {
  readonly id: number
  readonly request: RenderRequest
}
export type Delivery =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly problem: string }

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: RenderingFailed) => void
  readonly timer: NodeJS.Timeout
}

/** Draws in a thread of its own, begun with the first file and ended when nobody wants one. */
export class WorkerRenderer implements Renderer {
  private worker: Worker | null = null
  private readonly waiting = new Map<number, Waiting>()
  private idle: NodeJS.Timeout | null = null
  private orders = 0
  private readonly start: () => Worker

  /** `start` begins the thread: the program's own, unless a measurement brings another. */
  constructor(start: () => Worker = startWorker) {
    this.start = start
  }

  async render(request: RenderRequest): Promise<Uint8Array> {
    const worker = this.begin()
    this.orders += 1
    const id = this.orders
    return await new Promise<Uint8Array>((resolve, reject) => {
      const timer = setTimeout(() => void this.giveUp('it took too long'), LONGEST_MS)
      this.waiting.set(id, { resolve, reject, timer })
      worker.postMessage({ id, request } satisfies Order)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.giveUp('the server is stopping')
  }

  private begin(): Worker {
    if (this.idle !== null) clearTimeout(this.idle)
    this.idle = null
    if (this.worker !== null) return this.worker
    const worker = this.start()
    worker.on('message', (delivery: Delivery) => this.settle(delivery))
    worker.on('error', (error) => void this.giveUp(error.message))
    worker.on('exit', () => {
      if (this.worker === worker) void this.giveUp('its thread ended')
    })
    worker.unref()
    this.worker = worker
    return worker
  }

  private settle(delivery: Delivery): void {
    const waiting = this.waiting.get(delivery.id)
    if (waiting === undefined) return
    this.waiting.delete(delivery.id)
    clearTimeout(waiting.timer)
    if ('bytes' in delivery) waiting.resolve(delivery.bytes)
    else waiting.reject(new RenderingFailed(delivery.problem))
    if (this.waiting.size > 0) return
    this.idle = setTimeout(() => void this.giveUp('nobody waits'), IDLE_MS)
    this.idle.unref()
  }

  /** Ends the thread; whoever waits is told why. The next file begins a new one. */
  private async giveUp(why: string): Promise<void> {
    const { worker } = this
    this.worker = null
    if (this.idle !== null) clearTimeout(this.idle)
    this.idle = null
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer)
      reject(new RenderingFailed(`the file was not drawn: ${why}`))
    }
    this.waiting.clear()
    await worker?.terminate()
  }
}

/** Built, it lies beside the program; from source it is read as the program itself is, which a thread must be told. */
function startWorker(): Worker {
  const here = import.meta.url
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB }
  if (!here.endsWith('.ts')) return new Worker(new URL('./render-worker.js', here), { resourceLimits })
  const source = new URL('./render-worker.ts', here).href
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}) })`
  return new Worker(code, { eval: true, resourceLimits })
}
