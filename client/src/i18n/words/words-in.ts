import type { Language } from '../language.ts'
import { messages, type MessageKey } from '../messages.ts'

/** Every message in one language. */
export type WordsOfLanguage = Readonly<Record<MessageKey, string>>

/** One language's half of all messages. */
export function wordsIn(language: Language): WordsOfLanguage {
  const texts = Object.entries(messages).map(([key, wording]) => [key, wording[language]])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys as before
  return Object.fromEntries(texts) as WordsOfLanguage
}
