import { useState } from 'react'
import type { Seat, SeatPresence } from '../../../../shared/meeting/attendance.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch } from '../../store/use-meeting.ts'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

const kinds = ['in-person', 'represented', 'absent', 'unrecorded'] as const satisfies readonly SeatPresence['kind'][]

/** What the secretariat records of one seat: who came, who came instead, or why nobody did. */
export function RecordDialog({ seat, onClose }: { readonly seat: Seat; readonly onClose: () => void }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const { agency, presence } = seat
  const known = presence.kind === 'in-person' || presence.kind === 'represented' ? presence : null
  const [kind, setKind] = useState<SeatPresence['kind']>(presence.kind === 'unrecorded' ? 'in-person' : presence.kind)
  const [name, setName] = useState(known?.name ?? '')
  const [title, setTitle] = useState(known?.title ?? agency.headTitle ?? '')
  const [reason, setReason] = useState(presence.kind === 'absent' ? (presence.reason ?? '') : '')
  const needsName = kind === 'in-person' || kind === 'represented'

  const send = (): void => {
    if (needsName && name.trim() === '') return
    dispatch({ type: 'attendance.record', agencyId: agency.agencyId, presence: recorded(kind, name, title, reason) })
    onClose()
  }

  return (
    <Dialog title={t('attendance.record.title', { agency: agency.shortName })} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Field label={t('attendance.how')}>
          {(control) => (
            <select
              {...control}
              value={kind}
              onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'unrecorded')}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {t(`attendance.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {needsName && (
          <>
            <Field label={t('attendance.name')}>
              {(control) => (
                <input
                  {...control}
                  required
                  maxLength={200}
                  value={name}
                  onChange={({ target }) => setName(target.value)}
                />
              )}
            </Field>
            <Field label={`${t('attendance.title-held')} (${t('general.optional')})`}>
              {(control) => (
                <input {...control} maxLength={200} value={title} onChange={({ target }) => setTitle(target.value)} />
              )}
            </Field>
          </>
        )}
        {kind === 'absent' && (
          <Field label={`${t('attendance.reason')} (${t('general.optional')})`}>
            {(control) => (
              <input {...control} maxLength={4_000} value={reason} onChange={({ target }) => setReason(target.value)} />
            )}
          </Field>
        )}
        <FormButtons submit={t('general.save')} cancel={t('general.cancel')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

function recorded(kind: SeatPresence['kind'], name: string, title: string, reason: string): SeatPresence {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
  switch (kind) {
    case 'unrecorded':
      return { kind }
    case 'absent':
      return { kind, reason: orNull(reason) }
    case 'in-person':
    case 'represented':
      return { kind, name: name.trim(), title: orNull(title) }
  }
}
