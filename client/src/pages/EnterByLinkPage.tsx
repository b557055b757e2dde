import { LinkForm } from '../features/session/LinkForm.tsx'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { Banner } from '../ui/Banner.tsx'
import { EntranceFrame } from './EntranceFrame.tsx'
import { useFragment } from './use-fragment.ts'
import { useTitle } from './use-title.ts'

/** `/masuk#secret`: the door for whoever was sent a link. */
export function EnterByLinkPage() {
  const { t } = useWords()
  const secret = useFragment()
  useTitle(t('link.title'))
  return (
    <EntranceFrame title={t('link.title')}>
      {secret === '' ? <Banner tone="bad">{t('link.missing')}</Banner> : <LinkForm secret={secret} />}
    </EntranceFrame>
  )
}
