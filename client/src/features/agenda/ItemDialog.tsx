import { useState } from 'react'
import { itemKind, type AgendaItem, type ItemKind } from '../../../../shared/meeting/agenda.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useMeeting, useMeetingClient } from '../../store/use-meeting.ts'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

const MOST_MINUTES = 600

/** Adds an item to the end of the day (`item` null), or changes the title and minutes of one. */
export function ItemDialog({ item, onClose }: { readonly item: AgendaItem | null; readonly onClose: () => void }) {
  const { t } = useWords()
  const client = useMeetingClient()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const [kind, setKind] = useState<ItemKind>(item?.kind ?? 'presentation')
  const [agency, setAgency] = useState<AgencyId | null>(item?.agencyId ?? seats[0]?.agency.agencyId ?? null)
  const [minutes, setMinutes] = useState(String(item?.plannedMinutes ?? 7))
  const title = useDraft(`agenda.item ${item?.itemId ?? 'new'}`, item?.title ?? '')
  const chosen = seats.find((seat) => seat.agency.agencyId === agency)
  const count = Number(minutes)
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_MINUTES
  const isPresentation = kind === 'presentation'

  const send = (): void => {
    const named = title.text.trim() || (isPresentation ? (chosen?.agency.shortName ?? '') : t(`agenda.kind.${kind}`))
    if (!isCount || named === '') return
    if (item !== null)
      client.dispatch({ type: 'agenda.edit-item', itemId: item.itemId, title: named, plannedMinutes: count })
    else {
      const itemId = client.newItemId()
      const agencyId = isPresentation ? agency : null
      client.dispatch({
        type: 'agenda.add-items',
        items: [{ itemId, kind, title: named, agencyId, plannedMinutes: count }],
      })
    }
    title.clear()
    onClose()
  }

  return (
    <Dialog title={item === null ? t('agenda.add') : t('agenda.edit')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {item === null && (
          <div className={layout.columns}>
            <Field label={t('agenda.item-kind')}>
              {(control) => (
                <select {...control} value={kind} onChange={({ target }) => setKind(itemKind.parse(target.value))}>
                  {itemKind.options.map((one) => (
                    <option key={one} value={one}>
                      {t(`agenda.kind.${one}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            {isPresentation && (
              <Field label={t('agenda.item-agency')}>
                {(control) => (
                  <select
                    {...control}
                    value={agency ?? ''}
                    onChange={({ target }) =>
                      setAgency(seats.find((seat) => seat.agency.agencyId === target.value)?.agency.agencyId ?? null)
                    }
                  >
                    {seats.map((seat) => (
                      <option key={seat.agency.agencyId} value={seat.agency.agencyId}>
                        {seat.agency.shortName}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )}
          </div>
        )}
        <DraftField label={t('agenda.item-title')} draft={title} onSend={send} lines="one" autoFocus />
        <Field label={t('agenda.item-minutes')} problem={isCount ? null : t('agenda.item-minutes.wrong')}>
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              value={minutes}
              onChange={({ target }) => setMinutes(target.value)}
            />
          )}
        </Field>
        <FormButtons submit={t('general.save')} cancel={t('general.cancel')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
