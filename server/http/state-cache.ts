import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { StreamId } from '../../shared/ids.ts'
import type { LoggedStateResponse } from '../../shared/protocol/down.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Streams whose newest state is kept. */
const MOST_STREAMS = 64
/** Twice as fast as the usual quality of gzip, and a fifth smaller; the highest would take a second for a meeting. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const compressBrotli = promisify<Buffer, typeof BROTLI, Buffer>(brotliCompress)
const compressGzip = promisify<Buffer, Buffer>(gzip)

interface Kept {
  readonly tag: string
  readonly json: Buffer
  readonly bodies: Map<Encoding, Promise<Buffer>>
}

/**
 * The newest state of each stream as it goes out: written once and compressed once per encoding for all who ask at its
 * number, however many come back at the same moment. Forgets the stream that nobody asked for the longest.
 */
export class StateCache {
  private readonly kept = new Map<StreamId, Kept>()

  /** The state's bytes in an encoding. `tag` tells this state from every other one of the stream. */
  async body(stream: StreamId, tag: string, state: LoggedStateResponse, encoding: Encoding): Promise<Buffer> {
    const { json, bodies } = this.keep(stream, tag, state)
    const known = bodies.get(encoding)
    if (known !== undefined) return known
    const body = compress(json, encoding)
    bodies.set(encoding, body)
    return body
  }

  private keep(stream: StreamId, tag: string, state: LoggedStateResponse): Kept {
    const before = this.kept.get(stream)
    const kept = before?.tag === tag ? before : { tag, json: Buffer.from(JSON.stringify(state)), bodies: new Map() }
    // A map remembers the order of insertion: the first is the one unused for the longest.
    this.kept.delete(stream)
    this.kept.set(stream, kept)
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST_STREAMS && oldest !== undefined) this.kept.delete(oldest)
    return kept
  }
}

async function compress(json: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return compressBrotli(json, BROTLI)
    case 'gzip':
      return compressGzip(json)
    case 'identity':
      return json
  }
}
