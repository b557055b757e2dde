import { LoginForm } from '../features/session/LoginForm.tsx'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { EntranceFrame } from './EntranceFrame.tsx'
import { useTitle } from './use-title.ts'

export function LoginPage() {
  const { t } = useWords()
  useTitle(t('login.title'))
  return (
    <EntranceFrame title={t('login.title')}>
      <LoginForm />
    </EntranceFrame>
  )
}
