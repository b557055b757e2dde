import * as z from 'zod/mini'
import type { StreamId } from '../../../shared/ids.ts'
import { meetingDecider } from '../../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../../shared/meeting/state.ts'
import type { NewComparison } from '../../../shared/protocol/http.ts'
import { nothing, request, type Answered } from './request.ts'

const stateBody = z.looseObject({ state: z.unknown() })

/** Another meeting as it stands now, to be looked at before it is compared with. */
export function readMeeting(slot: string, stream: StreamId): Promise<Answered<MeetingState>> {
  return request({ method: 'GET', path: `/api/streams/${stream}/state`, slot }, (body) =>
    meetingDecider.reviveState(stateBody.parse(body).state),
  )
}

/** Takes an earlier meeting's figures as the period that this one is compared with. */
export function takeComparison(slot: string, stream: StreamId, wanted: NewComparison): Promise<Answered<null>> {
  return request({ method: 'POST', path: `/api/meetings/${stream}/comparison`, slot, body: wanted }, nothing)
}
