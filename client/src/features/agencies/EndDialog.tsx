import { useState } from 'react'
import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { calendarDate, type CalendarDate } from '../../../../shared/temporal.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import styles from './Agencies.module.css'
import type { RegistryInUse } from './use-registry.ts'

interface EndDialogProps {
  readonly registry: RegistryInUse
  readonly agencies: readonly RegisteredAgency[]
  readonly today: CalendarDate
  readonly problem: string | null
  readonly onClose: () => void
}

/** Merges, splits or dissolves agencies on a day. */
export function EndDialog({ registry, agencies, today, problem, onClose }: EndDialogProps) {
  const { t } = useWords()
  const [ending, setEnding] = useState<readonly AgencyId[]>([])
  const [successors, setSuccessors] = useState<readonly AgencyId[]>([])
  const [until, setUntil] = useState<string>(today)
  const standing = agencies.filter(({ validUntil }) => validUntil === null)
  const day = calendarDate.safeParse(until)

  const save = async (): Promise<void> => {
    if (!day.success || ending.length === 0) return
    const [which, whom] = [[...ending], [...successors]]
    if (await registry.change({ type: 'agency.end', ending: which, until: day.data, successors: whom })) onClose()
  }
  return (
    <Dialog title={t('agencies.end')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className={layout.small}>{t('agencies.end.hint')}</p>
        <Choice label={t('agencies.end.which')} agencies={standing} chosen={ending} onChoose={setEnding} />
        <Choice
          label={t('agencies.end.successors')}
          agencies={standing.filter(({ agencyId }) => !ending.includes(agencyId))}
          chosen={successors}
          onChoose={setSuccessors}
        />
        <Field label={t('agencies.end.until')}>
          {(control) => (
            <input {...control} type="date" required value={until} onChange={({ target }) => setUntil(target.value)} />
          )}
        </Field>
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        <div className={layout.row}>
          <Button type="submit" tone="danger" refusal={ending.length === 0 ? t('agencies.end.choose') : null}>
            {t('agencies.end.do', { n: ending.length })}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('general.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly agencies: readonly RegisteredAgency[]
  readonly chosen: readonly AgencyId[]
  readonly onChoose: (chosen: readonly AgencyId[]) => void
}

function Choice({ label, agencies, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {agencies.map(({ agencyId, name }) => (
          <label key={agencyId} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen.includes(agencyId)}
              onChange={({ target }) => {
                const rest = chosen.filter((other) => other !== agencyId)
                onChoose(target.checked ? [...rest, agencyId] : rest)
              }}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
