import { createContext, useContext } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import type { MeetingEvent } from '../../../../shared/meeting/events.ts'
import type { Recorded } from '../../../../shared/stream/recorded.ts'

/** What every line of the minutes needs to know of its surroundings. */
export interface MinutesSurroundings {
  readonly slot: string
  readonly stream: StreamId
  readonly history: readonly Recorded<MeetingEvent>[]
}

export const MinutesContext = createContext<MinutesSurroundings | null>(null)

export function useMinutesSurroundings(): MinutesSurroundings {
  const surroundings = useContext(MinutesContext)
  if (surroundings === null) throw new Error('a line of minutes stands outside of them')
  return surroundings
}
