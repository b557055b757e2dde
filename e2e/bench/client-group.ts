import { setTimeout as wait } from 'node:timers/promises'
import type { Connection, Listener } from './connection.ts'
import { marked, readAges } from './mark.ts'

/** What has not come after this long will not come. */
const PATIENCE_MS = 60_000
/** The second byte of a Socket.IO packet that answers a command. */
const ANSWER = '3'.charCodeAt(0)

interface Speech {
  readonly text: string
  readonly times: number
  readonly everyMs: number
  readonly answers: number
}

/** Clients of one server, which note how old every marked message is when they hear it. */
export class ClientGroup implements Listener {
  private connections: readonly Connection[] = []
  private agesMs: number[] = []
  private recorded = 0
  private lastHeard: Buffer | null = null
  private problem: string | null = null
  private check: () => void = () => undefined

  /** Lets clients come in, all at once, each through a door of its own. Rejects when one of them cannot. */
  async enter(doors: readonly ((listener: Listener) => Promise<Connection>)[]): Promise<void> {
    this.connections = await Promise.all(doors.map((come) => come(this)))
  }

  readonly heard = (message: Buffer): void => {
    const before = this.agesMs.length
    readAges(message, this.note)
    if (this.agesMs.length > before) this.lastHeard = message
    else if (message[1] === ANSWER) this.answered(message.toString())
    this.check()
  }

  readonly lost = (reason: string): void => {
    this.problem = `a client was lost: ${reason}`
    this.check()
  }

  /**
   * Lets the first client say a text, marked each time, and waits until it has heard all of it, and has `answers`
   * answers. Resolves with the last it heard; what it heard is forgotten.
   */
  async speak({ text, times, everyMs, answers }: Speech): Promise<string> {
    const [speaker] = this.connections
    if (speaker === undefined) throw new Error('nobody is there to speak')
    this.recorded = 0
    const began = performance.now()
    for (let turn = 0; turn < times; turn += 1) {
      await wait(began + turn * everyMs - performance.now())
      speaker.send(marked(text))
    }
    await this.until(() => this.agesMs.length >= times && this.recorded >= answers)
    this.agesMs = []
    return this.lastHeard?.toString() ?? ''
  }

  /** Waits for so many marked messages at every client and gives away their ages. */
  async gather(messages: number): Promise<Float64Array<ArrayBuffer>> {
    await this.until(() => this.agesMs.length >= messages * this.connections.length)
    const ages = Float64Array.from(this.agesMs)
    this.agesMs = []
    return ages
  }

  cut(): void {
    for (const connection of this.connections) connection.cut()
    this.connections = []
  }

  private readonly note = (ageMs: number): void => void this.agesMs.push(ageMs)

  private answered(answer: string): void {
    if (answer.includes('"result":"recorded"')) this.recorded += 1
    else this.problem = `a command was not recorded: ${answer}`
  }

  private async until(isEnough: () => boolean): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const patience = setTimeout(() => {
        reject(new Error(`only ${this.agesMs.length} messages came`))
      }, PATIENCE_MS)
      this.check = () => {
        if (this.problem === null && !isEnough()) return
        this.check = () => undefined
        clearTimeout(patience)
        if (this.problem === null) resolve()
        else reject(new Error(this.problem))
      }
      this.check()
    })
  }
}
