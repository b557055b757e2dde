import type { StreamId } from '../../shared/ids.ts'
import { CHAIN_START, nextChain } from './chain.ts'
import type { EventLog, LoggedEvent } from './event-log.ts'
import { UnreadableEvent } from './logged-event.ts'

const PAGE = 500

export type Verification =
  | { readonly outcome: 'whole'; readonly streams: number; readonly events: number }
  /** The first event of the stream that does not fit: it, or one that should stand before it, was changed. */
  | { readonly outcome: 'broken'; readonly stream: StreamId; readonly seq: number; readonly problem: ChainProblem }

/** `missing`: another number stands where this one should; `changed`: its hash is another; `unreadable`: it is no event. */
export type ChainProblem = 'missing' | 'changed' | 'unreadable'

type Readable = Pick<EventLog, 'streams' | 'readAfter'>

/**
 * Goes through every stream, computes its chain again and stops at the first event that does not fit. What was cut
 * off at the end of a stream does not show here. Rejects with StorageUnavailable.
 */
export async function verifyChains(log: Readable): Promise<Verification> {
  const streams = await log.streams()
  let events = 0
  for (const stream of streams) {
    const checked = await verifyChain(log, stream)
    if (checked.outcome === 'broken') return checked
    events += checked.events
  }
  return { outcome: 'whole', streams: streams.length, events }
}

async function verifyChain(log: Readable, stream: StreamId): Promise<Verification> {
  let seq = 0
  let chain = CHAIN_START
  const broken = (problem: ChainProblem): Verification => ({ outcome: 'broken', stream, seq, problem })
  try {
    for await (const event of eventsOf(log, stream)) {
      seq += 1
      if (event.seq !== seq) return broken('missing')
      chain = nextChain(chain, event)
      if (event.chain !== chain) return broken('changed')
    }
    return { outcome: 'whole', streams: 1, events: seq }
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error
    seq = error.seq
    return broken('unreadable')
  }
}

async function* eventsOf(log: Readable, stream: StreamId): AsyncGenerator<LoggedEvent> {
  let after = 0
  for (;;) {
    const page = await log.readAfter(stream, after, PAGE)
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}
