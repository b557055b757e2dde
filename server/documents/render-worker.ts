import { parentPort } from 'node:worker_threads'
import { render } from './render.ts'
import type { Delivery, Order } from './worker-renderer.ts'

// One file after the other: two at once would only share the same thread.
let before: Promise<void> = Promise.resolve()

parentPort?.on('message', (order: Order) => {
  before = before.then(() => deliver(order))
})

async function deliver({ id, request }: Order): Promise<void> {
  const delivery: Delivery = await render(request).then(
    (bytes) => ({ id, bytes: new Uint8Array(bytes) }),
    (error: unknown) => ({ id, problem: error instanceof Error ? error.message : String(error) }),
  )
  parentPort?.postMessage(delivery)
}
