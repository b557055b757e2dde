import { fundingSource } from '../../../../shared/figures/funding-source.ts'
import { meetingDetails } from '../../../../shared/meeting/lifecycle.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { zoneName } from '../../i18n/dates.ts'
import type { PlainKey } from '../../i18n/translate.ts'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import styles from './DetailsFields.module.css'
import type { TypedDetails } from './details-form.ts'

type TextField =
  | 'title'
  | 'regency'
  | 'invitationNumber'
  | 'periodLabel'
  | 'place'
  | 'fiscalYear'
  | 'date'
  | 'physicalCutOff'
  | 'financialCutOff'
  | 'reportUntil'

interface TextFieldShape {
  readonly field: TextField
  readonly label: PlainKey
  readonly type: 'text' | 'date' | 'datetime-local' | 'number'
  readonly required: boolean
}

const names: readonly TextFieldShape[] = [
  { field: 'title', label: 'meeting.title', type: 'text', required: true },
  { field: 'regency', label: 'meeting.regency', type: 'text', required: true },
  { field: 'place', label: 'meeting.place', type: 'text', required: true },
  { field: 'date', label: 'meeting.date', type: 'date', required: true },
  { field: 'invitationNumber', label: 'meeting.invitation', type: 'text', required: false },
]

const period: readonly TextFieldShape[] = [
  { field: 'periodLabel', label: 'meeting.period', type: 'text', required: true },
  { field: 'fiscalYear', label: 'meeting.fiscal-year', type: 'number', required: true },
  { field: 'physicalCutOff', label: 'meeting.physical-cut-off', type: 'date', required: true },
  { field: 'financialCutOff', label: 'meeting.financial-cut-off', type: 'date', required: true },
  { field: 'reportUntil', label: 'meeting.report-until', type: 'datetime-local', required: false },
]

interface DetailsFieldsProps {
  readonly typed: TypedDetails
  readonly onWrite: (typed: TypedDetails) => void
}

/** What a meeting is called and which figures it is about. */
export function DetailsFields({ typed, onWrite }: DetailsFieldsProps) {
  const { t } = useWords()
  const field = ({ field: name, label, type, required }: TextFieldShape) => (
    <Field key={name} label={required ? t(label) : `${t(label)} (${t('general.optional')})`}>
      {(control) => (
        <input
          {...control}
          type={type}
          required={required}
          maxLength={type === 'text' ? 200 : undefined}
          value={typed[name]}
          onChange={({ target }) => onWrite({ ...typed, [name]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      <div className={layout.columns}>{names.map(field)}</div>
      <div className={layout.columns}>
        {period.map(field)}
        <Field label={t('meeting.quarter')}>
          {(control) => (
            <select
              {...control}
              value={typed.quarter}
              onChange={({ target }) => onWrite({ ...typed, quarter: target.value })}
            >
              {['1', '2', '3', '4'].map((quarter) => (
                <option key={quarter}>{quarter}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('meeting.budget-version')}>
          {(control) => (
            <select
              {...control}
              value={typed.budgetVersion}
              onChange={({ target }) =>
                onWrite({ ...typed, budgetVersion: meetingDetails.shape.budgetVersion.parse(target.value) })
              }
            >
              {meetingDetails.shape.budgetVersion.options.map((version) => (
                <option key={version} value={version}>
                  {t(`meeting.budget-version.${version}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('meeting.time-zone')}>
          {(control) => (
            <select
              {...control}
              value={typed.timeZone}
              onChange={({ target }) =>
                onWrite({ ...typed, timeZone: meetingDetails.shape.timeZone.parse(target.value) })
              }
            >
              {meetingDetails.shape.timeZone.options.map((zone) => (
                <option key={zone} value={zone}>
                  {zoneName(zone)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <fieldset className={styles.sources}>
        <legend>{t('meeting.excluded')}</legend>
        {fundingSource.options.map((source) => (
          <label key={source} className={styles.source}>
            <input
              type="checkbox"
              checked={typed.excludedSources.includes(source)}
              onChange={({ target }) => {
                const rest = typed.excludedSources.filter((other) => other !== source)
                onWrite({ ...typed, excludedSources: target.checked ? [...rest, source] : rest })
              }}
            />
            {t(`figures.source.${source}`)}
          </label>
        ))}
      </fieldset>
      <label className={styles.source}>
        <input
          type="checkbox"
          checked={typed.illustrative}
          onChange={({ target }) => onWrite({ ...typed, illustrative: target.checked })}
        />
        {t('meeting.illustrative')}
      </label>
    </>
  )
}
