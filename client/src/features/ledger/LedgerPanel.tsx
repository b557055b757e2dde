import { useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { Duty, DutyStatus } from '../../../../shared/ledger/duty.ts'
import { dayOf, type TimeZone } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useLedger } from '../../store/use-ledger.ts'
import { useLedgerCoarseNow } from '../../store/use-now.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { DutyLine } from './DutyLine.tsx'
import { LedgerSlot } from './ledger-slot.ts'
import { agenciesOf, listed, summaryOf, type DutyFilter } from './duty-list.ts'

const statuses: readonly DutyStatus[] = ['open', 'acknowledged', 'in-progress', 'reported', 'verified', 'withdrawn']

interface LedgerPanelProps {
  readonly slot: string
  readonly zone: TimeZone
  /** Whose duties are shown first; null: everybody's. */
  readonly agencyId?: AgencyId | null
  /** How the figures that a duty was to move have moved since, in words; null where nobody can say. */
  readonly movementOf?: (duty: Duty) => string | null
}

const nobodyMoved = (): null => null

/** What became of every directive of every meeting (tindak lanjut), the longest overdue first. */
export function LedgerPanel({ slot, zone, agencyId = null, movementOf = nobodyMoved }: LedgerPanelProps) {
  const { t } = useWords()
  const duties = useLedger((ledger) => ledger.duties)
  const [filter, setFilter] = useState<DutyFilter>({ agencyId, status: null })
  const today = dayOf(useLedgerCoarseNow(), zone)
  const agencies = useMemo(() => agenciesOf(duties), [duties])
  const shown = useMemo(() => listed(duties, filter, today), [duties, filter, today])
  return (
    <LedgerSlot value={slot}>
      <Panel title={t('ledger.title')} aside={t('ledger.summary', summaryOf(duties, today))} look="open">
        <div className={layout.columns}>
          <Field label={t('ledger.agency')} hideLabel>
            {(control) => (
              <select
                {...control}
                value={filter.agencyId ?? ''}
                onChange={({ target }) =>
                  setFilter({
                    ...filter,
                    agencyId: agencies.find((one) => one.agencyId === target.value)?.agencyId ?? null,
                  })
                }
              >
                <option value="">{t('ledger.agency.all')}</option>
                {agencies.map((one) => (
                  <option key={one.agencyId} value={one.agencyId}>
                    {one.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('ledger.status')} hideLabel>
            {(control) => (
              <select
                {...control}
                value={filter.status ?? ''}
                onChange={({ target }) =>
                  setFilter({ ...filter, status: statuses.find((one) => one === target.value) ?? null })
                }
              >
                <option value="">
                  {t('ledger.status')}: {t('ledger.status.all')}
                </option>
                {statuses.map((one) => (
                  <option key={one} value={one}>
                    {t(`ledger.status.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {shown.length === 0 && (
          <EmptyNote>
            {duties.length === 0 ? `${t('ledger.none')} ${t('ledger.after-closing')}` : t('ledger.none-filtered')}
          </EmptyNote>
        )}
        <ul className={layout.list}>
          {shown.map((duty) => (
            <DutyLine key={duty.dutyId} duty={duty} today={today} zone={zone} movement={movementOf(duty)} />
          ))}
        </ul>
      </Panel>
    </LedgerSlot>
  )
}
