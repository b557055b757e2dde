import { isLeading } from '../../../../shared/meeting/permissions.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMe, useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { CallOn } from './CallOn.tsx'
import styles from './FloorPanel.module.css'
import { HandLine } from './HandLine.tsx'
import { SpeakerLine } from './SpeakerLine.tsx'

/** Who speaks and who waits, in the server's order; who leads gives, ends and reorders. */
export function FloorPanel() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const me = useMe()
  const hands = useMeeting((meeting) => meeting.floor.hands)
  const leads = useMeeting((meeting) => isLeading(meeting, me))
  return (
    <Panel title={t('floor.title')} aside={hands.length === 0 ? null : hands.length} look="open">
      <SpeakerLine />
      {hands.length === 0 && <EmptyNote>{t('floor.none')}</EmptyNote>}
      <ol className={styles.hands}>
        {hands.map((hand, index) => (
          <HandLine
            key={hand.handId}
            hand={hand}
            place={index + 1}
            leads={leads}
            onUp={
              index === 0
                ? null
                : () =>
                    dispatch({ type: 'floor.move-hand', handId: hand.handId, before: hands[index - 1]?.handId ?? null })
            }
          />
        ))}
      </ol>
      {leads && <CallOn />}
    </Panel>
  )
}
