import type { CheckResponse } from '../../../../shared/protocol/http-minutes.ts'
import type { Answered } from '../../http/request.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Banner } from '../../ui/Banner.tsx'
import styles from './CheckVerdict.module.css'

interface CheckVerdictProps {
  /** The code, or the name of the file. */
  readonly subject: string
  readonly answer: Answered<CheckResponse>
}

/** Genuine or not, in one word with its sign, and what is known of the document. */
export function CheckVerdict({ subject, answer }: CheckVerdictProps) {
  const { t, format } = useWords()
  if (!answer.ok)
    return (
      <Banner tone="warn" role="alert">
        ◆ {t('check.unreachable')}
      </Banner>
    )
  const { sealed } = answer.value
  if (sealed === null)
    return (
      <Banner tone="bad" role="alert">
        ✕ {t('check.unknown', { subject })}
      </Banner>
    )
  const { signed } = sealed
  const facts = [
    [t('check.title'), sealed.title],
    [t('check.regency'), sealed.regency],
    [t('check.number'), sealed.number ?? '–'],
    [t('check.date'), format.longDate(sealed.date)],
    [t('check.version'), String(sealed.version)],
    [t('check.code'), sealed.code],
    ...(sealed.file === null ? [] : [[t('check.file.name'), sealed.file] as const]),
    ...(signed === null
      ? []
      : [
          [
            t('check.signed'),
            t('check.signed.attached', {
              when: format.moment(signed.attachedAt, 'Asia/Jakarta'),
              kind: t(signed.extendsSealed ? 'minutes.signed.same' : 'minutes.signed.other'),
            }),
          ] as const,
        ]),
  ] as const
  return (
    <section className={styles.verdict} aria-label={subject}>
      <Banner tone={sealed.newest > sealed.version || sealed.isReplaced ? 'warn' : 'info'} role="alert">
        <b>✓ {t('check.genuine', { subject })}</b>
        {sealed.newest > sealed.version && <p>◆ {t('check.amended', { n: sealed.newest })}</p>}
        {sealed.isReplaced && <p>◆ {t('check.replaced')}</p>}
      </Banner>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {signed !== null && <p>{t('check.signed.note')}</p>}
      <p className={styles.hash}>
        {t('check.chain')} <code>{sealed.chain}</code>
      </p>
      {sealed.files.length > 0 && (
        <ul className={styles.hash}>
          {sealed.files.map(({ name, sha256 }) => (
            <li key={name}>
              {name} <code>{sha256}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
