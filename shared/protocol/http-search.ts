import * as z from 'zod/mini'
import { agencyId, streamId } from '../ids.ts'
import { calendarDate, instant } from '../temporal.ts'

// Searching what was written and said in meetings, page by page.

export const SEARCH_PAGE = 50
/** More words than this find nothing that fewer would not. */
const MOST_WORDS = 10

export const searchKind = z.enum(['note', 'directive', 'transcript'])
export type SearchKind = z.output<typeof searchKind>

/** `GET /api/search?…`: all of the words must be there, in any order. */
export const searchQuery = z.strictObject({
  words: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  kind: z._default(z.nullable(searchKind), null),
  agency: z._default(z.nullable(agencyId), null),
  meeting: z._default(z.nullable(streamId), null),
  offset: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(100_000)), 0),
})
export type SearchQuery = z.output<typeof searchQuery>

export const searchHit = z.strictObject({
  stream: streamId,
  kind: searchKind,
  /** Of its own within the kind and the meeting. */
  id: z.string(),
  /** When it was written; null for what was said, which has `offsetMs` instead. */
  at: z.nullable(instant),
  /** Milliseconds from the recording's start; null for what was written. */
  offsetMs: z.nullable(z.int()),
  /** The clock that `at` is read on. */
  zone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  agencies: z.array(agencyId),
  /** Who wrote or said it; null: nobody knows. */
  who: z.nullable(z.string()),
  /** The agenda item it belongs to; null: none. */
  item: z.nullable(z.string()),
  text: z.string(),
})
export type SearchHit = z.output<typeof searchHit>

/** `GET /api/search`: hits of the newest meeting first, in the order of the meeting. */
export const searchResponse = z.strictObject({
  hits: z.array(searchHit),
  /** Of all that were asked for, not of this page alone. */
  count: z.int(),
  /** Meetings with anything to the words, whichever was chosen, the newest first. */
  meetings: z.array(z.strictObject({ stream: streamId, title: z.string(), date: calendarDate, count: z.int() })),
  /** Every agency there is to choose, by name. */
  agencies: z.array(z.strictObject({ agencyId, name: z.string() })),
})
export type SearchResponse = z.output<typeof searchResponse>

/** The words of a search as they are compared: in lower case, each once. */
export function wordsSought(text: string): readonly string[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/)
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_WORDS)
}
