import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useIsDurable } from '../../store/use-connection.ts'
import { Banner } from '../../ui/Banner.tsx'

/** Says so when this browser keeps nothing beyond the page, as some private windows do. */
export function DeviceNotice() {
  const { t } = useWords()
  return useIsDurable() ? null : <Banner tone="warn">{t('connection.device-only-memory')}</Banner>
}
