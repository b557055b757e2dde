import type { RegencyResponse } from '../../../../shared/protocol/http-house.ts'
import type { RegencySettings } from '../../../../shared/regency/settings.ts'
import { emblemAddress } from '../../http/house.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import styles from './Regency.module.css'

interface LetterheadPreviewProps {
  readonly settings: RegencySettings
  readonly stored: RegencyResponse
}

/** The letterhead as it is being typed: emblem left, government over unit, address below, a double rule. */
export function LetterheadPreview({ settings: { letterhead }, stored }: LetterheadPreviewProps) {
  const { t } = useWords()
  const { government, unit, address, postcode, phone, email, site } = letterhead
  const place = [address, postcode].filter((part) => part !== null && part !== '').join(' ')
  const reach = [
    [t('regency.phone'), phone],
    [t('regency.site'), site],
    [t('regency.email'), email],
  ].flatMap(([label, value]) => (value === null || value === '' ? [] : [`${label} ${value}`]))
  return (
    <figure className={styles.letterhead}>
      <figcaption>{t('regency.preview')}</figcaption>
      <div className={styles.paper}>
        {stored.emblemType === null ? (
          <span />
        ) : (
          <img className={styles.emblem} src={emblemAddress(stored.revision)} alt={t('regency.emblem')} />
        )}
        <div>
          <div className={styles.government}>{government}</div>
          <div className={styles.unit}>{unit}</div>
          <div>{place}</div>
          <div>{reach.join(', ')}</div>
        </div>
      </div>
    </figure>
  )
}
