import { useState } from 'react'
import { readLine } from '../../../../shared/composing/composed-line.ts'
import type { ObstacleId } from '../../../../shared/ids.ts'
import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { calendarDate } from '../../../../shared/temporal.ts'
import { dayOf } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useMeeting, useMeetingClient } from '../../store/use-meeting.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { ComposeField } from '../../ui/ComposeField.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Understood } from '../../ui/Understood.tsx'
import layout from '../../ui/layout.module.css'
import { AddresseePicker, type Audience } from './AddresseePicker.tsx'
import { addresseesOf, issueOf } from './directive-draft.ts'
import { mentionsFor } from './directive-suggestions.ts'
import styles from './DirectiveComposer.module.css'
import { DueField } from './DueField.tsx'
import { ObstacleSelect } from './ObstacleSelect.tsx'

/**
 * A directive in one sentence: `@` names addressees, words such as "Jumat depan" the due date, `#1` an obstacle; whatever is
 * pressed below outweighs the words. Without an addressee it goes to whoever presents. Enter gives it, Ctrl+Enter also
 * reads it back on the big screen.
 */
export function DirectiveComposer() {
  const { t, format } = useWords()
  const client = useMeetingClient()
  const may = useCan('directive.issue')
  const mayReadBack = useCan('directive.read-back')
  const mayShow = useCan('stage.show')
  const presenter = useMeeting((meeting) => activeItem(meeting.agenda)?.agencyId ?? null)
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const obstacles = useMeeting((meeting) => meeting.obstacles)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const today = dayOf(useCoarseNow(), zone)
  const draft = useDraft('directive.new')
  const proof = useDraft('directive.new.proof')
  const [audience, setAudience] = useState<Audience>({ kind: 'presenter' })
  const [due, setDue] = useState('')
  const [obstacleId, setObstacleId] = useState<ObstacleId | null>(null)
  const [tried, setTried] = useState(false)
  if (!may) return null

  const agencies = seats.map(({ agency }) => agency)
  const around = { presenter, all: agencies.map(({ agencyId }) => agencyId), obstacles }
  const line = readLine(draft.text, { agencies, today })
  const addressees = addresseesOf(line, audience, around)
  const pressedDue = calendarDate.safeParse(due)
  const chosen = { audience, due: pressedDue.success ? pressedDue.data : null, obstacleId, proof: proof.text }
  const isNamed = line.agencies.length > 0 || line.everybody
  const doubts = line.unknown.map((name) => t('directives.unknown', { name }))
  const problem =
    !tried || line.text === '' ? null : addressees.length === 0 ? t('directives.to.none') : (doubts[0] ?? null)

  const send = (andReadBack: boolean): void => {
    setTried(true)
    const directiveId = client.newDirectiveId()
    const { activeId } = client.meeting().agenda
    const issue = doubts.length > 0 ? null : issueOf(line, chosen, around, { directiveId, itemId: activeId })
    if (issue === null) return
    client.dispatch(issue)
    if (andReadBack && mayReadBack) client.dispatch({ type: 'directive.read-back', directiveId })
    if (andReadBack && mayShow) client.dispatch({ type: 'stage.show', view: 'directive', subject: directiveId })
    draft.clear()
    proof.clear()
    setAudience({ kind: 'presenter' })
    setDue('')
    setObstacleId(null)
    setTried(false)
  }
  const nameOf = (id: string): string => agencies.find((agency) => agency.agencyId === id)?.shortName ?? id

  return (
    <div className={styles.composer}>
      <ComposeField
        label={t('directives.write')}
        draft={draft}
        suggest={(text, cursor) => mentionsFor(text, cursor, agencies)}
        onSend={send}
        placeholder={t('directives.placeholder')}
        shortcut="KeyA"
        problem={problem}
      >
        {line.text !== '' && (
          <Understood
            parts={[
              ...(addressees.length > 3 ? [t('directives.to.n', { n: addressees.length })] : addressees.map(nameOf)),
              (chosen.due ?? line.due) === null
                ? t('directives.no-due')
                : t('directives.due-on', { date: format.fullDate(chosen.due ?? line.due ?? today) }),
              ...(line.obstacle === null ? [] : [t('directives.obstacle-number', { n: line.obstacle })]),
            ]}
            doubts={doubts}
          />
        )}
      </ComposeField>
      {!isNamed && <AddresseePicker audience={audience} presenter={presenter} onChoose={setAudience} />}
      <DueField due={due} onChoose={setDue} />
      <details className={styles.more}>
        <summary>{t('directives.more')}</summary>
        <div className={layout.stack}>
          <DraftField label={t('directives.proof')} draft={proof} onSend={() => send(false)} lines="one" />
          <ObstacleSelect agencyId={addressees[0] ?? presenter} obstacleId={obstacleId} onChoose={setObstacleId} />
        </div>
      </details>
      <div className={styles.send}>
        {mayReadBack && mayShow && (
          <Button size="small" onClick={() => send(true)} title="Ctrl+Enter">
            {t('directives.issue-and-read')}
          </Button>
        )}
        <Button tone="primary" onClick={() => send(false)}>
          {t('directives.issue')}
        </Button>
      </div>
    </div>
  )
}
