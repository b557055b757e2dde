import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { shownOnStage, type StageView } from '../../../../shared/meeting/stage.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'

/** Views that need no subject; slides and read-backs are shown from where they stand. */
const plainViews: readonly StageView[] = ['board', 'agenda', 'attendance', 'break']

/** What the big screen shows: by itself what is on, or what is chosen here. */
export function StageControl() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const may = useCan('stage.show')
  const mode = useMeeting((meeting) => meeting.stage.mode)
  const view = useMeeting((meeting) => shownOnStage(meeting).view)
  const presenter = useMeeting((meeting) => activeItem(meeting.agenda)?.agencyId ?? null)
  if (!may) return null
  return (
    <Panel
      title={t('stage.title')}
      aside={mode === 'follow' ? t('stage.following') : t('stage.holding', { view: t(`stage.${view}`) })}
      look="open"
    >
      <div className={layout.row}>
        <Button
          size="small"
          aria-pressed={mode === 'follow'}
          tone={mode === 'follow' ? 'primary' : 'plain'}
          onClick={() => dispatch({ type: 'stage.follow' })}
        >
          {t('stage.follow')}
        </Button>
        {presenter !== null && (
          <Button size="small" onClick={() => dispatch({ type: 'stage.show', view: 'slide', subject: presenter })}>
            {t('stage.slide')}
          </Button>
        )}
        {plainViews.map((one) => (
          <Button
            key={one}
            size="small"
            aria-pressed={mode === 'hold' && view === one}
            tone={mode === 'hold' && view === one ? 'primary' : 'plain'}
            onClick={() => dispatch({ type: 'stage.show', view: one, subject: null })}
          >
            {t(`stage.${one}`)}
          </Button>
        ))}
      </div>
    </Panel>
  )
}
