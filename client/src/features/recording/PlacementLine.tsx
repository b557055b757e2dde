import type { Placement } from '../../../../shared/meeting/recording.ts'
import { wallClock } from '../../../../shared/wall-clock.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import layout from '../../ui/layout.module.css'

/** When the recording began, to the second, and where it is. */
export function PlacementLine({ placement: { startedAt, address } }: { readonly placement: Placement }) {
  const { t } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const time = wallClock(startedAt, zone).slice(11, 19).replaceAll(':', '.')
  return (
    <p className={layout.row}>
      <b>{t('recording.began', { time })}</b>
      {address !== null && (
        <a href={address} target="_blank" rel="noreferrer">
          {t('recording.open')}
        </a>
      )}
    </p>
  )
}
