import type { Envelope, Hello } from '../../../../shared/protocol/up.ts'
import type { Line, LineListener, Transport } from '../transport.ts'

/** One line as the server's end of it: a test says what comes over it, and answers what was asked. */
export interface ScriptedLine {
  readonly hello: Hello
  readonly hears: LineListener
  readonly commands: { readonly envelope: Envelope; readonly answer: (said: unknown) => void }[]
  readonly catchUps: { readonly after: number; readonly answer: (said: unknown) => void }[]
  readonly clocks: ((now: unknown) => void)[]
  isClosed: boolean
}

/** A network whose other end is played by the test. */
export class ScriptedTransport implements Transport {
  readonly lines: ScriptedLine[] = []

  connect(hello: Hello, listener: LineListener): Line {
    const line: ScriptedLine = { hello, hears: listener, commands: [], catchUps: [], clocks: [], isClosed: false }
    this.lines.push(line)
    return {
      command: (envelope, answer) => void line.commands.push({ envelope, answer }),
      catchUp: ({ after }, answer) => void line.catchUps.push({ after, answer }),
      clock: (answer) => void line.clocks.push(answer),
      point: () => undefined,
      close: () => {
        line.isClosed = true
      },
    }
  }

  /** The line made last. */
  get line(): ScriptedLine {
    const last = this.lines.at(-1)
    if (last === undefined) throw new Error('nobody has connected')
    return last
  }
}
