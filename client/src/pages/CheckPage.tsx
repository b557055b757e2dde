import { useLocation } from 'wouter'
import { CheckPanel } from '../features/verification/CheckPanel.tsx'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { EntranceFrame } from './EntranceFrame.tsx'
import { useTitle } from './use-title.ts'

/** `/periksa/:code`: for everybody who holds a paper with a code, without any session. */
export function CheckPage({ code }: { readonly code: string | null }) {
  const { t } = useWords()
  const [, navigate] = useLocation()
  useTitle(t('check.heading'))
  return (
    <EntranceFrame title={t('check.heading')}>
      <CheckPanel key={code} code={code} onCode={(typed) => navigate(`/periksa/${encodeURIComponent(typed)}`)} />
    </EntranceFrame>
  )
}
