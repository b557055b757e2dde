import type { AgencyId } from '../../../../shared/ids.ts'
import type { SeatReadiness } from '../../../../shared/meeting/seat-readiness.ts'
import type { LinkSummary } from '../../../../shared/protocol/http.ts'
import { isValid } from '../../http/link-view.ts'

/** One agency on the board: what the meeting knows of it, and what became of its link. */
export interface ReadinessRow {
  readonly seat: SeatReadiness
  /** Its newest link that still opens. */
  readonly link: LinkSummary | null
}

export const readinessFilters = [
  'all',
  'not-ready',
  'unsent',
  'unopened',
  'unreported',
  'unconfirmed',
  'owing',
] as const
export type ReadinessFilter = (typeof readinessFilters)[number]

/** The seats with their links, as of `now`. */
export function readinessRows(
  seats: readonly SeatReadiness[],
  links: readonly LinkSummary[],
  now: number,
): readonly ReadinessRow[] {
  const valid = new Map<AgencyId | null, LinkSummary>(
    links.filter((link) => isValid(link, now)).map((link) => [link.agencyId, link]),
  )
  return seats.map((seat) => ({ seat, link: valid.get(seat.agency.agencyId) ?? null }))
}

/** Whether a row is among those that a filter asks for. */
export function isAmong({ seat, link }: ReadinessRow, filter: ReadinessFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'not-ready':
      return !seat.isReady
    case 'unsent':
      return link === null || (link.sentAt === null && link.openedAt === null)
    case 'unopened':
      return link === null || link.openedAt === null
    case 'unreported':
      return seat.reported === 'nothing'
    case 'unconfirmed':
      return seat.confirmation === null
    case 'owing':
      return seat.owesObstacle
  }
}

/** A chat with this telephone number (without one: with somebody yet to be chosen) that begins with this text. */
export function whatsAppAddress(phone: string | null, text: string): string {
  const digits = (phone ?? '').replaceAll(/\D/g, '')
  // At home a number begins with 0 where the country's own begins abroad.
  const number = digits.startsWith('0') ? `62${digits.slice(1)}` : digits
  return `https://wa.me/${number}?text=${encodeURIComponent(text)}`
}
