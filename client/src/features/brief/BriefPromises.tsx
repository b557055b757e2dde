import type { KeptPromise } from '../../../../shared/brief/promises.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import styles from './BriefCard.module.css'

/** As many as are wanted in sight while an agency speaks; the ledger has all. */
const SHOWN = 4

/** What the agency was told in earlier meetings, how that stands, and whether its number has moved. */
export function BriefPromises({ promises }: { readonly promises: readonly KeptPromise[] }) {
  const { t, format } = useWords()
  return (
    <section className={styles.part}>
      <h4>{t('brief.promises')}</h4>
      {promises.length === 0 ? (
        <p className={styles.faint}>{t('brief.promises.none')}</p>
      ) : (
        <ul>
          {promises.slice(0, SHOWN).map((promise) => (
            <li key={promise.dutyId}>
              {promise.text}
              <span className={styles.rule}>
                {[
                  t(`ledger.status.${promise.status}`),
                  promise.overdue === null ? null : t('ledger.overdue', { n: promise.overdue }),
                  promise.due === null ? null : t('directives.due-on', { date: format.longDate(promise.due) }),
                  promise.moved === 'nearer' || promise.moved === 'further'
                    ? t(`brief.moved.${promise.moved}`, { points: format.points(promise.points) })
                    : t(`brief.moved.${promise.moved}`),
                  promise.meetingTitle,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
