import { commandId, streamId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { MeetingsResponse, MeetingSummary, NewMeeting, NewMeetingResponse } from '../../shared/protocol/http.ts'
import { mayFollow } from '../identity/house-rules.ts'
import { done, refuse, type Endpoint, type EndpointWith, type Known } from './endpoint.ts'
import type { HttpRooms } from './http-rooms.ts'

/** Which meetings there are. */
export interface MeetingList {
  /** All, the newest date first. Rejects with StorageUnavailable. */
  list(): Promise<readonly MeetingSummary[]>
}

export interface MeetingEndpoints {
  readonly list: Endpoint<Known>
  readonly create: EndpointWith<Known, NewMeeting>
}

export function meetingEndpoints(meetings: MeetingList, rooms: HttpRooms): MeetingEndpoints {
  return {
    list: async ({ caller }) => {
      const all = await meetings.list()
      const shown = all.filter(({ stream }) => mayFollow(caller, stream))
      return done({ meetings: [...shown] } satisfies MeetingsResponse)
    },

    create: async ({ caller }, { id, details, agencies, agenda }) => {
      const stream = streamId.parse(`m-${id}`)
      const steps: readonly (readonly [string, MeetingCommand])[] = [
        [`${id}.create`, { type: 'meeting.create', details }],
        [`${id}.seats`, { type: 'attendance.add-seats', seats: agencies }],
        ...inParts(agenda).map((items, nth) => [`${id}.agenda-${nth}`, { type: 'agenda.add-items', items }] as const),
      ]
      // The ids follow from the click's, so a repeat after a lost answer finishes what was begun.
      for (const [name, command] of steps) {
        const answer = await rooms.execute(stream, caller.person, commandId.parse(name), command)
        if (answer.result === 'rejected') return refuse(answer.rejection)
        if (answer.result === 'fault') return refuse(answer.fault)
      }
      return done({ stream } satisfies NewMeetingResponse, 201)
    },
  }
}

/** As many items as one command adds. */
const ITEMS_AT_ONCE = 200

function inParts<Item>(items: readonly Item[]): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / ITEMS_AT_ONCE) }, (_, nth) => nth * ITEMS_AT_ONCE)
  return starts.map((start) => items.slice(start, start + ITEMS_AT_ONCE))
}
