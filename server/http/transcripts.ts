import { createHash, randomUUID } from 'node:crypto'
import { commandId, type StreamId } from '../../shared/ids.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import { refusal } from '../../shared/meeting/permissions.ts'
import type { RecordingCommand } from '../../shared/meeting/recording.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { FILE_NAME_HEADER } from '../../shared/protocol/http-imports.ts'
import { PROBLEMS_TOLD, TRANSCRIPT_BYTES, type TranscriptResponse } from '../../shared/protocol/http-recording.ts'
import type { ApiError } from '../../shared/protocol/http.ts'
import { readTranscript, type Transcript } from '../../shared/recording/vtt.ts'
import type { Session } from '../identity/session.ts'
import type { Clock } from '../system.ts'
import type { TranscriptStore } from '../transcripts/transcript-store.ts'
import { done, nothingMore, refuse, type Endpoint, type OfMeeting } from './endpoint.ts'
import type { HttpRooms } from './http-rooms.ts'
import { fileNameIn } from './imports.ts'
import { readBytes } from './read-bytes.ts'

export interface TranscriptParts {
  readonly transcripts: TranscriptStore
  readonly rooms: HttpRooms
  readonly clock: Clock
}

export interface TranscriptEndpoints {
  readonly show: Endpoint<OfMeeting>
  readonly replace: Endpoint<OfMeeting>
  readonly remove: Endpoint<OfMeeting>
}

/** The transcript of a meeting's recording: the event carries its hash and counts, the text lies beside the stream. */
export function transcriptEndpoints({ transcripts, rooms, clock }: TranscriptParts): TranscriptEndpoints {
  const execute = async (stream: StreamId, caller: Session, command: RecordingCommand): Promise<ApiError | null> => {
    const answer = await rooms.execute(stream, caller.person, commandId.parse(randomUUID()), command)
    if (answer.result === 'rejected') return answer.rejection
    return answer.result === 'fault' ? answer.fault : null
  }

  return {
    show: async ({ stream }) => {
      const meeting = await meetingIn(rooms, stream)
      if (meeting === null) return refuse({ fault: 'meeting-not-found' })
      const { transcript } = meeting.recording
      const text = transcript === null ? null : await transcripts.text(stream, transcript.sha256)
      if (transcript === null || text === null) return done({ transcript: null } satisfies TranscriptResponse)
      return done(told(transcript.sha256, transcript.fileName, readTranscript(text)))
    },

    replace: async ({ request, caller, stream }) => {
      const meeting = await meetingIn(rooms, stream)
      if (meeting === null) return refuse({ fault: 'meeting-not-found' })
      const refused = refusal(meeting, caller.person, 'recording.attach-transcript', null)
      if (refused !== null) return refuse(refused)
      const fileName = fileNameIn(request)
      if (fileName === null) return refuse({ fault: 'malformed', problem: `${FILE_NAME_HEADER} names no file` })
      const bytes = await readBytes(request, TRANSCRIPT_BYTES)
      if (bytes === null) return refuse({ fault: 'too-large', limitBytes: TRANSCRIPT_BYTES })
      const text = new TextDecoder().decode(bytes)
      const read = readTranscript(text)
      if (read.cues.length === 0) return refuse({ refused: 'unreadable-transcript' })

      const sha256 = createHash('sha256').update(bytes).digest('hex')
      // Kept before the event names it: a transcript nobody refers to harms nobody, the other way round would.
      await transcripts.keep(stream, sha256, text, clock.now())
      const problem = await execute(stream, caller, {
        type: 'recording.attach-transcript',
        sha256,
        fileName,
        cues: read.cues.length,
        unread: read.problems.filter(({ kind }) => kind !== 'no-header').length,
      })
      const before = meeting.recording.transcript?.sha256 ?? null
      const unused = problem === null ? before : sha256
      if (unused !== null && unused !== (problem === null ? sha256 : before)) await transcripts.remove(stream, unused)
      return problem === null ? done(told(sha256, fileName, read)) : refuse(problem)
    },

    remove: async ({ caller, stream }) => {
      const meeting = await meetingIn(rooms, stream)
      if (meeting === null) return refuse({ fault: 'meeting-not-found' })
      const problem = await execute(stream, caller, { type: 'recording.remove-transcript' })
      if (problem !== null) return refuse(problem)
      const { transcript } = meeting.recording
      if (transcript !== null) await transcripts.remove(stream, transcript.sha256)
      return nothingMore
    },
  }
}

function told(sha256: string, fileName: string, { cues, problems }: Transcript): TranscriptResponse {
  return { transcript: { sha256, fileName, cues: [...cues], problems: problems.slice(0, PROBLEMS_TOLD) } }
}

async function meetingIn(rooms: HttpRooms, stream: StreamId): Promise<MeetingState | null> {
  const found = await rooms.current(stream)
  return found === null ? null : meetingDecider.reviveState(found.state)
}
