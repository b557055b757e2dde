import * as z from 'zod/mini'
import type { Decider } from '../stream/decider.ts'
import { meetingCommand, type MeetingCommand } from './commands.ts'
import { decideMeeting } from './decide.ts'
import { meetingEvent, type MeetingEvent } from './events.ts'
import { evolveMeeting } from './evolve.ts'
import { emptyMeeting, type MeetingState } from './state.ts'
import { meetingEventCodec } from './upcast.ts'

// A snapshot was made by this program from events it had parsed, and is dropped when `stateVersion` changes:
// its parts are looked for, not parsed again, since a cold meeting must open within a tenth of a second.
const snapshot = z.custom<MeetingState>(
  (stored) =>
    typeof stored === 'object' && stored !== null && Object.keys(emptyMeeting).every((part) => part in stored),
)

/** The rules of a meeting's stream, for rooms, for clients' sync and for simulations alike. */
export const meetingDecider: Decider<MeetingState, MeetingCommand, MeetingEvent> = {
  initial: emptyMeeting,
  stateVersion: 1,
  decide: decideMeeting,
  evolve: evolveMeeting,
  parseCommand: (input) => meetingCommand.parse(input),
  parseEvent: (input) => meetingEvent.parse(input),
  ...meetingEventCodec,
  reviveState: (stored) => snapshot.parse(stored),
  // Sealing needs the hash of the log, which only the server has.
  unprojected: ['meeting.create', 'meeting.seal'],
}
