import { useEffect, useRef, useState } from 'react'
import type { AgencyId, ItemId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useCan } from '../../store/use-permission.ts'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { AgendaRow } from './AgendaRow.tsx'
import styles from './AgendaPanel.module.css'
import { AgendaTools } from './AgendaTools.tsx'
import { FirstAgenda } from './FirstAgenda.tsx'
import { ItemDialog } from './ItemDialog.tsx'
import { useAgendaDrag } from './use-agenda-drag.ts'
import { useAgendaKeys } from './use-agenda-keys.ts'

interface AgendaPanelProps {
  /** Shows an agency's slide to this person alone. */
  readonly onOpen: (agency: AgencyId) => void
}

/** The order of the day. Who may lead or prepare opens a row's actions; everybody can look ahead from it. */
export function AgendaPanel({ onOpen }: AgendaPanelProps) {
  const { t } = useWords()
  const items = useMeeting((meeting) => meeting.agenda.items)
  const mine = useMe().agencyId
  const mayMove = useCan('agenda.move-item')
  const mayAdd = useCan('agenda.add-items')
  const mayLead = useCan('agenda.extend-item')
  const [opened, setOpened] = useState<ItemId | null>(null)
  const [adding, setAdding] = useState(false)
  const keys = useAgendaKeys(mayMove)
  const drag = useAgendaDrag(mayMove)
  const list = useRef<HTMLOListElement>(null)
  const activeId = useMeeting((meeting) => meeting.agenda.activeId)
  useEffect(() => {
    if (activeId !== null) list.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const done = items.filter((item) => item.status === 'done' || item.status === 'taken-as-read').length
  const toggle = (id: ItemId): void => setOpened(opened === id ? null : id)
  const places = placesOf(items)
  return (
    <section className={styles.agenda} aria-label={t('agenda.title')}>
      <header className={styles.head}>
        <h2>{t('agenda.title')}</h2>
        <span>{t('agenda.summary', { done, all: items.length })}</span>
      </header>
      <div className={styles.list}>
        {items.length === 0 && (
          <div className={styles.none}>{mayAdd ? <FirstAgenda /> : <EmptyNote>{t('agenda.none')}</EmptyNote>}</div>
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys go from row to row */}
        <ol ref={list} className={styles.items} onKeyDown={keys} {...drag.handlers}>
          {items.map((item) => (
            <AgendaRow
              key={item.itemId}
              item={item}
              place={places.get(item.itemId) ?? null}
              isMine={mine !== null && item.agencyId === mine}
              isOpen={opened === item.itemId}
              isMovable={mayMove}
              drop={drag.over?.itemId === item.itemId ? drag.over.side : null}
              hasActions={mayMove || mayLead}
              onToggle={toggle}
              onOpen={onOpen}
            />
          ))}
        </ol>
        {mayMove && <p className={styles.keys}>{t('agenda.keys')}</p>}
      </div>
      {(mayAdd || mayLead) && (
        <details className={styles.tools}>
          <summary>{t('agenda.arrange')}</summary>
          <div className={styles.buttons}>
            {mayAdd && (
              <Button size="small" onClick={() => setAdding(true)}>
                + {t('agenda.add')}
              </Button>
            )}
            <AgendaTools />
          </div>
        </details>
      )}
      {adding && <ItemDialog item={null} onClose={() => setAdding(false)} />}
    </section>
  )
}

/** The number of every presentation still planned, in the order in which they are called. */
function placesOf(
  items: readonly { readonly itemId: ItemId; readonly kind: string; readonly status: string }[],
): ReadonlyMap<ItemId, number> {
  const waiting = items.filter((item) => item.kind === 'presentation' && item.status === 'planned')
  return new Map(waiting.map((item, index) => [item.itemId, index + 1]))
}
