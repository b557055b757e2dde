import { useState } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import type { MeetingDetails } from '../../../../shared/meeting/lifecycle.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import layout from '../../ui/layout.module.css'
import { DetailsFields } from './DetailsFields.tsx'
import { readDetails, typedDetails } from './details-form.ts'
import { useKept } from '../../store/use-kept.ts'

/** Opens the details of the meeting one is in, its reporting deadline among them, for who may change them. */
export function EditDetails({ stream }: { readonly stream: StreamId }) {
  const { t } = useWords()
  const mayDescribe = useCan('meeting.describe')
  const details = useMeeting((meeting) => meeting.lifecycle.details)
  const [isOpen, setOpen] = useState(false)
  if (!mayDescribe || details === null) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('readiness.details')}</Button>
      {isOpen && <DetailsDialog stream={stream} details={details} onClose={() => setOpen(false)} />}
    </>
  )
}

interface DetailsDialogProps {
  readonly stream: StreamId
  readonly details: MeetingDetails
  readonly onClose: () => void
}

function DetailsDialog({ stream, details, onClose }: DetailsDialogProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  /** What was being read while typing. */
  const [base, setBase] = useState(details)
  const form = useKept(`rakor.details ${stream}`, typedDetails(details))
  const [isIncomplete, setIncomplete] = useState(false)
  const isOvertaken = base !== details && JSON.stringify(base) !== JSON.stringify(details)
  const save = (): void => {
    const read = readDetails(form.value, details.scheme)
    if (read === null) return setIncomplete(true)
    // Somebody else's change is shown once before it is written over.
    if (isOvertaken) return setBase(details)
    dispatch({ type: 'meeting.describe', details: read })
    form.forget()
    onClose()
  }
  return (
    <Dialog title={t('readiness.details')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {isOvertaken && <Banner tone="warn">{t('meeting.details.overtaken')}</Banner>}
        <DetailsFields typed={form.value} onWrite={form.write} />
        {isIncomplete && <Banner tone="bad">{t('meeting.details.incomplete')}</Banner>}
        <FormButtons
          submit={t('readiness.details.save')}
          cancel={t('general.cancel')}
          onCancel={() => {
            form.forget()
            onClose()
          }}
        />
      </form>
    </Dialog>
  )
}
