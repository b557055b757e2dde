import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { commandId, type StreamId } from '../../shared/ids.ts'
import type { Answer, CatchUp, Presence, RecordedMessage, ServerToClient, Welcome } from '../../shared/protocol/down.ts'
import { fault, type Fault } from '../../shared/protocol/fault.ts'
import type { Pointer } from '../../shared/protocol/up.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import type { Asked } from '../../shared/testing/given.ts'
import type { Browser } from './browser.ts'

/** Whatever a client may send: the server is tested with more than the types allow. */
interface Anything {
  readonly [name: string]: (...said: readonly unknown[]) => void
}

interface Wanted {
  readonly slot: string
  readonly stream: StreamId
  readonly after: number | null
  /** Instead of this program's own hello. */
  readonly hello?: Readonly<Record<string, unknown>>
  readonly origin?: string
}

/** Somebody with a real socket, who remembers everything that was said to them. */
export class Guest {
  readonly browser: Browser
  /** The messages with events, each with what it brought. */
  readonly messages: (readonly RecordedMessage[])[] = []
  readonly presences: Presence[] = []
  readonly pointers: (Pointer | null)[] = []
  /** When to come back, once the server has said that it is going. */
  returnInMs: number | null = null
  /** Why the connection ended; null while it stands. */
  lost: string | null = null
  private readonly socket: Socket<ServerToClient, Anything>
  private welcome: Welcome | null = null
  private refused: Error | null = null
  private readonly checks = new Set<() => void>()

  constructor(url: string, browser: Browser, { slot, stream, after, hello, origin }: Wanted) {
    this.browser = browser
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie, ...(origin === undefined ? {} : { origin }) },
      auth: hello ?? { protocol: PROTOCOL_VERSION, stream, after, slot },
    })
    const told =
      <Said extends readonly unknown[]>(note: (...said: Said) => void) =>
      (...said: Said): void => {
        note(...said)
        for (const check of this.checks) check()
      }
    this.socket.on(
      'welcome',
      told((welcome: Welcome) => void (this.welcome = welcome)),
    )
    this.socket.on(
      'events',
      told((events: readonly RecordedMessage[]) => void this.messages.push(events)),
    )
    this.socket.on(
      'presence',
      told((changed: Presence) => void this.presences.push(changed)),
    )
    this.socket.on(
      'pointer',
      told((pointer: Pointer | null) => void this.pointers.push(pointer)),
    )
    this.socket.on(
      'stopping',
      told((returnInMs: number) => void (this.returnInMs = returnInMs)),
    )
    this.socket.on(
      'connect_error',
      told((error: Error) => void (this.refused = error)),
    )
    this.socket.on(
      'disconnect',
      told((reason: string) => void (this.lost = reason)),
    )
  }

  /** Everything it was told of the stream, in the order in which it came. */
  get events(): readonly RecordedMessage[] {
    const caughtUp = this.welcome?.catchUp
    return [...(caughtUp?.kind === 'events' ? caughtUp.events : []), ...this.messages.flat()]
  }

  /** Resolves with the first message; rejects when it is not let in. */
  async welcomed(): Promise<Welcome> {
    await this.until(() => this.welcome !== null || this.refused !== null)
    if (this.welcome === null) throw this.refused ?? new Error('there is no welcome')
    return this.welcome
  }

  /** Resolves with the fault that kept it out. */
  async turnedAway(): Promise<Fault> {
    await this.until(() => this.welcome !== null || this.refused !== null)
    if (this.refused === null || !('data' in this.refused))
      throw new Error(`it was let in, or: ${String(this.refused)}`)
    return fault.parse(this.refused.data)
  }

  /** Resolves when the connection could not even be made. */
  async keptOut(): Promise<string> {
    await this.until(() => this.refused !== null)
    return String(this.refused?.message)
  }

  /** Gives a command, and resolves with its answer. */
  async command(command: Asked, id: string = randomUUID()): Promise<Answer> {
    return await this.say<Answer>('command', { commandId: commandId.parse(id), command })
  }

  async catchUp(after: number): Promise<CatchUp> {
    return await this.say<CatchUp>('catch-up', { after })
  }

  /** Says anything at all, and resolves with what is answered. */
  say<Said>(name: string, ...said: readonly unknown[]): Promise<Said> {
    return new Promise((answered) => void this.socket.emit(name, ...said, answered))
  }

  /** Says anything at all, and wants no answer. */
  tell(name: string, ...said: readonly unknown[]): void {
    this.socket.emit(name, ...said)
  }

  /** Resolves when so many messages with events have come. */
  async hears(messages: number): Promise<void> {
    await this.until(() => this.messages.length >= messages)
  }

  /** Resolves when everything up to this number has come. */
  async hasHeard(seq: number): Promise<void> {
    await this.until(() => (this.events.at(-1)?.seq ?? 0) >= seq)
  }

  /** Resolves as soon as it is so; asks again with everything that is told. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!isSo()) return
        this.checks.delete(check)
        resolve()
      }
      this.checks.add(check)
      check()
    })
  }

  leave(): void {
    this.socket.disconnect()
  }
}
