import { memo } from 'react'
import type { AgencyId, ItemId } from '../../../../shared/ids.ts'
import type { AgendaItem } from '../../../../shared/meeting/agenda.ts'
import { wholeMinutes } from '../../i18n/durations.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useRecordingMarks } from '../../store/use-recording.ts'
import { TimeMark } from '../../ui/TimeMark.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import { AgendaActions } from './AgendaActions.tsx'
import styles from './AgendaRow.module.css'
import { ItemMinutes } from './ItemMinutes.tsx'

const signs: Readonly<Record<AgendaItem['status'], string>> = {
  planned: '',
  active: '●',
  done: '✓',
  skipped: '↷',
  'taken-as-read': '≡',
}

interface AgendaRowProps {
  readonly item: AgendaItem
  /** Its number among the presentations still planned. */
  readonly place: number | null
  readonly isMine: boolean
  readonly isOpen: boolean
  /** Whether it can be dragged to another place. */
  readonly isMovable: boolean
  /** Where something dragged would come down. */
  readonly drop: 'before' | 'after' | null
  readonly hasActions: boolean
  readonly onToggle: (id: ItemId) => void
  readonly onOpen: (agency: AgencyId) => void
}

export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { item, place, isMine, isOpen, isMovable, drop, hasActions, onToggle, onOpen } = props
  const { t } = useWords()
  const mark = useRecordingMarks()(item.startedAt)
  const { itemId, title, status, agencyId } = item
  const press = hasActions ? () => onToggle(itemId) : agencyId === null ? null : () => onOpen(agencyId)
  const content = (
    <>
      <span className={styles.sign}>
        <span aria-hidden="true">{signs[status] === '' ? place : signs[status]}</span>
        <Unseen>{t(`agenda.status.${status}`)}</Unseen>
      </span>
      <span className={styles.title}>
        {title}
        {isMine && <span className={styles.mine}>{t('agenda.mine')}</span>}
      </span>
      <span className={styles.minutes}>{status === 'active' ? <ItemMinutes item={item} /> : minutesOf(item)}</span>
    </>
  )
  return (
    <li
      className={styles.item}
      data-status={status}
      data-drag-item={itemId}
      data-drop={drop ?? undefined}
      draggable={isMovable}
      aria-current={status === 'active' ? 'step' : undefined}
    >
      {press === null ? (
        <div className={styles.line}>{content}</div>
      ) : (
        <button
          type="button"
          className={styles.line}
          data-agenda-item={itemId}
          aria-expanded={hasActions ? isOpen : undefined}
          onClick={press}
        >
          {content}
        </button>
      )}
      {mark !== null && (
        <div className={styles.mark}>
          <TimeMark mark={mark} label={t('recording.in')} />
        </div>
      )}
      {isOpen && <AgendaActions item={item} onOpen={onOpen} />}
    </li>
  )
})

/** What it took once it is over, what it may take before. */
function minutesOf(item: AgendaItem): number {
  return item.status === 'done' ? wholeMinutes(item.spentMs) : item.plannedMinutes + item.extendedMinutes
}
