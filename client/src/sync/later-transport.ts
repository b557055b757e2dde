import type { Line, Transport } from './transport.ts'

/**
 * A transport whose code comes when the first line is wanted: what is known is shown meanwhile. Until then a line is
 * silent; when the code cannot be had it is lost, and the next one asks again.
 */
export function laterTransport(load: () => Promise<Transport>, report: (error: unknown) => void): Transport {
  return {
    connect(hello, listener) {
      let line: Line | null = null
      let isClosed = false
      load().then(
        (transport) => {
          if (!isClosed) line = transport.connect(hello, listener)
        },
        (error: unknown) => {
          report(error)
          if (!isClosed) listener.lost()
        },
      )
      return {
        command: (envelope, answered) => line?.command(envelope, answered),
        catchUp: (request, answered) => line?.catchUp(request, answered),
        clock: (answered) => line?.clock(answered),
        point: (pointer) => line?.point(pointer),
        close: () => {
          isClosed = true
          line?.close()
        },
      }
    },
  }
}
