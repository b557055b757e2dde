import type { SeatedAgency } from '../../../../shared/meeting/attendance.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import styles from './DetailsFields.module.css'

interface AgencyChoiceProps {
  readonly agencies: readonly SeatedAgency[]
  /** Ids of those that are not invited. */
  readonly left: readonly string[]
  readonly onLeave: (left: readonly string[]) => void
}

/** Which agencies of the regency's list sit in the meeting: all, until some are left out, singly or by class. */
export function AgencyChoice({ agencies, left, onLeave }: AgencyChoiceProps) {
  const { t } = useWords()
  const out = new Set(left)
  const invited = agencies.filter(({ agencyId }) => !out.has(agencyId)).length
  const setAll = (some: readonly SeatedAgency[], isInvited: boolean): void => {
    const ids = new Set<string>(some.map(({ agencyId }) => agencyId))
    const rest = left.filter((id) => !ids.has(id))
    onLeave(isInvited ? rest : [...rest, ...ids])
  }
  const classes = [...new Set(agencies.map(({ agencyClass }) => agencyClass))]
  return (
    <fieldset className={styles.choice}>
      <legend>
        {t('meeting.agencies')}: <b>{t('meeting.agencies.chosen', { n: invited, all: agencies.length })}</b>
      </legend>
      <div className={layout.row}>
        <Button size="small" onClick={() => setAll(agencies, true)}>
          {t('meeting.agencies.all')}
        </Button>
        <Button size="small" onClick={() => setAll(agencies, false)}>
          {t('meeting.agencies.no-one')}
        </Button>
        {classes.map((agencyClass) => {
          const some = agencies.filter((agency) => agency.agencyClass === agencyClass)
          const isIn = some.every(({ agencyId }) => !out.has(agencyId))
          return (
            <Button key={agencyClass} size="small" aria-pressed={isIn} onClick={() => setAll(some, !isIn)}>
              {isIn ? '✓ ' : ''}
              {agencyClass} ({some.length})
            </Button>
          )
        })}
      </div>
      <div className={styles.agencies}>
        {agencies.map((agency) => (
          <label key={agency.agencyId} className={styles.source}>
            <input
              type="checkbox"
              checked={!out.has(agency.agencyId)}
              onChange={({ target }) => setAll([agency], target.checked)}
            />
            {agency.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
