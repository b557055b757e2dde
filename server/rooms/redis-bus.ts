import { randomUUID } from 'node:crypto'
import { createClient } from 'redis'
import * as z from 'zod'
import { streamId } from '../../shared/ids.ts'
import { presence } from '../../shared/protocol/down.ts'
import { pointer } from '../../shared/protocol/up.ts'
import type { Logger } from '../logger.ts'
import type { Bus, BusMessage } from './bus.ts'

/** Longest pause before Redis is tried again. */
const RETRY_MS = 2_000

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
 * Nodes tell each other through Redis publish/subscribe. While Redis is away, also at the start, nothing is told and
 * rooms fall back on looking into the log from time to time; it is tried again for ever. Installations that share a Redis are kept
 * apart by the number of the database in its address.
 */
export function openRedisBus(url: string, logger: Logger): Bus {
  const from = randomUUID()
  // Redis itself tells messages across its databases.
  const channel = `rakor:${new URL(url).pathname.slice(1) || '0'}`
  const sender = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(2 ** retries * 50, RETRY_MS) },
  })
  const receiver = sender.duplicate({ disableOfflineQueue: false })
  for (const client of [sender, receiver])
    client.on('error', (error: unknown) => logger.warn({ err: error }, 'redis does not answer'))

  const listeners: ((message: BusMessage) => void)[] = []
  const receive = (text: string): void => {
    const parsed = letter.safeParse(readJson(text))
    if (!parsed.success) logger.warn({ problem: z.prettifyError(parsed.error) }, 'strange message on the bus')
    else if (parsed.data.from !== from) for (const listener of listeners) listener(parsed.data.message)
  }
  for (const beginning of [sender.connect(), receiver.connect(), receiver.subscribe(channel, receive)]) {
    // Ends only with the bus itself: until then each tries again.
    beginning.catch((error: unknown) => logger.warn({ err: error }, 'redis was given up'))
  }
  return {
    shared: true,
    tell: (message) => {
      sender.publish(channel, JSON.stringify({ from, message })).catch((error: unknown) => {
        logger.warn({ err: error, kind: message.kind }, 'other nodes not told')
      })
    },
    hear: (listener) => void listeners.push(listener),
    [Symbol.asyncDispose]: async () => {
      for (const client of [sender, receiver]) {
        // What was told a moment ago is still sent; a Redis that is away is not waited for.
        if (client.isReady)
          await client.close().catch((error: unknown) => logger.warn({ err: error }, 'redis not left'))
        else if (client.isOpen) client.destroy()
      }
    },
  }
}

/** Null for what is no JSON: anybody may speak on the channel. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
