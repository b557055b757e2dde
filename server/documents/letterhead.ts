import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { LoggedEvent } from '../log/event-log.ts'
import type { RegencyReader } from '../regency/regency-store.ts'
import { illustrativeEmblem } from './illustrative-emblem.ts'
import type { Letterhead } from './sheet.ts'

/** The head of the regency's letters; what it has not said of itself is taken from the meeting. */
export async function letterheadOf(regency: RegencyReader, events: readonly LoggedEvent[]): Promise<Letterhead> {
  const { settings } = await regency.read()
  const { government, unit, address, phone, email, site, postcode } = settings.letterhead
  const meeting = detailsIn(events)
  const name = settings.name ?? meeting?.regency ?? ''
  const contact = [
    phone === null ? null : `Telepon ${phone}`,
    email === null ? null : `Pos-el ${email}`,
    site === null ? null : `Laman ${site}`,
  ]
  const lines = [
    [address, postcode].filter((part) => part !== null).join(' '),
    contact.filter((part) => part !== null).join(' · '),
  ]
  return {
    government: government ?? `PEMERINTAH ${name.toUpperCase()}`,
    unit: unit ?? 'SEKRETARIAT DAERAH',
    lines: lines.filter((line) => line !== ''),
    emblem: (await regency.emblem()) ?? (meeting?.illustrative === true ? illustrativeEmblem : null),
  }
}

function detailsIn(
  events: readonly LoggedEvent[],
): { readonly regency: string; readonly illustrative: boolean } | null {
  const told = events.findLast(({ type }) => type === 'meeting.created' || type === 'meeting.described')
  if (told === undefined) return null
  const event = meetingDecider.upcast(told)
  return event.type === 'meeting.created' || event.type === 'meeting.described' ? event.details : null
}
