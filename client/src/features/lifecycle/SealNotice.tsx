import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import layout from '../../ui/layout.module.css'
import styles from './SealNotice.module.css'

/** The seal of a finished record with its fingerprint, and what was added afterwards. */
export function SealNotice() {
  const { t, format } = useWords()
  const seal = useMeeting((meeting) => meeting.lifecycle.seal)
  const amendments = useMeeting((meeting) => meeting.lifecycle.amendments)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  if (seal === null) return null
  return (
    <section className={styles.seal}>
      <b>{t('lifecycle.sealed', { time: format.moment(seal.at, zone) })}</b>
      <p className={styles.hash}>
        {t('lifecycle.seal.hash')} <code>{seal.chain}</code>
      </p>
      {amendments.length > 0 && (
        <>
          <h3>{t('lifecycle.amendments')}</h3>
          <ul className={layout.list}>
            {amendments.map((amendment) => (
              <li key={amendment.version}>
                <b>{t('lifecycle.version', { n: amendment.version })}</b> · {format.moment(amendment.at, zone)} ·{' '}
                {amendment.reason}
                <p className={layout.words}>{amendment.text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
