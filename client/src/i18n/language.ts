/** Languages of the interface; Indonesian is the default. */
export type Language = 'id' | 'en'

/** Both wordings of one message; `{name}` is filled in. */
export type Wording = Readonly<Record<Language, string>>

const KEY = 'rakor.language'

/** The language chosen on this device, or Indonesian. */
export function rememberedLanguage(storage: Pick<Storage, 'getItem'>): Language {
  return storage.getItem(KEY) === 'en' ? 'en' : 'id'
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(storage: Pick<Storage, 'setItem'>, language: Language): void {
  storage.setItem(KEY, language)
}
