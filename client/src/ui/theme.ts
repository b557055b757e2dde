export type Theme = 'system' | 'light' | 'dark' | 'contrast'

const KEY = 'rakor.theme'
const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast']

/** The theme chosen on this device; `system` follows the device. */
export function rememberedTheme(): Theme {
  const kept = localStorage.getItem(KEY)
  return themes.find((theme) => theme === kept) ?? 'system'
}

/** Keeps the choice and shows it at once. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme)
  applyTheme(theme)
}

/** Puts the theme on the document. A device that asks for more contrast gets it without being asked. */
export function applyTheme(theme: Theme): void {
  const wanted = theme === 'system' && matchMedia('(prefers-contrast: more)').matches ? 'contrast' : theme
  if (wanted === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = wanted
}
