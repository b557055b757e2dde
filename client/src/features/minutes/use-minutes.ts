import { useEffect, useMemo, useRef, useState } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import type { MeetingEvent } from '../../../../shared/meeting/events.ts'
import { meetingDecider } from '../../../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../../../shared/meeting/state.ts'
import { composeMinutes } from '../../../../shared/minutes/compose.ts'
import type { MinutesDocument } from '../../../../shared/minutes/document.ts'
import { extendSources, noSources, type Sources } from '../../../../shared/minutes/sources.ts'
import type { Recorded } from '../../../../shared/stream/recorded.ts'
import { fetchTimeline } from '../../http/documents.ts'
import type { ServerError } from '../../http/request.ts'
import { useMeeting } from '../../store/use-meeting.ts'

type History = readonly Recorded<MeetingEvent>[]

interface Read {
  readonly history: History
  readonly sources: Sources
  /** Whether the log was read to its end at least once. */
  readonly isWhole: boolean
  readonly problem: ServerError | null
}

export interface Minutes {
  readonly document: MinutesDocument | null
  readonly history: History
  /** False while the sources are still being fetched: the words are there, their numbers are not. */
  readonly hasSources: boolean
  readonly problem: ServerError | null
}

/** So many events may come within this time before the log is read on. */
const SETTLE_MS = 400
const RETRY_MS = 4_000

/**
 * The minutes as they now stand: the words from the meeting that this device follows, at once; where each came from
 * out of the log, which is read on as events arrive.
 */
export function useMinutes(slot: string, stream: StreamId): Minutes {
  const meeting = useMeeting((state) => state)
  const [read, setRead] = useState<Read>({ history: [], sources: noSources, isWhole: false, problem: null })
  const latest = useRef(read)
  /** The meeting for which the log was last read on: another one means that something happened. */
  const readFor = useRef<MeetingState | null>(null)
  useEffect(() => {
    if (readFor.current === meeting) return
    let isCurrent = true
    const readOn = async (): Promise<void> => {
      const next = await readAfter(slot, stream, latest.current)
      if (!isCurrent) return
      latest.current = next
      readFor.current = next.problem === null ? meeting : null
      setRead(next)
      if (next.problem !== null) timer = setTimeout(() => void readOn(), RETRY_MS)
    }
    let timer = setTimeout(() => void readOn(), latest.current.isWhole ? SETTLE_MS : 0)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [slot, stream, meeting])
  const document = useMemo(() => composeMinutes(meeting, read.sources), [meeting, read.sources])
  return { document, history: read.history, hasSources: read.isWhole, problem: read.problem }
}

async function readAfter(slot: string, stream: StreamId, before: Read): Promise<Read> {
  let { history, sources } = before
  for (;;) {
    const answer = await fetchTimeline(slot, stream, history.at(-1)?.seq ?? 0)
    if (!answer.ok) return { ...before, history, sources, problem: answer.error }
    const fresh = answer.value.events.map((recorded) => ({
      ...recorded,
      event: meetingDecider.parseEvent(recorded.event),
    }))
    history = fresh.length === 0 ? history : [...history, ...fresh]
    sources = fresh.length === 0 ? sources : extendSources(sources, fresh)
    if (answer.value.isEnd) return { history, sources, isWhole: true, problem: null }
  }
}
