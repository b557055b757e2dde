import { Link } from 'wouter'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { EntranceFrame } from './EntranceFrame.tsx'

export function NotFoundPage() {
  const { t } = useWords()
  return (
    <EntranceFrame title={t('general.not-found')}>
      <p>
        <Link href="/">{t('general.to-start')}</Link>
      </p>
    </EntranceFrame>
  )
}
