import { demonstrationCommands } from '../demonstration/demonstration-meeting.ts'
import { given, minute, type Given } from '../../shared/testing/given.ts'
import { bupati, dewi, sari } from '../../shared/testing/people.ts'

/** How many of the 48 present; the rest are taken as read. */
const PRESENTING = 36

/**
 * The demonstration held from beginning to end, as large as such a meeting gets: 48 agencies, most of them with
 * notes, directives with dates, and figures corrected afterwards.
 */
export function heldDemonstration(): Given {
  let at = 0
  const later = (minutes: number): ReturnType<typeof minute> => minute((at += minutes))
  let meeting = demonstrationCommands(minute(0)).reduce(
    (so, { actor, command }) => so.and(actor, command, minute(0)),
    given(),
  )
  meeting = meeting
    .and(sari, { type: 'roles.take', role: 'operator' })
    .and(dewi, { type: 'roles.take', role: 'note-taker' })
    .and(bupati, { type: 'roles.take', role: 'chair' })
    .and(sari, { type: 'meeting.open' }, later(0))
  const { seats } = meeting.state.attendance
  seats.forEach(({ agency }, place) => {
    const kind = place % 5 === 3 ? 'represented' : 'in-person'
    const title = kind === 'represented' ? 'Sekretaris' : (agency.headTitle ?? 'Kepala')
    const presence = { kind, name: `Pejabat ${agency.shortName}`, title } as const
    meeting = meeting.and(sari, { type: 'attendance.record', agencyId: agency.agencyId, presence }, later(0.2))
  })
  const items = meeting.state.agenda.items.filter((item) => item.agencyId !== null)
  items.slice(0, PRESENTING).forEach(({ itemId, agencyId }, place) => {
    const about = { itemId, aboutAgencyId: null }
    meeting = meeting
      .and(sari, { type: 'agenda.start-item', itemId }, later(0.5))
      .and(dewi, {
        type: 'note.add',
        noteId: `n-${place}`,
        kind: 'note',
        text: 'Sisa paket dikontrakkan paling lambat akhir triwulan III; progres dilaporkan setiap pekan.',
        ...about,
      })
      .and(dewi, {
        type: 'note.add',
        noteId: `q-${place}`,
        kind: place % 3 === 0 ? 'decision' : 'question',
        text: 'Penyerapan DAK Fisik dibahas tersendiri bersama BPKAD pekan depan.',
        ...about,
      })
      .and(bupati, {
        type: 'directive.issue',
        directiveId: `d-${place}`,
        text: 'Percepat pelaksanaan paket yang tertinggal dan laporkan hasilnya',
        addressees:
          place % 9 === 8
            ? seats.map((seat) => ({ agencyId: seat.agency.agencyId, due: '2021-08-10', text: null }))
            : [{ agencyId: agencyId ?? '', due: place % 4 === 0 ? null : '2021-08-15', text: null }],
        proofExpected: place % 2 === 0 ? 'Berita acara kemajuan pekerjaan' : null,
        obstacleId: null,
        itemId,
      })
      .and(sari, { type: 'agenda.end-item', itemId }, later(4))
  })
  const [first] = seats
  const entry = first === undefined ? undefined : meeting.state.figures[first.agency.agencyId]?.entries[0]
  if (first !== undefined && entry !== undefined)
    meeting = meeting.and(sari, {
      type: 'figures.correct',
      agencyId: first.agency.agencyId,
      source: entry.source,
      figure: { ...entry.reported, physicalActual: (entry.reported.physicalActual ?? 0) + 0.5 },
      reason: 'Berita acara terakhir belum terhitung.',
    })
  return meeting
    .and(sari, { type: 'agenda.take-as-read', itemIds: items.slice(PRESENTING).map((item) => item.itemId) }, later(1))
    .and(bupati, { type: 'meeting.close' }, later(5))
    .and(sari, { type: 'minutes.set-number', number: '050/1234/03/2021' })
}
