import { commandId, type StreamId } from '../../shared/ids.ts'
import { comparisonFrom } from '../../shared/meeting/comparison-from.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { NewComparison } from '../../shared/protocol/http.ts'
import { isLedger } from '../../shared/stream/decider.ts'
import { mayFollow } from '../identity/house-rules.ts'
import { nothingMore, refuse, type EndpointWith, type OfMeeting } from './endpoint.ts'
import type { HttpRooms } from './http-rooms.ts'

/**
 * Takes the period that a meeting is compared with from an earlier meeting of this installation. The rows are read
 * here, from its record: nobody has to be trusted to copy them.
 */
export function takeComparison(rooms: HttpRooms): EndpointWith<OfMeeting, NewComparison> {
  return async ({ caller, stream }, { id, kind, from, successions }) => {
    if (!mayFollow(caller, from)) return refuse({ fault: 'foreign-meeting' })
    const earlier = await meetingIn(rooms, from)
    if (earlier === null) return refuse({ fault: 'meeting-not-found' })
    const period = comparisonFrom(kind, from, earlier, successions)
    if (period === null)
      return refuse({
        reason: 'conflict',
        what: 'comparison',
        problem: 'a meeting without figures is nothing to compare with',
      })
    const command: MeetingCommand = { type: 'comparison.set-period', period }
    const answer = await rooms.execute(stream, caller.person, commandId.parse(id), command)
    if (answer.result === 'rejected') return refuse(answer.rejection)
    if (answer.result === 'fault') return refuse(answer.fault)
    return nothingMore
  }
}

async function meetingIn(rooms: HttpRooms, stream: StreamId) {
  if (isLedger(stream)) return null
  const found = await rooms.current(stream)
  return found === null ? null : meetingDecider.reviveState(found.state)
}
