import { DETAIL_PAGE, detailQuery, type DetailsResponse } from '../../shared/protocol/http-details.ts'
import * as z from 'zod'
import { detailsOf } from '../../shared/meeting/imports.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { DetailStore } from '../details/detail-store.ts'
import { done, refuse, type Endpoint, type OfMeeting } from './endpoint.ts'
import type { HttpRooms } from './http-rooms.ts'
import { queryOf } from './imports.ts'

/** Lines below the figures, for everybody who may follow the meeting: a page, and what they add up to. */
export function detailLines(details: DetailStore, rooms: HttpRooms): Endpoint<OfMeeting> {
  return async ({ request, stream }) => {
    const query = detailQuery.safeParse(Object.fromEntries(queryOf(request)))
    if (!query.success) return refuse({ fault: 'malformed', problem: z.prettifyError(query.error).slice(0, 500) })
    const current = await rooms.current(stream)
    if (current === null) return refuse({ fault: 'meeting-not-found' })
    const batch = detailsOf(meetingDecider.reviveState(current.state).imports)
    if (batch === undefined) return done({ details: null } satisfies DetailsResponse)
    const { batchId, fileName } = batch
    const page = await details.page(stream, batchId, query.data)
    // Sums do not change from page to page.
    const totals = query.data.offset < DETAIL_PAGE ? await details.totals(stream, batchId, query.data.agency) : []
    return done({ details: { fileName, ...page, totals: [...totals] } } satisfies DetailsResponse)
  }
}
