import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Agencies.module.css'

interface AgencyLineProps {
  readonly agency: RegisteredAgency
  readonly nameOf: (id: AgencyId) => string
  readonly acts: {
    readonly edit: () => void
    readonly rename: () => void
    readonly takeBack: () => void
    /** Null at the ends of the list. */
    readonly up: (() => void) | null
    readonly down: (() => void) | null
  }
}

/** One agency: what it is called, was called, and what can be done with it. */
export function AgencyLine({ agency, nameOf, acts }: AgencyLineProps) {
  const { t, format } = useWords()
  const { name, validUntil, validFrom, successors } = agency
  const facts = [
    agency.shortName,
    agency.code,
    agency.agencyClass,
    agency.assistantField === null ? null : `${t('agencies.assistant')} ${agency.assistantField}`,
    agency.headTitle,
    validFrom === null ? null : t('agencies.begins', { date: format.longDate(validFrom) }),
  ]
  const past = [
    ...agency.formerNames.map((former) =>
      t('agencies.formerly', { name: former.name, date: format.longDate(former.until) }),
    ),
    ...(validUntil === null ? [] : [t('agencies.ended', { date: format.longDate(validUntil) })]),
    ...(successors.length === 0 ? [] : [t('agencies.succeeded', { names: successors.map(nameOf).join(', ') })]),
  ]
  return (
    <li className={styles.line} data-ended={validUntil !== null}>
      <div>
        <b className={styles.name}>{name}</b>
        <div className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</div>
        {past.length > 0 && <div className={styles.facts}>{past.join(' · ')}</div>}
      </div>
      <div className={styles.acts}>
        {acts.up !== null && (
          <Button size="small" tone="quiet" aria-label={t('agencies.up', { name })} onClick={acts.up}>
            ▲
          </Button>
        )}
        {acts.down !== null && (
          <Button size="small" tone="quiet" aria-label={t('agencies.down', { name })} onClick={acts.down}>
            ▼
          </Button>
        )}
        <Button size="small" aria-label={t('agencies.edit-of', { name })} onClick={acts.edit}>
          {t('general.edit')}
        </Button>
        {validUntil === null ? (
          <Button size="small" aria-label={t('agencies.rename-of', { name })} onClick={acts.rename}>
            {t('agencies.rename')}
          </Button>
        ) : (
          <Button size="small" onClick={acts.takeBack}>
            {t('agencies.continue')}
          </Button>
        )}
      </div>
    </li>
  )
}
