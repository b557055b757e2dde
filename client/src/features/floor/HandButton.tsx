import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useMe, useMeeting, useMeetingClient } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'

/** Raises one's own hand, with a topic if wanted, or takes it down again. */
export function HandButton({ wide = false }: { readonly wide?: boolean }) {
  const { t } = useWords()
  const client = useMeetingClient()
  const me = useMe()
  const may = useCan('floor.raise-hand')
  const place = useMeeting(
    (meeting) => meeting.floor.hands.findIndex((hand) => hand.person.personId === me.personId) + 1,
  )
  const handId = useMeeting(
    (meeting) => meeting.floor.hands.find((hand) => hand.person.personId === me.personId)?.handId ?? null,
  )
  const [asking, setAsking] = useState(false)
  if (!may) return null
  return (
    <>
      <Button
        wide={wide}
        aria-pressed={handId !== null}
        onClick={() => (handId === null ? setAsking(true) : client.dispatch({ type: 'floor.lower-hand', handId }))}
      >
        {handId === null ? t('floor.raise') : `${t('floor.lower')} (${place})`}
      </Button>
      {asking && <TopicDialog onClose={() => setAsking(false)} />}
    </>
  )
}

function TopicDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const client = useMeetingClient()
  const draft = useDraft('floor.topic')
  const raise = (): void => {
    const topic = draft.text.trim()
    client.dispatch({ type: 'floor.raise-hand', handId: client.newHandId(), topic: topic === '' ? null : topic })
    draft.clear()
    onClose()
  }
  return (
    <Dialog title={t('floor.raise')} onClose={onClose}>
      <DraftField
        label={`${t('floor.topic')} (${t('general.optional')})`}
        draft={draft}
        onSend={raise}
        lines="one"
        autoFocus
      />
      <div className={layout.row}>
        <Button tone="primary" onClick={raise}>
          {t('floor.raise')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
