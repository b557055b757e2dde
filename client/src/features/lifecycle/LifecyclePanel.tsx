import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import { AmendDialog } from './AmendDialog.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { SealDialog } from './SealDialog.tsx'

type Form = 'none' | 'close' | 'reopen' | 'seal' | 'amend'

/** What moves the meeting from one phase to the next; only what this person may do now is there. */
export function LifecyclePanel() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const [form, setForm] = useState<Form>('none')
  const may = {
    open: useCan('meeting.open'),
    pause: useCan('meeting.pause'),
    resume: useCan('meeting.resume'),
    close: useCan('meeting.close'),
    reopen: useCan('meeting.reopen'),
    seal: useCan('meeting.seal'),
    amend: useCan('meeting.amend'),
  }
  const isIdle = useMeeting((meeting) => meeting.agenda.activeId === null)
  const close = (): void => setForm('none')
  return (
    <div className={layout.row}>
      {may.open && (
        <Button tone={isIdle ? 'now' : 'plain'} onClick={() => dispatch({ type: 'meeting.open' })}>
          {t('lifecycle.open')}
        </Button>
      )}
      {may.pause && <Button onClick={() => dispatch({ type: 'meeting.pause' })}>{t('lifecycle.pause')}</Button>}
      {may.resume && (
        <Button tone="now" onClick={() => dispatch({ type: 'meeting.resume' })}>
          {t('lifecycle.resume')}
        </Button>
      )}
      {may.close && <Button onClick={() => setForm('close')}>{t('lifecycle.close')}</Button>}
      {may.seal && (
        <Button tone="primary" onClick={() => setForm('seal')}>
          {t('lifecycle.seal')}
        </Button>
      )}
      {may.reopen && <Button onClick={() => setForm('reopen')}>{t('lifecycle.reopen')}</Button>}
      {may.amend && <Button onClick={() => setForm('amend')}>{t('lifecycle.amend')}</Button>}
      {form === 'close' && <CloseDialog onClose={close} />}
      {form === 'reopen' && (
        <ReasonDialog
          draftKey="meeting.reopen"
          title={t('lifecycle.reopen')}
          label={t('lifecycle.reopen.reason')}
          onGiven={(reason) => dispatch({ type: 'meeting.reopen', reason })}
          onClose={close}
        />
      )}
      {form === 'seal' && <SealDialog onClose={close} />}
      {form === 'amend' && <AmendDialog onClose={close} />}
    </div>
  )
}
