import * as z from 'zod'
import { Child } from './child.ts'
import { connected, gathered, spoken, type Door, type FarmOrder } from './farm-orders.ts'

/** How a speaker speaks, and how many answers come beside the messages themselves. */
export interface Pace {
  readonly times: number
  readonly everyMs: number
  readonly answers: number
}

/** Processes full of clients; the clients of each group are spread over them. */
export class Farm implements AsyncDisposable {
  private readonly children: readonly Child[]

  constructor(processes: number, cores: string | null) {
    this.children = Array.from(
      { length: processes },
      () => new Child({ program: 'e2e/bench/client-farm.ts', node: [], env: {}, cores }),
    )
  }

  /** Lets clients come in, all at once. Resolves when all are there, with the milliseconds that took. */
  async connect(group: string, url: string, door: Door): Promise<number> {
    const answers = await Promise.all(
      this.children.map((child, place) => {
        const share = shareOf(door, place, this.children.length)
        return child.ask({ order: 'connect', group, url, door: share } satisfies FarmOrder, connected)
      }),
    )
    const began = Math.min(...answers.map(({ beganMicros }) => beganMicros))
    const arrived = Math.max(...answers.map(({ arrivedMicros }) => arrivedMicros))
    return (arrived - began) / 1_000
  }

  /** Cuts all connections of a group, without a good-bye. */
  async cut(group: string): Promise<void> {
    await Promise.all(
      this.children.map((child) => child.ask({ order: 'cut', group } satisfies FarmOrder, z.undefined())),
    )
  }

  /** Lets the first client of a group speak. Resolves with the last message that came back to it. */
  async speak(group: string, text: string, pace: Pace): Promise<string> {
    const [child] = this.children
    if (child === undefined) throw new Error('the farm is empty')
    const { lastHeard } = await child.ask({ order: 'speak', group, text, ...pace } satisfies FarmOrder, spoken)
    return lastHeard
  }

  /** Waits until every client of a group has heard so many marked messages. Resolves with their ages, in milliseconds. */
  async gather(group: string, messages: number): Promise<Float64Array<ArrayBuffer>> {
    const answers = await Promise.all(
      this.children.map((child) => child.ask({ order: 'gather', group, messages } satisfies FarmOrder, gathered)),
    )
    return Float64Array.from(answers.flatMap(({ agesMs }) => [...agesMs]))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.children.map((child) => child[Symbol.asyncDispose]()))
  }
}

/** The part of the clients that process number `place` of `count` takes. */
function shareOf(door: Door, place: number, count: number): Door {
  if (door.kind === 'rakor') return { ...door, cookies: door.cookies.filter((_, nth) => nth % count === place) }
  return { ...door, clients: Math.floor((door.clients + count - 1 - place) / count) }
}
