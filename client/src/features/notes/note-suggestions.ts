import { handleOf, mentionAt, suggestions, type Mentionable } from '../../../../shared/composing/agency-mention.ts'
import { kindLetters, slashWordsFor } from '../../../../shared/composing/line-kind.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Suggestions } from '../../ui/ComposeField.tsx'
import { kindWord } from './KindChips.tsx'

/** As many as are taken in at a glance. */
const MOST = 6

/** Kinds after a slash at the start, agencies after an `@`; null elsewhere. */
export function suggestionsFor(
  text: string,
  cursor: number,
  agencies: readonly Mentionable[],
  t: Translate,
): Suggestions | null {
  const slash = /^\s*\/(\p{L}*)$/u.exec(text.slice(0, cursor))
  if (slash !== null) {
    const words = slashWordsFor(slash[1] ?? '')
    const list = words.map(({ word, kind }) => ({
      id: word,
      word: `/${word}`,
      detail: `${kindWord(t, kind)} · ${kindLetters.find((one) => one.kind === kind)?.letter.toUpperCase() ?? ''}`,
      insert: `/${word}`,
    }))
    return { from: slash[0].length - (slash[1] ?? '').length - 1, list: list.slice(0, MOST + 1) }
  }
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
