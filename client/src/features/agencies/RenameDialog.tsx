import { useState } from 'react'
import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import { calendarDate, type CalendarDate } from '../../../../shared/temporal.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import type { RegistryInUse } from './use-registry.ts'

interface RenameDialogProps {
  readonly registry: RegistryInUse
  readonly agency: RegisteredAgency
  readonly today: CalendarDate
  readonly problem: string | null
  readonly onClose: () => void
}

/** Gives an agency another name from a day on; what was before keeps the old one. */
export function RenameDialog({ registry, agency, today, problem, onClose }: RenameDialogProps) {
  const { t } = useWords()
  const [name, setName] = useState(agency.name)
  const [shortName, setShortName] = useState(agency.shortName)
  const [code, setCode] = useState(agency.code ?? '')
  const [from, setFrom] = useState<string>(today)
  const day = calendarDate.safeParse(from)

  const save = async (): Promise<void> => {
    if (!day.success) return
    const isStored = await registry.change({
      type: 'agency.rename',
      agencyId: agency.agencyId,
      revision: agency.revision,
      code: code.trim() === '' ? null : code,
      name,
      shortName,
      from: day.data,
    })
    if (isStored) onClose()
  }
  const texts = [
    { label: t('agencies.name'), value: name, write: setName, required: true },
    { label: t('agencies.short-name'), value: shortName, write: setShortName, required: true },
    { label: t('agencies.code'), value: code, write: setCode, required: false },
  ]
  return (
    <Dialog title={t('agencies.rename-of', { name: agency.name })} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className={layout.small}>{t('agencies.rename.hint')}</p>
        {texts.map(({ label, value, write, required }) => (
          <Field key={label} label={label}>
            {(control) => (
              <input
                {...control}
                value={value}
                required={required}
                maxLength={200}
                onChange={({ target }) => write(target.value)}
              />
            )}
          </Field>
        ))}
        <Field label={t('agencies.rename.from')}>
          {(control) => (
            <input {...control} type="date" required value={from} onChange={({ target }) => setFrom(target.value)} />
          )}
        </Field>
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        <FormButtons submit={t('agencies.rename')} cancel={t('general.cancel')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
