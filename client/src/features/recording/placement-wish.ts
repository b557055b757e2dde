import { itemId } from '../../../../shared/ids.ts'
import type { RecordingCommand } from '../../../../shared/meeting/recording.ts'
import { readOffset } from '../../../../shared/recording/offsets.ts'
import { readInstant, type TimeZone } from '../../i18n/dates.ts'

/** What was typed about the recording's start. */
export interface PlacementTyped {
  readonly way: 'start' | 'item'
  /** As a field for date and time has it. */
  readonly start: string
  readonly item: string
  readonly offset: string
  readonly address: string
}

/** The command that was meant, or the field that does not say it. */
export function placementWish(
  typed: PlacementTyped,
  zone: TimeZone,
): { readonly command: RecordingCommand } | { readonly problem: 'start' | 'offset' | 'address' } {
  const trimmed = typed.address.trim()
  if (trimmed !== '' && !/^https?:\/\/[^\s<>"]+$/i.test(trimmed)) return { problem: 'address' }
  const address = trimmed === '' ? null : trimmed
  if (typed.way === 'start') {
    const startedAt = readInstant(typed.start, zone)
    return startedAt === null ? { problem: 'start' } : { command: { type: 'recording.place', startedAt, address } }
  }
  const item = itemId.safeParse(typed.item)
  const offsetMs = readOffset(typed.offset)
  if (!item.success || offsetMs === null) return { problem: 'offset' }
  return { command: { type: 'recording.place-by-item', itemId: item.data, offsetMs, address } }
}
