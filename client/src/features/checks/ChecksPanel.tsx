import { useMemo, useState } from 'react'
import type { CheckRule } from '../../../../shared/checks/warning.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useCheckNotes } from '../../i18n/use-check-notes.ts'
import { useAgencyName, useChecks } from '../../store/use-checks.ts'
import { CheckNotes } from '../../ui/CheckNotes.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { byAgency, rulesIn } from './check-list.ts'
import styles from './ChecksPanel.module.css'

interface ChecksPanelProps {
  /** Where an agency's name leads: its slide, with its figures to correct. */
  readonly onOpen: (agency: AgencyId) => void
}

/** Everything that looks wrong about the meeting's figures, by agency, for the secretariat to ask about. */
export function ChecksPanel({ onOpen }: ChecksPanelProps) {
  const { t } = useWords()
  const checks = useChecks()
  const nameOf = useAgencyName()
  const notesOf = useCheckNotes(nameOf, true)
  const [wanted, setWanted] = useState<CheckRule | null>(null)
  const rules = useMemo(() => rulesIn(checks), [checks])
  // A rule that finds nothing any more no longer filters.
  const rule = rules.some((one) => one.rule === wanted) ? wanted : null
  const agencies = useMemo(() => byAgency(checks, rule), [checks, rule])
  return (
    <Panel title={t('checks.title')} aside={checks.length === 0 ? null : t('checks.summary', { n: checks.length })}>
      {checks.length === 0 ? (
        <EmptyNote>{t('checks.none')}</EmptyNote>
      ) : (
        <div className={layout.stack}>
          <p className={layout.faint}>{t('checks.hint')}</p>
          <Field label={t('checks.filter')} hideLabel>
            {(control) => (
              <select
                {...control}
                value={rule ?? ''}
                onChange={({ target }) => setWanted(rules.find((one) => one.rule === target.value)?.rule ?? null)}
              >
                <option value="">{t('checks.all', { n: checks.length })}</option>
                {rules.map((one) => (
                  <option key={one.rule} value={one.rule}>
                    {t(`check.name.${one.rule}`)} ({one.count})
                  </option>
                ))}
              </select>
            )}
          </Field>
          <ul className={styles.places}>
            {agencies.map(({ agencyId, warnings }) => (
              <li key={agencyId ?? ''}>
                {agencyId === null ? (
                  <b>{t('checks.whole')}</b>
                ) : (
                  <button type="button" className={styles.agency} onClick={() => onOpen(agencyId)}>
                    {nameOf(agencyId)}
                  </button>
                )}
                <CheckNotes notes={notesOf(warnings)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  )
}
