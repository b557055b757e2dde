import { useState } from 'react'
import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import { newAgencyId } from '../../../../shared/agencies/registry.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { PlainKey } from '../../i18n/translate.ts'
import { useKept } from '../../store/use-kept.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import styles from './Agencies.module.css'
import { emptyAgency, readAgency, typedAgency, type TypedAgency } from './agency-form.ts'
import type { RegistryInUse } from './use-registry.ts'

interface Shape {
  readonly field: keyof TypedAgency
  readonly label: PlainKey
  readonly hint?: PlainKey
  readonly type?: 'date' | 'tel' | 'area'
  readonly required?: boolean
}

const shown: readonly Shape[] = [
  { field: 'name', label: 'agencies.name', required: true },
  { field: 'shortName', label: 'agencies.short-name', required: true },
  { field: 'code', label: 'agencies.code' },
  { field: 'agencyClass', label: 'agencies.class', hint: 'agencies.class.hint', required: true },
  { field: 'assistantField', label: 'agencies.assistant' },
  { field: 'headTitle', label: 'agencies.head-title' },
  { field: 'validFrom', label: 'agencies.valid-from', type: 'date' },
  { field: 'aliases', label: 'agencies.aliases', hint: 'agencies.aliases.hint', type: 'area' },
]
const hidden: readonly Shape[] = [
  { field: 'headName', label: 'agencies.head-name' },
  { field: 'headNip', label: 'agencies.head-nip' },
  { field: 'phone', label: 'agencies.phone', type: 'tel' },
]

interface AgencyDialogProps {
  readonly registry: RegistryInUse
  readonly agencies: readonly RegisteredAgency[]
  /** As it was when the form was opened; null: a new one. */
  readonly agency: RegisteredAgency | null
  readonly problem: string | null
  readonly onClose: () => void
}

/** Adds an agency, or puts right what was written about one. */
export function AgencyDialog({ registry, agencies, agency, problem, onClose }: AgencyDialogProps) {
  const { t } = useWords()
  // What was typed over an agency that has changed meanwhile is not put over the change.
  const form = useKept(
    agency === null ? 'rakor.agency new' : `rakor.agency ${agency.agencyId} ${agency.revision}`,
    agency === null ? emptyAgency : typedAgency(agency),
  )
  const typed = form.value
  const [wrong, setWrong] = useState<keyof TypedAgency | null>(null)
  const [isBusy, setBusy] = useState(false)

  const save = async (): Promise<void> => {
    const read = readAgency(typed)
    setWrong(read.ok ? null : read.field)
    if (!read.ok) return
    setBusy(true)
    const isStored = await registry.change(
      agency === null
        ? { type: 'agency.add', agencyId: newAgencyId(read.fields.shortName, agencies), fields: read.fields }
        : { type: 'agency.edit', agencyId: agency.agencyId, revision: agency.revision, fields: read.fields },
    )
    setBusy(false)
    if (isStored) leave()
  }
  const leave = (): void => {
    form.forget()
    onClose()
  }
  const fieldsOf = (shapes: readonly Shape[]) =>
    shapes.map(({ field, label, hint, type, required = false }) => {
      const own = {
        value: typed[field],
        onChange: (event: { readonly target: { readonly value: string } }) =>
          form.write({ ...typed, [field]: event.target.value }),
      }
      return (
        <Field
          key={field}
          label={required ? t(label) : `${t(label)} (${t('general.optional')})`}
          hint={hint === undefined ? null : t(hint)}
          problem={wrong === field ? t('agencies.bad-field', { field: t(label) }) : null}
        >
          {(control) =>
            type === 'area' ? (
              <textarea {...control} {...own} rows={2} />
            ) : (
              <input {...control} {...own} type={type ?? 'text'} maxLength={200} required={required} />
            )
          }
        </Field>
      )
    })

  return (
    <Dialog
      title={agency === null ? t('agencies.add') : t('agencies.edit-of', { name: agency.name })}
      onClose={onClose}
    >
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div className={layout.columns}>{fieldsOf(shown)}</div>
        <fieldset className={styles.choice}>
          <legend>
            <b>{t('agencies.contact')}</b> <span className={layout.faint}>{t('agencies.contact.hint')}</span>
          </legend>
          <div className={layout.columns}>{fieldsOf(hidden)}</div>
        </fieldset>
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        <div className={layout.row}>
          <Button type="submit" tone="primary" refusal={isBusy ? t('general.sending') : null}>
            {t('general.save')}
          </Button>
          <Button tone="quiet" onClick={leave}>
            {t('general.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
