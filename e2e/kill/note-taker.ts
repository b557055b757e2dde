import { setTimeout as wait } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import { commandId, noteId, type CommandId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { Answer, RecordedMessage, ServerToClient } from '../../shared/protocol/down.ts'
import { mayRetry } from '../../shared/protocol/fault.ts'
import type { ClientToServer, Envelope } from '../../shared/protocol/up.ts'
import { helloAfter } from '../fixtures/demonstration-guest.ts'

/** Commands that wait for their answer at the same time. */
const TOGETHER = 4

/** Somebody with a session who gives commands as fast as they are answered, until the connection is lost. */
export class NoteTaker {
  /** The commands that were answered with `recorded`, and the number they were told. */
  readonly acknowledged = new Map<CommandId, number>()
  /** Everything that was seen to happen, by its number. */
  readonly seen = new Map<number, CommandId>()
  private readonly name: string
  private readonly cookie: string
  private given = 0
  /** Sent, and perhaps recorded: to be sent again with the same id. */
  private open: Envelope[] = []

  constructor(name: string, cookie: string) {
    this.name = name
    this.cookie = cookie
  }

  /** Has something in mind beside notes, to be said first. */
  intend(command: MeetingCommand): void {
    this.given += 1
    this.open.push({ commandId: commandId.parse(`${this.name}-${this.given}`), command })
  }

  /** Works at the server until the connection is lost; what was left open the last time comes first. */
  async workAt(url: string, after: number): Promise<void> {
    await this.connected(url, after, async (socket, isLost) => {
      const one = async (): Promise<void> => {
        while (!isLost()) await this.give(socket, this.open.shift() ?? this.nextNote(), isLost)
      }
      await Promise.all(Array.from({ length: TOGETHER }, one))
    })
  }

  /** Has everything that was left open answered. */
  async finishAt(url: string, after: number): Promise<void> {
    await this.connected(url, after, async (socket, isLost) => {
      for (let next = this.open.shift(); next !== undefined; next = this.open.shift()) {
        if (isLost()) throw new Error('the connection was lost while finishing')
        await this.give(socket, next, isLost)
      }
    })
  }

  private async connected(
    url: string,
    after: number,
    work: (socket: Socket<ServerToClient, ClientToServer>, isLost: () => boolean) => Promise<void>,
  ): Promise<void> {
    const socket: Socket<ServerToClient, ClientToServer> = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie: this.cookie },
      auth: helloAfter(after),
    })
    let isLost = false
    const see = (events: readonly RecordedMessage[]): void => {
      for (const event of events) this.seen.set(event.seq, event.commandId)
    }
    socket.on('events', see)
    await new Promise<void>((settled) => {
      socket.on('welcome', ({ catchUp }) => {
        if (catchUp.kind === 'events') see(catchUp.events)
        settled()
      })
      const lose = (): void => {
        isLost = true
        settled()
      }
      socket.on('connect_error', lose)
      socket.on('disconnect', lose)
    })
    await work(socket, () => isLost)
    socket.disconnect()
  }

  /** Gives one command; without an answer, or told to try later, it stays open. */
  private async give(
    socket: Socket<ServerToClient, ClientToServer>,
    envelope: Envelope,
    isLost: () => boolean,
  ): Promise<void> {
    const answer = await new Promise<Answer | null>((resolve) => {
      socket.once('disconnect', () => resolve(null))
      if (isLost()) resolve(null)
      else socket.emit('command', envelope, resolve)
    })
    if (answer?.result === 'recorded') return void this.acknowledged.set(envelope.commandId, answer.seq)
    this.open.push(envelope)
    if (answer === null) return
    if (answer.result === 'rejected' || !mayRetry(answer.fault)) throw new Error(`refused: ${JSON.stringify(answer)}`)
    await wait(answer.fault.fault === 'rate-limited' ? answer.fault.retryInMs : 1)
  }

  private nextNote(): Envelope {
    this.given += 1
    const id = `${this.name}-${this.given}`
    const text = `Catatan ${this.given} dari ${this.name}: kontrak ditandatangani pekan depan.`
    const fields = { noteId: noteId.parse(id), itemId: null, kind: 'note', text, aboutAgencyId: null } as const
    return { commandId: commandId.parse(id), command: { type: 'note.add', ...fields } satisfies MeetingCommand }
  }
}
