import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandId, noteId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import { enterDemonstration, headOfDemonstration, helloAfter } from '../fixtures/demonstration-guest.ts'
import type { Door } from './farm-orders.ts'
import type { Farm } from './farm.ts'
import { MARK_PLACE } from './mark.ts'
import { MeasuredServer } from './measured-server.ts'

/** Sessions that are begun at the same time. */
const TOGETHER = 20
/** Entries by one address: fewer than the server allows it in a minute. */
const ENTRIES_OF_ADDRESS = 500

/** What a note-taker writes down; every client hears of it. */
export const NOTE: MeetingCommand = {
  type: 'note.add',
  noteId: noteId.parse(`n-${MARK_PLACE}`),
  itemId: null,
  kind: 'note',
  text: 'Realisasi fisik tertinggal karena lelang ulang; kontrak ditandatangani pekan depan.',
  aboutAgencyId: null,
}

/** The built server with the demonstration meeting, live, and the sessions of everybody who will follow it. */
export class RakorMeeting implements AsyncDisposable {
  readonly server: MeasuredServer
  private readonly secretary: string
  private readonly viewers: readonly string[]
  private readonly folder: string

  private constructor(server: MeasuredServer, folder: string, secretary: string, viewers: readonly string[]) {
    this.server = server
    this.folder = folder
    this.secretary = secretary
    this.viewers = viewers
  }

  static async start(viewers: number, cores: string | null): Promise<RakorMeeting> {
    const folder = await mkdtemp(join(tmpdir(), 'rakor-bench-'))
    const env = { DATA_DIR: folder, TRUST_PROXY: '1', LOG_LEVEL: 'warn' }
    const server = await MeasuredServer.start({ program: 'dist/server/main.js', env, cores })
    const secretary = await enterDemonstration(server.url, { kind: 'secretariat' })
    return new RakorMeeting(server, folder, secretary, await enterViewers(server.url, viewers))
  }

  get url(): string {
    return this.server.url
  }

  /** The number of the newest event. */
  async head(): Promise<number> {
    return await headOfDemonstration(this.url, this.secretary)
  }

  /** Where the secretary comes in. */
  async secretaryDoor(): Promise<Door> {
    const head = await this.head()
    return { kind: 'rakor', hello: helloAfter(head), cookies: [this.secretary], head }
  }

  /** Where all viewers come in, who have the events up to `after`. */
  async viewersDoor(after: number): Promise<Door> {
    return { kind: 'rakor', hello: helloAfter(after), cookies: [...this.viewers], head: await this.head() }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server[Symbol.asyncDispose]()
    await rm(this.folder, { recursive: true })
  }
}

/** A command as its Socket.IO packet, with a place for its mark; answered. */
export function packetOf(command: MeetingCommand): string {
  const envelope = { commandId: commandId.parse(`b-${MARK_PLACE}`), command }
  return `420${JSON.stringify(['command', envelope])}`
}

/** Opens the meeting; the secretary has come into `group` of the farm. */
export async function openMeeting(secretary: Farm, group: string): Promise<void> {
  await secretary.speak(group, packetOf({ type: 'meeting.open' }), { times: 1, everyMs: 0, answers: 1 })
}

async function enterViewers(url: string, count: number): Promise<readonly string[]> {
  const cookies: string[] = []
  while (cookies.length < count) {
    const some = Array.from({ length: Math.min(TOGETHER, count - cookies.length) }, (_, place) => {
      const address = `10.0.0.${1 + Math.floor((cookies.length + place) / ENTRIES_OF_ADDRESS)}`
      return enterDemonstration(url, { kind: 'viewer' }, address)
    })
    cookies.push(...(await Promise.all(some)))
  }
  return cookies
}
