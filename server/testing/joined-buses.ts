import type { Bus, BusMessage } from '../rooms/bus.ts'

/** One end of a bus between two nodes. */
export interface JoinedBus extends Bus {
  /** Neither tells nor hears while true: what is told meanwhile is lost. */
  cut: boolean
}

/** The buses of two nodes, each hearing at once what the other tells. */
export function joinedBuses(): readonly [JoinedBus, JoinedBus] {
  const heardByA: ((message: BusMessage) => void)[] = []
  const heardByB: ((message: BusMessage) => void)[] = []
  const end = (own: ((message: BusMessage) => void)[], others: ((message: BusMessage) => void)[]): JoinedBus => {
    const bus: JoinedBus = {
      cut: false,
      shared: true,
      tell: (message) => {
        if (!bus.cut) for (const listener of others) listener(message)
      },
      hear: (listener) =>
        void own.push((message) => {
          if (!bus.cut) listener(message)
        }),
      [Symbol.asyncDispose]: async () => undefined,
    }
    return bus
  }
  return [end(heardByA, heardByB), end(heardByB, heardByA)]
}
