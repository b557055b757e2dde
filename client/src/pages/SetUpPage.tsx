import { SetUpForm } from '../features/session/SetUpForm.tsx'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { Banner } from '../ui/Banner.tsx'
import { EntranceFrame } from './EntranceFrame.tsx'
import { useFragment } from './use-fragment.ts'
import { useTitle } from './use-title.ts'

/** `/siapkan#token`: the first account of an empty server. */
export function SetUpPage() {
  const { t } = useWords()
  const token = useFragment()
  useTitle(t('setup.title'))
  return (
    <EntranceFrame title={t('setup.title')}>
      {token === '' ? <Banner tone="bad">{t('link.missing')}</Banner> : <SetUpForm token={token} />}
    </EntranceFrame>
  )
}
