import { setTimeout as wait } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import { commandId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { Answer, ServerToClient } from '../../shared/protocol/down.ts'
import type { DemonstrationPart } from '../../shared/protocol/http.ts'
import type { ClientToServer } from '../../shared/protocol/up.ts'
import { enterDemonstration, headOfDemonstration, helloAfter } from '../fixtures/demonstration-guest.ts'

/** Somebody in the demonstration who speaks and listens over a real socket, without a browser. */
export class Speaker implements Disposable {
  readonly cookie: string
  private readonly socket: Socket<ServerToClient, ClientToServer>
  private last: number
  private given = 0
  private heard: () => void = () => undefined

  private constructor(cookie: string, socket: Socket<ServerToClient, ClientToServer>, last: number) {
    this.cookie = cookie
    this.socket = socket
    this.last = last
    socket.on('events', (events) => {
      this.last = events.at(-1)?.seq ?? this.last
      this.heard()
    })
  }

  /** Comes in, with every event so far. */
  static async enters(url: string, part: DemonstrationPart): Promise<Speaker> {
    const cookie = await enterDemonstration(url, part)
    const head = await headOfDemonstration(url, cookie)
    const socket: Socket<ServerToClient, ClientToServer> = io(url, {
      auth: helloAfter(head),
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
      extraHeaders: { cookie },
    })
    const welcomed = new Promise<void>((resolve, reject) => {
      socket.on('welcome', () => resolve())
      socket.on('connect_error', reject)
    })
    const speaker = new Speaker(cookie, socket, head)
    await welcomed
    return speaker
  }

  /** Gives a command; more slowly where the server asks for that. Resolves with its answer. */
  async give(command: MeetingCommand): Promise<Answer> {
    this.given += 1
    const id = commandId.parse(`b-${this.socket.id}-${this.given}`)
    for (;;) {
      const answer = await this.socket.emitWithAck('command', { commandId: id, command })
      const { fault } = answer.result === 'fault' ? answer : { fault: null }
      if (fault?.fault !== 'rate-limited') return answer
      await wait(fault.retryInMs)
    }
  }

  /** Asks the server's clock, as every client does from time to time. */
  async asksTheClock(): Promise<void> {
    await this.socket.emitWithAck('clock')
  }

  /** Resolves when the event of this number has come. */
  async hears(seq: number): Promise<void> {
    while (this.last < seq) {
      await new Promise<void>((resolve) => {
        this.heard = resolve
      })
    }
  }

  [Symbol.dispose](): void {
    this.socket.disconnect()
  }
}
