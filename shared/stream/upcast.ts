import type { StoredEvent } from './decider.ts'

/** Lifts the data of one event from one version to the next. */
export type Lift = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/**
 * `lifts['figures.reported'] = [oneToTwo, twoToThree]`: today's version of an event is the number of its
 * lifts plus one. A stored name never changes; a new shape is one more lift at the end of its list.
 */
export type Lifts = Readonly<Record<string, readonly Lift[]>>

export interface Codec<Event> {
  /** Any event ever stored, in today's shape; throws when it is unknown, newer than this program, or does not fit. */
  upcast(stored: StoredEvent): Event
  toStored(event: Event): StoredEvent
}

/** Between events in today's shape and events as stored. `parse` reads today's shape and throws when it does not fit. */
export function eventCodec<Event extends { readonly type: string }>(
  parse: (input: unknown) => Event,
  lifts: Lifts,
): Codec<Event> {
  const today = (type: string): number => (lifts[type]?.length ?? 0) + 1
  return {
    upcast(stored) {
      const { type, version, data } = stored
      if (version > today(type))
        throw new Error(`event ${type} has version ${version}; this program knows ${today(type)}`)
      if (typeof data !== 'object' || data === null) throw new Error(`event ${type} carries no data`)
      const start: Readonly<Record<string, unknown>> = { ...data }
      const lifted = (lifts[type] ?? []).slice(version - 1).reduce((step, lift) => lift(step), start)
      return parse({ ...lifted, type })
    },
    toStored(event) {
      const { type, ...data } = event
      return { type, version: today(type), data }
    },
  }
}
