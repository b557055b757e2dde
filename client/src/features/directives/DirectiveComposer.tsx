import { useState } from 'react'
import type { AgencyId, ObstacleId } from '../../../../shared/ids.ts'
import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { calendarDate } from '../../../../shared/temporal.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useMeeting, useMeetingClient } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'
import { AddresseePicker, type Audience } from './AddresseePicker.tsx'
import styles from './DirectiveComposer.module.css'
import { DueField } from './DueField.tsx'
import { ObstacleSelect } from './ObstacleSelect.tsx'

/** A directive in one sentence, to whoever presents now unless others are chosen, with a date. */
export function DirectiveComposer() {
  const { t } = useWords()
  const client = useMeetingClient()
  const may = useCan('directive.issue')
  const presenter = useMeeting((meeting) => activeItem(meeting.agenda)?.agencyId ?? null)
  const draft = useDraft('directive.new')
  const proof = useDraft('directive.new.proof')
  const [audience, setAudience] = useState<Audience>({ kind: 'presenter' })
  const [due, setDue] = useState('')
  const [obstacleId, setObstacleId] = useState<ObstacleId | null>(null)
  const [tried, setTried] = useState(false)
  if (!may) return null

  const send = (): void => {
    const { attendance, agenda } = client.meeting()
    const text = draft.text.trim()
    const agencies = agenciesOf(
      audience,
      presenter,
      attendance.seats.map(({ agency }) => agency.agencyId),
    )
    setTried(true)
    if (text === '' || agencies.length === 0) return
    const date = calendarDate.safeParse(due)
    client.dispatch({
      type: 'directive.issue',
      directiveId: client.newDirectiveId(),
      text,
      addressees: agencies.map((agencyId) => ({ agencyId, due: date.success ? date.data : null, text: null })),
      proofExpected: proof.text.trim() === '' ? null : proof.text.trim(),
      obstacleId,
      itemId: agenda.activeId,
    })
    draft.clear()
    proof.clear()
    setAudience({ kind: 'presenter' })
    setDue('')
    setObstacleId(null)
    setTried(false)
  }
  const lacksAddressee = tried && draft.text.trim() !== '' && audience.kind === 'presenter' && presenter === null

  return (
    <div className={styles.composer}>
      <DraftField label={t('directives.write')} draft={draft} onSend={send} shortcut="KeyA" />
      <AddresseePicker audience={audience} presenter={presenter} onChoose={setAudience} />
      {lacksAddressee && (
        <p role="alert" className={styles.problem}>
          {t('directives.to.none')}
        </p>
      )}
      <details className={styles.more}>
        <summary>{t('directives.more')}</summary>
        <div className={layout.stack}>
          <DraftField label={t('directives.proof')} draft={proof} onSend={send} lines="one" />
          <ObstacleSelect agencyId={presenter} obstacleId={obstacleId} onChoose={setObstacleId} />
        </div>
      </details>
      <DueField due={due} onChoose={setDue} />
      <div className={styles.send}>
        <Button tone="primary" onClick={send}>
          {t('directives.issue')}
        </Button>
      </div>
    </div>
  )
}

function agenciesOf(audience: Audience, presenter: AgencyId | null, all: readonly AgencyId[]): readonly AgencyId[] {
  switch (audience.kind) {
    case 'presenter':
      return presenter === null ? [] : [presenter]
    case 'all':
      return all
    case 'some':
      return audience.agencies
  }
}
