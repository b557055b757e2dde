import type { Actor } from '../stream/actor.ts'
import type { MeetingDetails } from '../meeting/lifecycle.ts'
import type { MeetingRole } from '../meeting/roles.ts'
import { dayOf } from '../wall-clock.ts'
import { dateInDocument, dateSpelled, dayAndDate } from '../words/dates.ts'
import { attendanceSummary } from './attendance-part.ts'
import { clockTime, dayAndTime, lineOf, personText, type Composing } from './composing.ts'
import type { HeadField, Line, MinutesDocument, Signature } from './document.ts'
import { roleNames } from './vocabulary.ts'

/** What stands above the text: which meeting, when, where, who. */
export function headOf(composing: Composing, details: MeetingDetails): readonly HeadField[] {
  const field = (id: string, label: string, text: string, about: readonly string[] = ['details']): HeadField => ({
    label,
    line: lineOf(composing, { id: `head/${id}`, text, about, isPersonal: about[0]?.startsWith('role/') ?? false }),
  })
  return [
    field('title', 'Nama rapat', details.title),
    field('date', 'Hari/tanggal', dayAndDate(dayHeld(composing, details)), ['details', 'meeting.opened']),
    field('time', 'Waktu', timeHeld(composing), ['meeting.opened', 'meeting.closed', 'meeting.reopened']),
    field('place', 'Tempat', details.place),
    ...(details.invitationNumber === null ? [] : [field('invitation', 'Surat undangan', details.invitationNumber)]),
    field('chair', roleNames.chair, personOf(composing, 'chair'), ['role/chair']),
    field('note-taker', roleNames['note-taker'], personOf(composing, 'note-taker'), ['role/note-taker']),
    { label: 'Peserta', line: attendanceSummary(composing) },
  ]
}

/** How the meeting began. */
export function openingOf(composing: Composing, details: MeetingDetails): readonly Line[] {
  const { lifecycle, roles } = composing.meeting
  if (lifecycle.openedAt === null)
    return [
      lineOf(composing, {
        id: 'opening/opened',
        text: `Rapat direncanakan pada hari ${dayAndDate(details.date)} dan belum dibuka.`,
        about: ['details'],
      }),
    ]
  const chair = roles.chair === null ? '' : ` dan dipimpin oleh ${personText(composing, roles.chair.person)}`
  const day = dateSpelled(dayOf(lifecycle.openedAt, composing.zone))
  return [
    lineOf(composing, {
      id: 'opening/opened',
      text: `Pada hari ${day}, rapat dibuka pukul ${clockTime(composing, lifecycle.openedAt)}${chair}.`,
      about: ['meeting.opened', 'role/chair'],
      isPersonal: true,
    }),
  ]
}

/** How it ended. */
export function closingOf(composing: Composing): readonly Line[] {
  const { closedAt } = composing.meeting.lifecycle
  const text = closedAt === null ? 'Rapat belum ditutup.' : `Rapat ditutup pukul ${clockTime(composing, closedAt)}.`
  return [lineOf(composing, { id: 'closing/closed', text, about: ['meeting.closed', 'meeting.reopened'] })]
}

/** What was amended after the seal; each amendment is a version that names the one before. */
export function amendmentsOf(composing: Composing): readonly Line[] {
  return composing.meeting.lifecycle.amendments.map(({ version, reason, text, at }) =>
    lineOf(composing, {
      id: `amendment/${version}`,
      lead: `Versi ${version} (mengubah versi ${version - 1})`,
      text: `${text} Alasan: ${reason} Dicatat ${dayAndTime(composing, at)}.`,
      about: [`amendment/${version}`],
      isOpen: false,
    }),
  )
}

/** The note-taker signs on the left, the chair on the right, as is the custom. */
export function signaturesOf({ meeting, audience }: Composing): readonly Signature[] {
  return (['note-taker', 'chair'] as const).map((role) => {
    const person: Actor | null = meeting.roles[role]?.person ?? null
    // Whose office is the part itself is not named twice.
    const title = person?.title === roleNames[role] ? null : (person?.title ?? null)
    return {
      role: roleNames[role],
      name: audience === 'public' ? null : (person?.name ?? null),
      title,
    }
  })
}

/** The chair's consent. It was given to the words of that moment: any newer number lapses it. */
export function signOffOf(composing: Composing, newest: number): MinutesDocument['signOff'] {
  const { signOff } = composing.meeting.minutes
  if (signOff === null) return null
  const line = lineOf(composing, {
    id: 'sign-off',
    text: `Disetujui oleh ${personText(composing, signOff.by)} pada ${dayAndTime(composing, signOff.at)}.`,
    about: [],
    numbers: [signOff.seq],
    isOpen: false,
  })
  return { line, hasLapsed: newest > signOff.seq }
}

/** Below the text: `Kabupaten Contoh, 27 Juli 2021`. */
export function placeAndDateOf(composing: Composing, details: MeetingDetails): string {
  return `${details.regency}, ${dateInDocument(dayHeld(composing, details))}`
}

/** The day on which it was opened; until then the day planned. */
function dayHeld({ meeting, zone }: Composing, details: MeetingDetails): MeetingDetails['date'] {
  const { openedAt } = meeting.lifecycle
  return openedAt === null ? details.date : dayOf(openedAt, zone)
}

function timeHeld(composing: Composing): string {
  const { openedAt, closedAt } = composing.meeting.lifecycle
  if (openedAt === null) return 'Belum dibuka'
  const until = closedAt === null ? 'selesai' : clockTime(composing, closedAt)
  return `${clockTime(composing, openedAt)} sampai ${until}`
}

function personOf(composing: Composing, role: MeetingRole): string {
  const holder = composing.meeting.roles[role]
  return holder === null ? 'Belum ditetapkan' : personText(composing, holder.person)
}
