import type { AgencyChange, ImportPlan } from '../../../../shared/agencies/plan-import.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { PlainKey } from '../../i18n/translate.ts'
import { Banner } from '../../ui/Banner.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import styles from './Agencies.module.css'

const words: Readonly<Record<AgencyChange['fields'][number], PlainKey>> = {
  code: 'agencies.code',
  name: 'agencies.name',
  shortName: 'agencies.short-name',
  agencyClass: 'agencies.class',
  assistantField: 'agencies.assistant',
  headTitle: 'agencies.head-title',
  validFrom: 'agencies.valid-from',
  aliases: 'agencies.aliases',
  contact: 'agencies.contact',
}

interface ImportPreviewProps {
  readonly plan: ImportPlan
  readonly problems: readonly string[]
}

/** What an import would add and change, with both values, and which rows cannot be used. */
export function ImportPreview({ plan: { added, changed, same, unnamed }, problems }: ImportPreviewProps) {
  const { t } = useWords()
  return (
    <section className={layout.stack} aria-label={t('agencies.import.preview')}>
      <b role="status">
        {t('agencies.import.summary', {
          added: added.length,
          changed: changed.length,
          same,
          unnamed: unnamed.length,
        })}
      </b>
      {problems.length > 0 && (
        <Banner tone="warn">
          {t('agencies.import.bad-rows', { n: problems.length })}
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Banner>
      )}
      <ul className={`${layout.list} ${styles.plan ?? ''}`}>
        {added.map((agency) => (
          <li key={agency.agencyId} className={layout.between}>
            <span>
              {agency.name} <span className={layout.faint}>({agency.shortName})</span>
            </span>
            <StatusMark tone="good" shape="+" word={t('agencies.import.new')} />
          </li>
        ))}
        {changed.map((change) => (
          <li key={change.before.agencyId}>
            {change.before.name}
            <ul className={styles.facts}>
              {change.fields.map((field) => (
                <li key={field}>
                  {t(words[field])}: {valueOf(change.before, field)} → <b>{valueOf(change.agency, field)}</b>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function valueOf(agency: AgencyChange['agency'], field: AgencyChange['fields'][number]): string {
  switch (field) {
    case 'aliases':
      return agency.aliases.join(', ')
    case 'contact':
      return [agency.contact.headName, agency.contact.headNip, agency.contact.phone]
        .filter((part) => part !== null)
        .join(', ')
    default:
      return agency[field] ?? '–'
  }
}
