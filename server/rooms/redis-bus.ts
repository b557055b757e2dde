import { randomUUID } from 'node:crypto'
import { createClient } from 'redis'
import * as z from 'zod'
import { streamId } from '../../shared/ids.ts'
import { presence } from '../../shared/protocol/down.ts'
import { pointer } from '../../shared/protocol/up.ts'
import type { Logger } from '../logger.ts'
import type { Bus, BusMessage } from './bus.ts'

const CHANNEL = 'rakor'

const letter = z.object({
  from: z.string(),
  message: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('appended'), stream: streamId, seq: z.int() }),
    z.object({ kind: z.literal('presence'), node: z.string(), stream: streamId, counts: presence }),
    z.object({ kind: z.literal('pointer'), stream: streamId, pointer: z.nullable(pointer) }),
    z.object({ kind: z.literal('session-ended'), sessionId: z.string() }),
  ]),
})

/**
 * Nodes tell each other through Redis publish/subscribe. While Redis is away nothing is told and rooms fall
 * back on looking into the log from time to time.
 */
export async function openRedisBus(url: string, logger: Logger): Promise<Bus> {
  const from = randomUUID()
  const sender = createClient({ url, disableOfflineQueue: true })
  const receiver = sender.duplicate({ disableOfflineQueue: false })
  for (const client of [sender, receiver])
    client.on('error', (error: unknown) => logger.warn({ err: error }, 'redis does not answer'))

  const listeners: ((message: BusMessage) => void)[] = []
  await Promise.all([sender.connect(), receiver.connect()])
  await receiver.subscribe(CHANNEL, (text) => {
    const parsed = letter.safeParse(JSON.parse(text))
    if (!parsed.success) logger.warn({ problem: z.prettifyError(parsed.error) }, 'strange message on the bus')
    else if (parsed.data.from !== from) for (const listener of listeners) listener(parsed.data.message)
  })
  return {
    shared: true,
    tell: (message) => {
      sender.publish(CHANNEL, JSON.stringify({ from, message })).catch((error: unknown) => {
        logger.warn({ err: error, kind: message.kind }, 'other nodes not told')
      })
    },
    hear: (listener) => void listeners.push(listener),
    [Symbol.asyncDispose]: async () => {
      await Promise.allSettled([sender.close(), receiver.close()])
    },
  }
}
