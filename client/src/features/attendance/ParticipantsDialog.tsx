import { useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { Seat } from '../../../../shared/meeting/attendance.ts'
import { readParticipants } from '../../../../shared/participants/participants.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { ParticipantLine, type Decision } from './ParticipantLine.tsx'

interface ParticipantsDialogProps {
  readonly seats: readonly Seat[]
  readonly onClose: () => void
}

/** Takes a pasted list of a video call as suggestions; what is recorded, a person has ticked. */
export function ParticipantsDialog({ seats, onClose }: ParticipantsDialogProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const draft = useDraft('attendance.participants')
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map())
  const known = useMemo(
    () =>
      seats.map(({ agency: { agencyId, code, name, shortName } }) => ({ agencyId, code: code ?? '', name, shortName })),
    [seats],
  )
  const participants = useMemo(() => readParticipants(draft.text, known), [draft.text, known])
  const rows = participants.map((participant) => ({
    participant,
    decision: decided.get(participant.line) ?? {
      agencyId: participant.agencyId,
      kind: 'in-person' as const,
      isTaken: participant.isCertain,
    },
  }))
  const taken = rows.flatMap(({ participant, decision: { agencyId, kind, isTaken } }) =>
    isTaken && agencyId !== null ? [{ agencyId, kind, name: participant.name.slice(0, 200) }] : [],
  )
  const doubled = taken.length - new Set(taken.map((one) => one.agencyId)).size
  const send = (): void => {
    const once = new Map<AgencyId, (typeof taken)[number]>(taken.map((one) => [one.agencyId, one]))
    for (const { agencyId, kind, name } of once.values())
      dispatch({ type: 'attendance.record', agencyId, presence: { kind, name, title: null } })
    draft.clear()
    onClose()
  }
  return (
    <Dialog title={t('attendance.participants')} onClose={onClose}>
      <div className={layout.stack}>
        <Field label={t('attendance.participants.paste')} hint={t('attendance.participants.hint')}>
          {(control) => (
            <textarea {...control} rows={5} value={draft.text} onChange={({ target }) => draft.write(target.value)} />
          )}
        </Field>
        <ul className={layout.list}>
          {rows.map(({ participant, decision }) => (
            <ParticipantLine
              key={participant.line}
              participant={participant}
              seats={seats}
              decision={decision}
              onDecide={(next) => setDecided(new Map(decided).set(participant.line, next))}
            />
          ))}
        </ul>
        {doubled > 0 && <p role="status">◆ {t('attendance.participants.doubled', { n: doubled })}</p>}
        <div className={layout.row}>
          <Button tone="primary" refusal={taken.length === 0 ? t('attendance.participants.none') : null} onClick={send}>
            {t('attendance.participants.record', { n: taken.length - doubled })}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('general.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
