import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './AboutSelect.module.css'

interface AboutSelectProps {
  readonly about: AgencyId | null
  readonly onChoose: (agency: AgencyId | null) => void
}

/** Whom a note is about; nobody in particular is a choice too. */
export function AboutSelect({ about, onChoose }: AboutSelectProps) {
  const { t } = useWords()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  return (
    <label className={styles.about}>
      {t('notes.about')}
      <select
        value={about ?? ''}
        onChange={({ target }) =>
          onChoose(seats.find(({ agency }) => agency.agencyId === target.value)?.agency.agencyId ?? null)
        }
      >
        <option value="">{t('notes.about.nobody')}</option>
        {seats.map(({ agency }) => (
          <option key={agency.agencyId} value={agency.agencyId}>
            {agency.shortName}
          </option>
        ))}
      </select>
    </label>
  )
}
