import { useMemo } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import layout from '../../ui/layout.module.css'
import { closingCheck } from './closing-check.ts'

/** Closes the meeting, after showing what is incomplete. */
export function CloseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const agenda = useMeeting((meeting) => meeting.agenda)
  const directives = useMeeting((meeting) => meeting.directives)
  const attendance = useMeeting((meeting) => meeting.attendance)
  const check = useMemo(() => closingCheck({ agenda, directives, attendance }), [agenda, directives, attendance])
  const lacking = [
    check.notCalled > 0 && t('lifecycle.close.not-called', { n: check.notCalled }),
    check.directivesWithoutDate > 0 && t('lifecycle.close.no-date', { n: check.directivesWithoutDate }),
    check.unanswered > 0 && t('lifecycle.close.not-acknowledged', { n: check.unanswered }),
    check.seatsUnrecorded > 0 && t('lifecycle.close.unrecorded', { n: check.seatsUnrecorded }),
  ].filter((line) => line !== false)
  return (
    <Dialog title={t('lifecycle.close.title')} onClose={onClose}>
      {lacking.length === 0 ? (
        <p>✓ {t('lifecycle.close.complete')}</p>
      ) : (
        <ul className={layout.list}>
          {lacking.map((line) => (
            <li key={line}>◆ {line}</li>
          ))}
        </ul>
      )}
      <div className={layout.row}>
        <Button
          tone="primary"
          onClick={() => {
            dispatch({ type: 'meeting.close' })
            onClose()
          }}
        >
          {t('lifecycle.close')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
