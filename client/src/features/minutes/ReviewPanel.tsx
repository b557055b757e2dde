import { useState } from 'react'
import { isUndecided } from '../../../../shared/meeting/decide-minutes.ts'
import type { MinutesDocument } from '../../../../shared/minutes/document.ts'
import { after, MINUTE_MS } from '../../../../shared/temporal.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { instantForEditing, readInstant } from '../../i18n/dates.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { useReviewIsOpen } from './use-review.ts'

/** Working days that agencies have to read their block, as offered. */
const OFFERED_MS = 3 * 24 * 60 * MINUTE_MS

/** From draft to signature: the window for agencies, the number of the document, the chair's consent. */
export function ReviewPanel({ document }: { readonly document: MinutesDocument }) {
  const { t } = useWords()
  const phase = useMeeting((meeting) => meeting.lifecycle.phase)
  return (
    <Panel title={t('minutes.part.review')} look="open">
      <div className={layout.stack}>
        {(phase === 'live' || phase === 'paused') && (
          <p className={layout.faint}>{t('minutes.review.after-closing')}</p>
        )}
        <ReviewWindow />
        <NumberField />
        <SignOff document={document} />
      </div>
    </Panel>
  )
}

function ReviewWindow() {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const now = useCoarseNow()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const until = useMeeting((meeting) => meeting.minutes.review?.until ?? null)
  const isOpen = useReviewIsOpen()
  const mayOpen = useCan('minutes.open-review')
  const [typed, setTyped] = useState(() => instantForEditing(after(now, OFFERED_MS), zone))
  const wanted = readInstant(typed, zone)
  const problem = wanted === null || wanted <= now ? t('minutes.review.past') : null
  return (
    <>
      {until !== null && (
        <p>
          {isOpen
            ? t('minutes.review.open-until', { time: format.moment(until, zone) })
            : t('minutes.review.ended', { time: format.moment(until, zone) })}
        </p>
      )}
      {mayOpen && (
        <div className={layout.row}>
          <Field label={t('minutes.review.until')} problem={problem}>
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <Button
            refusal={problem}
            onClick={() => wanted !== null && dispatch({ type: 'minutes.open-review', until: wanted })}
          >
            {until === null ? t('minutes.review.open') : t('minutes.review.move')}
          </Button>
          {isOpen && (
            <Button tone="quiet" onClick={() => dispatch({ type: 'minutes.close-review' })}>
              {t('minutes.review.close')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

function NumberField() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const number = useMeeting((meeting) => meeting.minutes.number)
  const may = useCan('minutes.set-number')
  const draft = useDraft('minutes.number', number ?? '')
  if (!may) return null
  const send = (): void => {
    const typed = draft.text.trim()
    if (typed === '' || typed === number) return
    dispatch({ type: 'minutes.set-number', number: typed })
    draft.clear()
  }
  return (
    <div className={layout.row}>
      <DraftField label={t('minutes.number')} draft={draft} onSend={send} lines="one" />
      <Button onClick={send}>{t('general.save')}</Button>
    </div>
  )
}

function SignOff({ document }: { readonly document: MinutesDocument }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const may = useCan('minutes.sign-off')
  const isWaiting = useMeeting((meeting) => isUndecided(meeting.minutes))
  const isSigned = document.signOff !== null && !document.signOff.hasLapsed
  if (!may || isSigned) return null
  return (
    <div className={layout.stack}>
      <p>{t('minutes.sign-off.hint')}</p>
      <div>
        <Button
          tone="primary"
          refusal={isWaiting ? t('minutes.sign-off.waiting') : null}
          onClick={() => dispatch({ type: 'minutes.sign-off' })}
        >
          {t('minutes.sign-off')}
        </Button>
      </div>
    </div>
  )
}
