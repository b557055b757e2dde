import { useWords } from '../i18n/LanguageProvider.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'

/** Says that this screen could not be drawn, and that nothing typed is lost with it. */
export function FailureNotice() {
  const { t } = useWords()
  return (
    <Banner tone="bad" role="alert" actions={<Button onClick={() => location.reload()}>{t('general.reload')}</Button>}>
      <b>{t('general.failed')}</b> {t('general.failed.kept')}
    </Banner>
  )
}
