import { useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { AgendaItem } from '../../../../shared/meeting/agenda.ts'
import { after, MINUTE_MS } from '../../../../shared/temporal.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './AgendaActions.module.css'
import { stepTarget } from './agenda-view.ts'
import { ItemDialog } from './ItemDialog.tsx'
import { SkipForm } from './SkipForm.tsx'

interface AgendaActionsProps {
  readonly item: AgendaItem
  readonly onOpen: (agency: AgencyId) => void
}

/** What can be done with one item now; what cannot is not there. */
export function AgendaActions({ item, onOpen }: AgendaActionsProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const [form, setForm] = useState<'none' | 'edit' | 'skip'>('none')
  const { itemId, status, agencyId } = item
  const may = {
    start: useCan('agenda.start-item'),
    lead: useCan('agenda.extend-item'),
    prepare: useCan('agenda.edit-item'),
    read: useCan('agenda.take-as-read'),
  }
  const isOver = status === 'done' || status === 'skipped' || status === 'taken-as-read'
  return (
    <div className={styles.actions} role="group" aria-label={t('agenda.actions', { title: item.title })}>
      {may.start && status !== 'active' && (
        <Button size="small" tone="primary" onClick={() => dispatch({ type: 'agenda.start-item', itemId })}>
          {isOver ? t('agenda.start-again') : t('agenda.start')}
        </Button>
      )}
      {may.lead && status === 'active' && (
        <Button size="small" tone="primary" onClick={() => dispatch({ type: 'agenda.end-item', itemId })}>
          {t('agenda.end')}
        </Button>
      )}
      {may.lead && status === 'active' && item.startedAt !== null && (
        <Button
          size="small"
          onClick={() =>
            item.startedAt !== null &&
            dispatch({ type: 'agenda.correct-start', itemId, startedAt: after(item.startedAt, -MINUTE_MS) })
          }
        >
          {t('agenda.began-earlier')}
        </Button>
      )}
      {may.lead && (status === 'active' || status === 'planned') && (
        <Button size="small" onClick={() => dispatch({ type: 'agenda.extend-item', itemId, minutes: 2 })}>
          {t('agenda.extend', { n: 2 })}
        </Button>
      )}
      {may.lead && status === 'planned' && (
        <Button size="small" onClick={() => setForm('skip')}>
          {t('agenda.skip')}
        </Button>
      )}
      {may.read && status === 'planned' && item.kind === 'presentation' && (
        <Button size="small" onClick={() => dispatch({ type: 'agenda.take-as-read', itemIds: [itemId] })}>
          {t('agenda.take-as-read')}
        </Button>
      )}
      {may.lead && (status === 'skipped' || status === 'taken-as-read') && (
        <Button size="small" onClick={() => dispatch({ type: 'agenda.restore-item', itemId })}>
          {t('agenda.restore')}
        </Button>
      )}
      {may.prepare && <MoveButtons item={item} />}
      {may.prepare && (
        <Button size="small" onClick={() => setForm('edit')}>
          {t('general.edit')}
        </Button>
      )}
      {may.prepare && item.startedAt === null && (
        <Button size="small" tone="danger" onClick={() => dispatch({ type: 'agenda.remove-item', itemId })}>
          {t('general.remove')}
        </Button>
      )}
      {agencyId !== null && (
        <Button size="small" onClick={() => onOpen(agencyId)}>
          {t('slide.change')}
        </Button>
      )}
      {form === 'skip' && <SkipForm item={item} onClose={() => setForm('none')} />}
      {form === 'edit' && <ItemDialog item={item} onClose={() => setForm('none')} />}
    </div>
  )
}

function MoveButtons({ item }: { readonly item: AgendaItem }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const agenda = useMeeting((meeting) => meeting.agenda)
  const steps = [
    { step: -1, sign: '↑', word: t('agenda.up') },
    { step: 1, sign: '↓', word: t('agenda.down') },
  ] as const
  return steps.map(({ step, sign, word }) => {
    const before = stepTarget(agenda, item.itemId, step)
    if (before === 'stuck') return null
    return (
      <Button
        key={step}
        size="small"
        title={word}
        aria-label={word}
        onClick={() => dispatch({ type: 'agenda.move-item', itemId: item.itemId, before })}
      >
        {sign}
      </Button>
    )
  })
}
