import type { AgencyId, StreamId } from '../../../shared/ids.ts'
import { detailsResponse, type DetailsResponse } from '../../../shared/protocol/http-details.ts'
import { request, type Answered } from './request.ts'

/** An agency's detail lines, those that lag most first; a first page is as much as anybody wants to know of them. */
export function laggingDetails(slot: string, stream: StreamId, agency: AgencyId): Promise<Answered<DetailsResponse>> {
  const query = new URLSearchParams({ agency, order: 'behind' })
  return request({ method: 'GET', path: `/api/meetings/${stream}/details?${query}`, slot }, (body) =>
    detailsResponse.parse(body),
  )
}
