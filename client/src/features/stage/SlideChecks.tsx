import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useCheckNotes } from '../../i18n/use-check-notes.ts'
import { useAgencyName, useChecks } from '../../store/use-checks.ts'
import { CheckNotes } from '../../ui/CheckNotes.tsx'
import styles from './SlideChecks.module.css'

/** A small mark where figures of the slide look wrong, with what and why behind it. */
export function SlideChecks({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t } = useWords()
  const checks = useChecks(agencyId)
  const notesOf = useCheckNotes(useAgencyName(), true)
  if (checks.length === 0) return null
  return (
    <details className={styles.checks}>
      <summary>
        <span aria-hidden="true">◬</span> {t('checks.summary', { n: checks.length })}
      </summary>
      <CheckNotes notes={notesOf(checks)} />
    </details>
  )
}
