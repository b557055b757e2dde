import { handleOf, mentionAt, suggestions, type Mentionable } from '../../../../shared/composing/agency-mention.ts'
import type { Suggestions } from '../../ui/ComposeField.tsx'

/** As many as are taken in at a glance. */
const MOST = 6

/** Agencies that may be meant after the `@` at the cursor; null where there is none. */
export function mentionsFor(text: string, cursor: number, agencies: readonly Mentionable[]): Suggestions | null {
  const mention = mentionAt(text, cursor)
  if (mention === null) return null
  const list = suggestions(mention.typed, agencies, MOST).map((agency) => ({
    id: agency.agencyId,
    word: `@${handleOf(agency)}`,
    detail: agency.name,
    insert: `@${handleOf(agency)}`,
  }))
  return { from: mention.from, list }
}
