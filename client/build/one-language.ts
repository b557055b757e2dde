import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import { wordsIn } from '../src/i18n/words/words-in.ts'

const LANGUAGES = ['id', 'en'] as const

/** Puts one language's words in the place of the file that picks them, so that nobody loads the other language. */
export function oneLanguage(): Plugin {
  const words = new Map(LANGUAGES.map((language) => [pathOf(language), wordsIn(language)]))
  return {
    name: 'one-language',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const found = words.get(normalizePath(id))
      return found === undefined ? null : `export const words = ${JSON.stringify(found)}`
    },
  }
}

function pathOf(language: string): string {
  return normalizePath(fileURLToPath(new URL(`../src/i18n/words/${language}.ts`, import.meta.url)))
}
