import { useState, type DragEvent } from 'react'
import { itemId, type ItemId } from '../../../../shared/ids.ts'
import { useMeetingClient } from '../../store/use-meeting.ts'

/** Over which row something is dragged, and on which side of it it would come down. */
interface Over {
  readonly itemId: ItemId
  readonly side: 'before' | 'after'
}

type Handler = (event: DragEvent<HTMLElement>) => void

interface AgendaDrag {
  readonly over: Over | null
  readonly handlers: Readonly<Record<'onDragStart' | 'onDragOver' | 'onDrop' | 'onDragEnd', Handler>>
}

/** Moves an agenda item by dragging its row; the keyboard does the same with Alt and the arrows. */
export function useAgendaDrag(mayMove: boolean): AgendaDrag {
  const client = useMeetingClient()
  const [dragged, setDragged] = useState<ItemId | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const end = (): void => {
    setDragged(null)
    setOver(null)
  }
  return {
    over,
    handlers: {
      onDragStart: (event) => {
        const row = mayMove ? rowAt(event) : null
        if (row !== null) setDragged(row.itemId)
      },
      onDragOver: (event) => {
        const row = dragged === null ? null : rowAt(event)
        if (row === null) return
        event.preventDefault()
        if (row.itemId !== over?.itemId || row.side !== over.side) setOver(row)
      },
      onDrop: (event) => {
        event.preventDefault()
        const row = rowAt(event)
        if (dragged !== null && row !== null && row.itemId !== dragged) {
          const { items } = client.meeting().agenda
          const place = items.findIndex((item) => item.itemId === row.itemId) + (row.side === 'after' ? 1 : 0)
          const before = items[place]?.itemId ?? null
          if (before !== dragged) client.dispatch({ type: 'agenda.move-item', itemId: dragged, before })
        }
        end()
      },
      onDragEnd: end,
    },
  }
}

/** The row below the pointer; its upper half means before it, its lower half after it. */
function rowAt({ target, clientY }: DragEvent<HTMLElement>): Over | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-drag-item]') : null
  const id = itemId.safeParse(row?.dataset['dragItem'])
  if (row === null || !id.success) return null
  const { top, height } = row.getBoundingClientRect()
  return { itemId: id.data, side: clientY < top + height / 2 ? 'before' : 'after' }
}
