import { useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import layout from '../../ui/layout.module.css'
import styles from './AddresseePicker.module.css'

/** To whom: whoever presents when it is sent, everybody, or those chosen. */
export type Audience =
  | { readonly kind: 'presenter' | 'all' }
  | { readonly kind: 'some'; readonly agencies: readonly AgencyId[] }

interface AddresseePickerProps {
  readonly audience: Audience
  readonly presenter: AgencyId | null
  readonly onChoose: (audience: Audience) => void
}

export function AddresseePicker({ audience, presenter, onChoose }: AddresseePickerProps) {
  const { t } = useWords()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const [picking, setPicking] = useState(false)
  const nameOf = (id: AgencyId | null): string | null =>
    seats.find(({ agency }) => agency.agencyId === id)?.agency.shortName ?? null
  const chosen = audience.kind === 'some' ? audience.agencies : []
  const presenterName = nameOf(presenter)
  const someWord = chosen.length === 1 ? nameOf(chosen[0] ?? null) : t('directives.to.n', { n: chosen.length })
  return (
    <div className={styles.picker} role="group" aria-label={t('directives.to')}>
      {presenterName !== null && (
        <button
          type="button"
          className={styles.chip}
          aria-pressed={audience.kind === 'presenter'}
          onClick={() => onChoose({ kind: 'presenter' })}
        >
          {presenterName}
        </button>
      )}
      <button
        type="button"
        className={styles.chip}
        aria-pressed={audience.kind === 'all'}
        onClick={() => onChoose({ kind: 'all' })}
      >
        {t('directives.to.all')}
      </button>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={audience.kind === 'some'}
        onClick={() => setPicking(true)}
      >
        {chosen.length === 0 ? t('directives.to.some') : someWord}
      </button>
      {picking && (
        <Dialog title={t('directives.to')} onClose={() => setPicking(false)}>
          <ul className={styles.agencies}>
            {seats.map(({ agency }) => (
              <li key={agency.agencyId}>
                <label className={styles.agency}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(agency.agencyId)}
                    onChange={({ target }) => {
                      const rest = chosen.filter((id) => id !== agency.agencyId)
                      const agencies = target.checked ? [...rest, agency.agencyId] : rest
                      onChoose(agencies.length === 0 ? { kind: 'presenter' } : { kind: 'some', agencies })
                    }}
                  />
                  {agency.shortName}
                </label>
              </li>
            ))}
          </ul>
          <div className={layout.row}>
            <Button tone="primary" onClick={() => setPicking(false)}>
              {t('general.close')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
