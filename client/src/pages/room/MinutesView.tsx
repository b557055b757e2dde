import type { StreamId } from '../../../../shared/ids.ts'
import { isSecretariat } from '../../../../shared/meeting/permissions.ts'
import { MinutesPanel } from '../../features/minutes/MinutesPanel.tsx'
import { RecordingPanel } from '../../features/recording/RecordingPanel.tsx'
import { TimelinePanel } from '../../features/timeline/TimelinePanel.tsx'
import { useMe } from '../../store/use-meeting.ts'
import styles from './MinutesView.module.css'

/** How many of the newest entries stand beside the draft. */
const LATEST = 200

/** The draft beside what it is drawn from; below one another where there is no room beside. */
export function MinutesView({ slot, stream }: { readonly slot: string; readonly stream: StreamId }) {
  // The secretariat's own column has the timeline already.
  const hasTimeline = isSecretariat(useMe())
  const minutes = (
    <MinutesPanel slot={slot} stream={stream} recording={<RecordingPanel slot={slot} stream={stream} />} />
  )
  if (hasTimeline) return minutes
  return (
    <div className={styles.frame}>
      <div className={styles.pair}>
        {minutes}
        <aside className={styles.timeline}>
          <TimelinePanel latest={LATEST} />
        </aside>
      </div>
    </div>
  )
}
