import { searchResponse, type SearchQuery, type SearchResponse } from '../../../shared/protocol/http-search.ts'
import { request, type Answered } from './request.ts'

/** What was written and said in the meetings that this session may see. */
export function search(slot: string, query: SearchQuery): Promise<Answered<SearchResponse>> {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  const path = `/api/search?${new URLSearchParams(asked).toString()}`
  return request({ method: 'GET', path, slot }, (body) => searchResponse.parse(body))
}
