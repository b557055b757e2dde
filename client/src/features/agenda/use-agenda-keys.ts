import type { KeyboardEvent } from 'react'
import { itemId } from '../../../../shared/ids.ts'
import { useMeetingClient } from '../../store/use-meeting.ts'
import { stepTarget } from './agenda-view.ts'

/** Arrow keys go from row to row; with Alt they move the row's item itself, for who may. */
export function useAgendaKeys(mayMove: boolean): (event: KeyboardEvent<HTMLElement>) => void {
  const client = useMeetingClient()
  return (event) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-agenda-item]')]
    const at = rows.findIndex((row) => row === document.activeElement)
    const row = rows[at]
    if (row === undefined) return
    event.preventDefault()
    const step = event.key === 'ArrowUp' ? -1 : 1
    if (!event.altKey) return rows[at + step]?.focus()
    const id = itemId.safeParse(row.dataset['agendaItem'])
    if (!mayMove || !id.success) return
    const before = stepTarget(client.meeting().agenda, id.data, step)
    if (before !== 'stuck') client.dispatch({ type: 'agenda.move-item', itemId: id.data, before })
  }
}
