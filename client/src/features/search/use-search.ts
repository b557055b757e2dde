import { useCallback, useDeferredValue, useEffect, useState } from 'react'
import { searchQuery, type SearchQuery, type SearchResponse } from '../../../../shared/protocol/http-search.ts'
import type { Answered } from '../../http/request.ts'
import { search } from '../../http/search.ts'
import { useAnswer, type Waiting } from '../../http/use-answer.ts'

/** A fast typist leaves less than this between two letters. */
const SETTLE_MS = 200
const nothing: Answered<SearchResponse> = { ok: true, value: { hits: [], count: 0, meetings: [], agencies: [] } }

/** What was found for what was last typed, once the person stops for a moment. */
export function useSearch(slot: string, query: SearchQuery): Waiting<SearchResponse> {
  const asked = useSettled(JSON.stringify(query))
  return useAnswer(
    useCallback(() => {
      const wanted = searchQuery.safeParse(JSON.parse(asked))
      return wanted.success ? search(slot, wanted.data) : Promise.resolve(nothing)
    }, [slot, asked]),
  )
}

function useSettled(value: string): string {
  const latest = useDeferredValue(value)
  const [settled, setSettled] = useState(latest)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(latest), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [latest])
  return settled
}
