import type { Language } from './language.ts'
import { words as indonesian } from './words/id.ts'
import type { WordsOfLanguage } from './words/words-in.ts'

/** A language with its words. */
export interface Spoken {
  readonly language: Language
  readonly words: WordsOfLanguage
}

/** The words of a language; the Indonesian ones where others cannot be had just now. Never rejects. */
export async function loadWords(language: Language): Promise<Spoken> {
  switch (language) {
    case 'id':
      return { language, words: indonesian }
    case 'en':
      try {
        return { language, words: (await import('./words/en.ts')).words }
      } catch (error) {
        reportError(error)
        return { language: 'id', words: indonesian }
      }
  }
}
