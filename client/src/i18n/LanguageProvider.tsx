import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { formatIn, type Format } from './format.ts'
import { rememberLanguage, type Language } from './language.ts'
import { loadWords, type Spoken } from './load-words.ts'
import { translateInto, type Translate } from './translate.ts'

interface Words {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
  readonly speak: (language: Language) => void
}

const WordsContext = createContext<Words | null>(null)

/** Gives everything below it the words of the chosen language, and tells the document. `first`: what is spoken at the start. */
export function LanguageProvider({ first, children }: { readonly first: Spoken; readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState(first)
  const { language } = spoken
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const words = useMemo(
    (): Words => ({
      language,
      t: translateInto(spoken.words),
      format: formatIn(language),
      speak: (chosen) => {
        rememberLanguage(localStorage, chosen)
        void loadWords(chosen).then(setSpoken)
      },
    }),
    [language, spoken.words],
  )
  return <WordsContext value={words}>{children}</WordsContext>
}

/** Words, formats and the language itself. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('useWords needs a LanguageProvider above it')
  return words
}
