import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { rememberedLanguage } from './i18n/language.ts'
import { loadWords } from './i18n/load-words.ts'
import './ui/base.css'
import { registerServiceWorker } from './service-worker/register.ts'
import { applyTheme, rememberedTheme } from './ui/theme.ts'

const place = document.getElementById('app')
if (place === null) throw new Error('the page has no place for the app')

applyTheme(rememberedTheme())
// Only there on https and on this machine itself; without it a room cannot be reloaded while the network is away.
if (import.meta.env.PROD && 'serviceWorker' in navigator) void registerServiceWorker(navigator.serviceWorker)
void loadWords(rememberedLanguage(localStorage)).then((spoken) =>
  createRoot(place).render(
    <StrictMode>
      <App spoken={spoken} />
    </StrictMode>,
  ),
)
