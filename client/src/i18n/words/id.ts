import { wordsIn, type WordsOfLanguage } from './words-in.ts'

/** The Indonesian words. A build holds them alone in the place of this file: see client/build/one-language.ts. */
export const words: WordsOfLanguage = wordsIn('id')
