import { useState } from 'react'
import type { Addressee, Answer, Directive } from '../../../../shared/meeting/directives.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import styles from './AnswerList.module.css'
import { questionsFirst } from './directive-view.ts'

/** What each addressee answered; questions can be replied to where they stand. */
export function AnswerList({ directive }: { readonly directive: Directive }) {
  return (
    <ul className={styles.answers}>
      {questionsFirst(directive).map((addressee) => (
        <AnswerLine key={addressee.agencyId} directive={directive} addressee={addressee} />
      ))}
    </ul>
  )
}

function AnswerLine({ directive, addressee }: { readonly directive: Directive; readonly addressee: Addressee }) {
  const { t } = useWords()
  const { agencyId, answer, text } = addressee
  const name = useMeeting(
    (meeting) =>
      meeting.attendance.seats.find((seat) => seat.agency.agencyId === agencyId)?.agency.shortName ?? agencyId,
  )
  const mayReply = useCan('directive.reply')
  const mark = markOf(t, answer)
  return (
    <li className={styles.answer}>
      <div className={layout.between}>
        <span>{name}</span>
        <StatusMark {...mark} />
      </div>
      {text !== null && <p className={styles.said}>{text}</p>}
      {answer.kind === 'asked' && (
        <p className={styles.said}>
          “{answer.question}” {answer.reply !== null && <>→ {answer.reply}</>}
        </p>
      )}
      {answer.kind === 'asked' && answer.reply === null && mayReply && (
        <ReplyForm directive={directive} addressee={addressee} name={name} />
      )}
    </li>
  )
}

interface ReplyFormProps {
  readonly directive: Directive
  readonly addressee: Addressee
  readonly name: string
}

function ReplyForm({ directive, addressee, name }: ReplyFormProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const [replying, setReplying] = useState(false)
  const draft = useDraft(`directive.reply ${directive.directiveId} ${addressee.agencyId}`)
  const send = (): void => {
    const reply = draft.text.trim()
    if (reply === '') return
    dispatch({ type: 'directive.reply', directiveId: directive.directiveId, toAgencyId: addressee.agencyId, reply })
    draft.clear()
    setReplying(false)
  }
  if (!replying && draft.text === '')
    return (
      <Button size="small" onClick={() => setReplying(true)}>
        {t('directives.reply')}
      </Button>
    )
  return (
    <div className={layout.stack}>
      <DraftField
        label={t('directives.reply.what', { agency: name })}
        draft={draft}
        onSend={send}
        onLeave={() => setReplying(false)}
        autoFocus={replying}
      />
      <Button size="small" tone="primary" onClick={send}>
        {t('directives.reply')}
      </Button>
    </div>
  )
}

/** How an answer is marked: by shape and word as well as by colour. */
export function markOf(
  t: Translate,
  answer: Answer,
): { readonly tone: Tone; readonly shape: string; readonly word: string } {
  switch (answer.kind) {
    case 'none':
      return { tone: 'none', shape: '○', word: t('directives.answer.none') }
    case 'acknowledged':
      return { tone: 'good', shape: '✓', word: t('directives.answer.acknowledged') }
    case 'asked':
      return answer.reply === null
        ? { tone: 'warn', shape: '?', word: t('directives.answer.asked') }
        : { tone: 'none', shape: '↩', word: t('directives.answer.replied') }
  }
}
