import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { formatIn, type Format } from './format.ts'
import { rememberedLanguage, rememberLanguage, type Language } from './language.ts'
import { translateInto, type Translate } from './translate.ts'

interface Words {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
  readonly speak: (language: Language) => void
}

const WordsContext = createContext<Words | null>(null)

/** Gives everything below it the words of the chosen language, and tells the document. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(() => rememberedLanguage(localStorage))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const words = useMemo(
    (): Words => ({
      language,
      t: translateInto(language),
      format: formatIn(language),
      speak: (chosen) => {
        rememberLanguage(localStorage, chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <WordsContext value={words}>{children}</WordsContext>
}

/** Words, formats and the language itself. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('useWords needs a LanguageProvider above it')
  return words
}
