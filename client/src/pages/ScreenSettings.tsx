import { useState } from 'react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { chooseTheme, rememberedTheme, type Theme } from '../ui/theme.ts'
import styles from './ScreenSettings.module.css'

const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast']

/** Language and theme, kept on this device. */
export function ScreenSettings() {
  const { t, language, speak } = useWords()
  const [theme, setTheme] = useState(rememberedTheme)
  return (
    <div className={styles.settings}>
      <select
        aria-label={t('general.language')}
        value={language}
        onChange={({ target }) => speak(target.value === 'en' ? 'en' : 'id')}
      >
        <option value="id">Bahasa Indonesia</option>
        <option value="en">English</option>
      </select>
      <select
        aria-label={t('general.theme')}
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((one) => one === target.value) ?? 'system'
          chooseTheme(chosen)
          setTheme(chosen)
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {t(`general.theme.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
