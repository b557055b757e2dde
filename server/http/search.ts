import * as z from 'zod'
import { searchQuery } from '../../shared/protocol/http-search.ts'
import { mayFollow } from '../identity/house-rules.ts'
import type { SearchStore } from '../search/search-store.ts'
import { done, refuse, type Endpoint, type Known } from './endpoint.ts'
import { queryOf } from './imports.ts'

/** What was written and said in the meetings that this session may see: its own one, or all of them. */
export function searchEndpoint(search: Pick<SearchStore, 'find'>): Endpoint<Known> {
  return async ({ request, caller }) => {
    const query = searchQuery.safeParse(Object.fromEntries(queryOf(request)))
    if (!query.success) return refuse({ fault: 'malformed', problem: z.prettifyError(query.error).slice(0, 500) })
    if (query.data.meeting !== null && !mayFollow(caller, query.data.meeting))
      return refuse({ fault: 'foreign-meeting' })
    return done(await search.find(query.data, caller.stream))
  }
}
