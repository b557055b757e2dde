import type { Response } from 'express'

const LINES = 'application/x-ndjson'

/** An answer that comes line by line, each a JSON value, while the work goes on. */
export interface LineByLine {
  /** Sends one value; nothing when the client has gone. */
  say(value: unknown): void
  /** Aborted when the client goes away before the end. */
  readonly signal: AbortSignal
}

/** Begins such an answer. Its end is for the caller to send. */
export function lineByLine(response: Response): LineByLine {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  response.status(200).set({ 'Content-Type': LINES, 'X-Accel-Buffering': 'no' })
  return {
    say: (value) => {
      if (!response.writableEnded && !gone.signal.aborted) response.write(`${JSON.stringify(value)}\n`)
    },
    signal: gone.signal,
  }
}

/** Whether this answer comes line by line, so that its last line can say what went wrong. */
export function speaksLines(response: Response): boolean {
  return response.get('Content-Type') === LINES && !response.writableEnded
}
