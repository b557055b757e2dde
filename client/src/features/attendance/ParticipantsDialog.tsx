import { useMemo } from 'react'
import { matchParticipants } from '../../../../shared/participants/match-participants.ts'
import { LONGEST_LIST, readParticipants } from '../../../../shared/participants/participant-list.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { choicesIn, participantRows, presenceOf, type ParticipantChoice } from './participant-choices.ts'
import { ParticipantLine } from './ParticipantLine.tsx'

/**
 * A participant list of the video call, pasted: it only suggests who sits where. What a person confirms is recorded
 * as if they had typed it; the rest stays in this browser until it is thrown away.
 */
export function ParticipantsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const pasted = useDraft('attendance.participants')
  const kept = useDraft('attendance.participant-choices')
  const matched = useMemo(
    () =>
      matchParticipants(
        readParticipants(pasted.text),
        seats.map(({ agency }) => agency),
      ),
    [pasted.text, seats],
  )
  const choices = choicesIn(kept.text)
  const rows = participantRows(matched, choices, seats)
  const sure = rows.filter(({ status }) => status === 'to-record')
  const clashes = rows.filter(({ status }) => status === 'clash').length
  const open = rows.filter(({ status }) => status === 'undecided').length

  const choose = (key: string, choice: ParticipantChoice): void =>
    kept.write(JSON.stringify({ ...choices, [key]: choice }))
  const throwAway = (): void => {
    pasted.clear()
    kept.clear()
  }
  const confirm = (): void => {
    for (const row of sure)
      if (row.seat !== null)
        dispatch({ type: 'attendance.record', agencyId: row.seat.agency.agencyId, presence: presenceOf(row) })
    // What nobody has decided yet is still there when the dialog opens again.
    if (open > 0) kept.write(JSON.stringify(withoutThose(choices, new Set(sure.map(({ key }) => key)))))
    else throwAway()
    onClose()
  }

  return (
    <Dialog title={t('participants.title')} onClose={onClose}>
      <Field label={t('participants.paste')} hint={t('participants.hint')}>
        {(control) => (
          <textarea
            {...control}
            rows={rows.length === 0 ? 6 : 3}
            maxLength={LONGEST_LIST}
            spellCheck={false}
            value={pasted.text}
            onChange={({ target }) => pasted.write(target.value)}
          />
        )}
      </Field>
      {rows.length === 0 && <EmptyNote>{t('participants.none')}</EmptyNote>}
      {rows.length > 0 && (
        <>
          <p role="status" className={layout.small}>
            {t('participants.summary', { all: rows.length, sure: sure.length, open })}
          </p>
          <ul className={layout.list} aria-label={t('participants.list')}>
            {rows.map((row) => (
              <ParticipantLine key={row.key} row={row} seats={seats} onChoose={(choice) => choose(row.key, choice)} />
            ))}
          </ul>
          <div className={layout.row}>
            <Button tone="primary" refusal={refusalOf(t, sure.length, clashes)} onClick={confirm}>
              {t('participants.confirm', { n: sure.length })}
            </Button>
            <Button tone="quiet" onClick={throwAway}>
              {t('participants.throw-away')}
            </Button>
          </div>
          {clashes > 0 && <p role="alert">{t('participants.clashes')}</p>}
        </>
      )}
    </Dialog>
  )
}

function refusalOf(t: ReturnType<typeof useWords>['t'], sure: number, clashes: number): string | null {
  if (clashes > 0) return t('participants.clashes')
  return sure === 0 ? t('participants.nothing') : null
}

/** What is recorded now needs no choice any more: its seat says so. */
function withoutThose<Value>(
  choices: Readonly<Record<string, Value>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(choices).filter(([key]) => !keys.has(key)))
}
