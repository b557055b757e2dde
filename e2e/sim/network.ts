import type { SimulatedTime } from './simulated-time.ts'

/** Something on its way over a wire. */
export interface Parcel {
  readonly to: 'server' | 'client'
  /** What is in it: `command`, `events`, `answer`, … */
  readonly name: string
}

/** What becomes of a parcel. What arrives, arrives in order unless it overtakes. */
export type Fate =
  | { readonly kind: 'arrives'; readonly afterMs: number; readonly twice: boolean; readonly overtakes: boolean }
  | { readonly kind: 'lost' }
  /** Stays where it is until somebody lets it through. */
  | { readonly kind: 'held' }

export type Weather = (parcel: Parcel) => Fate

export const calm: Weather = () => ({ kind: 'arrives', afterMs: 5, twice: false, overtakes: false })
export const still: Weather = () => ({ kind: 'held' })

/** As long as a server needs at most for what one message asks of it. */
const SERVER_WORK_MS = 50

interface HeldParcel extends Parcel {
  readonly deliver: () => void
}

/** All wires between people and servers, under one weather. */
export class SimulatedNetwork {
  weather: Weather
  private readonly time: SimulatedTime
  private readonly wires = new Set<Wire>()
  private held: HeldParcel[] = []

  constructor(time: SimulatedTime, weather: Weather) {
    this.time = time
    this.weather = weather
  }

  wire(): Wire {
    const wire = new Wire(this.time, this)
    this.wires.add(wire)
    return wire
  }

  /** Cuts every wire for which this holds. */
  cut(which: (wire: Wire) => boolean = () => true): void {
    for (const wire of this.wires) if (which(wire)) wire.cut()
  }

  forget(wire: Wire): void {
    this.wires.delete(wire)
  }

  hold(parcel: HeldParcel): void {
    this.held.push(parcel)
  }

  /** What is held, in the order it was sent. */
  get waiting(): readonly string[] {
    return this.held.map(({ to, name }) => `${name} to ${to}`)
  }

  /** Lets through the first held parcel of this name, `count` times over. Throws when there is none. */
  letThrough(name: string, count = 1): void {
    const place = this.held.findIndex((parcel) => parcel.name === name)
    const parcel = this.held[place]
    if (parcel === undefined) throw new Error(`no ${name} is held, only: ${this.waiting.join(', ')}`)
    this.held.splice(place, 1)
    for (let time = 0; time < count; time += 1) parcel.deliver()
  }

  /** Loses the first held parcel of this name. */
  lose(name: string): void {
    const place = this.held.findIndex((parcel) => parcel.name === name)
    if (place < 0) throw new Error(`no ${name} is held, only: ${this.waiting.join(', ')}`)
    this.held.splice(place, 1)
  }

  /** Lets everything through that is held now, and what follows from it, until nothing is. */
  async letAllThrough(): Promise<void> {
    await this.time.pass(SERVER_WORK_MS)
    while (this.held.length > 0) {
      const parcels = this.held
      this.held = []
      for (const parcel of parcels) parcel.deliver()
      await this.time.pass(SERVER_WORK_MS)
    }
  }
}

/** One connection. What is sent is text, as on a real one: nobody shares an object with the other end. */
export class Wire {
  private readonly time: SimulatedTime
  private readonly network: SimulatedNetwork
  private readonly onCut: (() => void)[] = []
  /** Nothing that keeps its place arrives before these moments. */
  private readonly notBefore = { server: 0, client: 0 }
  private isCut = false

  constructor(time: SimulatedTime, network: SimulatedNetwork) {
    this.time = time
    this.network = network
  }

  send(parcel: Parcel, content: unknown, take: (content: unknown) => void): void {
    if (this.isCut) return
    const text = JSON.stringify(content)
    const deliver = (): void => {
      if (!this.isCut) take(JSON.parse(text))
    }
    const fate = this.network.weather(parcel)
    switch (fate.kind) {
      case 'lost':
        return
      case 'held':
        return this.network.hold({ ...parcel, deliver })
      case 'arrives': {
        const at = this.time.now() + fate.afterMs
        const inOrder = fate.overtakes ? at : Math.max(at, this.notBefore[parcel.to])
        if (!fate.overtakes) this.notBefore[parcel.to] = inOrder
        this.time.later(inOrder - this.time.now(), deliver)
        if (fate.twice) this.time.later(inOrder - this.time.now() + fate.afterMs, deliver)
      }
    }
  }

  /** Called once, when the wire is cut, at both ends. */
  whenCut(tell: () => void): void {
    this.onCut.push(tell)
  }

  /** Ends the wire; what is under way is lost. */
  cut(): void {
    if (this.isCut) return
    this.isCut = true
    this.network.forget(this)
    for (const tell of this.onCut) this.time.later(0, tell)
  }
}
