import type { messages, MessageKey } from './messages.ts'
import type { WordsOfLanguage } from './words/words-in.ts'

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type NamesOf<Key extends MessageKey> = Names<(typeof messages)[Key]['id']>

/** What a message needs to be filled in with; nothing for most. */
export type Fill<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<NamesOf<Key>, string | number>>]

/** The keys of messages that are said as they stand. */
export type PlainKey = { [Key in MessageKey]: [NamesOf<Key>] extends [never] ? Key : never }[MessageKey]

/** A message in the language of the interface. */
export type Translate = <Key extends MessageKey>(key: Key, ...fill: Fill<Key>) => string

/** Says messages in the language that these words are of. */
export function translateInto(words: WordsOfLanguage): Translate {
  return (key, ...[values]) => {
    const text = words[key]
    if (values === undefined) return text
    return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, String(value)), text)
  }
}

/** With a capital at its start, as a word from data is put where a sentence begins. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
