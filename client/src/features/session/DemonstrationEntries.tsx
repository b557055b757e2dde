import { useEffect, useEffectEvent, useState } from 'react'
import { partOfSlot, slotOfPart } from '../../../../shared/protocol/demonstration-slots.ts'
import type { DemonstrationPart, DemonstrationResponse, SessionResponse } from '../../../../shared/protocol/http.ts'
import { changeGuide } from '../../http/guide.ts'
import type { Answered } from '../../http/request.ts'
import { enterDemonstration } from '../../http/session.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './DemonstrationEntries.module.css'
import { EntryProblem } from './EntryProblem.tsx'
import { useEntry } from './use-entry.ts'

const parts = ['leader', 'secretariat', 'screen', 'viewer'] as const

/** Comes in as the secretariat, from where all of it is seen, and lets the meeting play itself. */
async function watch(): Promise<Answered<SessionResponse>> {
  const part = { kind: 'secretariat' } as const
  const slot = slotOfPart(part)
  const entered = await enterDemonstration({ slot, part })
  if (entered.ok) await changeGuide(slot, { wanted: 'play' })
  return entered
}

interface DemonstrationEntriesProps {
  readonly agencies: NonNullable<DemonstrationResponse['demonstration']>['agencies']
  /** The slot of the part that the address asks for, as the server prints it at its start; empty: none. */
  readonly asked: string
}

/** One large entry per part; each part is played in a slot of its own. */
export function DemonstrationEntries({ agencies, asked }: DemonstrationEntriesProps) {
  const { t } = useWords()
  const { isBusy, problem, enter } = useEntry()
  const [chosen, setChosen] = useState(agencies[0]?.agencyId ?? null)
  const busy = isBusy ? t('general.sending') : null
  const play = (part: DemonstrationPart): void => enter(enterDemonstration({ slot: slotOfPart(part), part }))
  const playSlot = useEffectEvent((slot: string) => {
    const part = partOfSlot(slot, agencies)
    if (part !== null) play(part)
  })
  useEffect(() => playSlot(asked), [asked])
  return (
    <div className={styles.entries}>
      <button type="button" className={styles.watch} disabled={isBusy} onClick={() => enter(watch())}>
        <b>▶ {t('guide.play')}</b>
        <span>{t('guide.play.hint')}</span>
      </button>
      {parts.slice(0, 2).map((kind) => (
        <button key={kind} type="button" className={styles.entry} disabled={isBusy} onClick={() => play({ kind })}>
          <b>{t(`entrance.${kind}`)}</b>
          <span>{t(`entrance.${kind}.hint`)}</span>
        </button>
      ))}
      <div className={styles.entry}>
        <b>{t('entrance.agency')}</b>
        <span>{t('entrance.agency.hint')}</span>
        <div className={styles.agency}>
          <Field label={t('entrance.agency.choose')} hideLabel>
            {(control) => (
              <select
                {...control}
                value={chosen ?? ''}
                onChange={({ target }) =>
                  setChosen(agencies.find((agency) => agency.agencyId === target.value)?.agencyId ?? null)
                }
              >
                {agencies.map((agency) => (
                  <option key={agency.agencyId} value={agency.agencyId}>
                    {agency.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button
            tone="primary"
            refusal={busy}
            onClick={() => {
              if (chosen !== null) play({ kind: 'agency', agencyId: chosen })
            }}
          >
            {t('entrance.open')}
          </Button>
        </div>
      </div>
      {parts.slice(2).map((kind) => (
        <button key={kind} type="button" className={styles.entry} disabled={isBusy} onClick={() => play({ kind })}>
          <b>{t(`entrance.${kind}`)}</b>
          <span>{t(`entrance.${kind}.hint`)}</span>
        </button>
      ))}
      <EntryProblem problem={problem} />
    </div>
  )
}
