import { useState } from 'react'
import { itemId } from '../../../../shared/ids.ts'
import type { Placement } from '../../../../shared/meeting/recording.ts'
import { offsetText } from '../../../../shared/recording/offsets.ts'
import { wallClock } from '../../../../shared/wall-clock.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { placementWish } from './placement-wish.ts'

/** The secretariat says when the recording began, or at which point of it an item does. */
export function PlacementForm({ placement }: { readonly placement: Placement | null }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const openedAt = useMeeting((meeting) => meeting.lifecycle.openedAt)
  const items = useMeeting((meeting) => meeting.agenda.items)
  const known = placement?.known.by === 'item' ? placement.known : null
  const from = placement?.startedAt ?? openedAt
  const [way, setWay] = useState<'start' | 'item'>(known === null ? 'start' : 'item')
  const [isTold, setTold] = useState(false)
  const start = useDraft('recording.start', from === null ? '' : wallClock(from, zone).slice(0, 19))
  const item = useDraft('recording.item', known?.itemId ?? '')
  const offset = useDraft('recording.offset', known === null ? '' : offsetText(known.offsetMs))
  const address = useDraft('recording.address', placement?.address ?? '')
  const wish = placementWish(
    { way, start: start.text, item: item.text, offset: offset.text, address: address.text },
    zone,
  )
  const problemOf = (field: 'start' | 'offset' | 'address'): string | null =>
    isTold && 'problem' in wish && wish.problem === field ? t(`recording.${field}.bad`) : null
  const save = (): void => {
    setTold(true)
    if ('problem' in wish) return
    dispatch(wish.command)
    for (const draft of [start, item, offset, address]) draft.clear()
  }
  return (
    <form
      className={layout.stack}
      aria-label={t('recording.place')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Choice
        label={t('recording.way')}
        value={way}
        options={(['start', 'item'] as const).map((value) => ({ value, word: t(`recording.way.${value}`) }))}
        onChoose={setWay}
      />
      {way === 'start' ? (
        <Field label={t('recording.start')} problem={problemOf('start')}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              step={1}
              value={start.text}
              onChange={({ target }) => start.write(target.value)}
            />
          )}
        </Field>
      ) : (
        <div className={layout.columns}>
          <Field label={t('recording.item')}>
            {(control) => (
              <select {...control} required value={item.text} onChange={({ target }) => item.write(target.value)}>
                <option value="" disabled>
                  {t('recording.item.choose')}
                </option>
                {items
                  .filter(({ startedAt }) => startedAt !== null)
                  .map((one) => (
                    <option key={one.itemId} value={itemId.parse(one.itemId)}>
                      {one.title}
                    </option>
                  ))}
              </select>
            )}
          </Field>
          <Field label={t('recording.offset')} problem={problemOf('offset')}>
            {(control) => (
              <input
                {...control}
                inputMode="numeric"
                placeholder="00.12.40"
                maxLength={12}
                value={offset.text}
                onChange={({ target }) => offset.write(target.value)}
              />
            )}
          </Field>
        </div>
      )}
      <Field label={`${t('recording.address')} (${t('general.optional')})`} problem={problemOf('address')}>
        {(control) => (
          <input
            {...control}
            inputMode="url"
            placeholder="https://"
            maxLength={2_000}
            value={address.text}
            onChange={({ target }) => address.write(target.value)}
          />
        )}
      </Field>
      <div className={layout.row}>
        <Button type="submit" tone="primary">
          {t('general.save')}
        </Button>
        {placement !== null && (
          <Button tone="quiet" onClick={() => dispatch({ type: 'recording.remove' })}>
            {t('recording.remove')}
          </Button>
        )}
      </div>
    </form>
  )
}
