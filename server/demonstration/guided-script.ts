import { dueIn } from '../../shared/composing/due-phrase.ts'
import { directiveId, handId, noteId } from '../../shared/ids.ts'
import { activeItem, type AgendaItem } from '../../shared/meeting/agenda.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { NoteKind } from '../../shared/meeting/notes.ts'
import { itemsOnTrack } from '../../shared/meeting/on-track.ts'
import type { MeetingRole } from '../../shared/meeting/roles.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { DemonstrationPart } from '../../shared/protocol/http.ts'
import type { CalendarDate } from '../../shared/temporal.ts'
import { correctionScenes, figureScenes } from './guided-figures.ts'
import { scene, seatOf, type Deed, type Scene } from './scene.ts'

const QUICK_MS = 450
const CALM_MS = 1_600
const SLOW_MS = 2_600
/** As many agencies come in one after the other as show that they do. */
const ARRIVALS = 12

const secretariat: DemonstrationPart = { kind: 'secretariat' }
const leader: DemonstrationPart = { kind: 'leader' }

/**
 * The demonstration that plays itself, as steps that people could do too. Each looks at the meeting as it stands, so
 * that others may act meanwhile. `play` makes the ids of this play its own.
 */
export function guidedScenes(play: string): readonly Scene[] {
  return [
    takes('chair', leader),
    takes('operator', secretariat),
    takes('note-taker', secretariat),
    ...Array.from({ length: ARRIVALS }, (_none, place) => arrives(place)),
    scene('opening', CALM_MS, opens),
    scene('opening', CALM_MS, (meeting) => starts(meeting, (item) => item.kind === 'opening')),
    scene('recap', SLOW_MS, (meeting) => starts(meeting, (item) => item.kind === 'recap')),
    scene('recap', SLOW_MS, (meeting) => starts(meeting, (item) => item.kind === 'follow-up')),
    ...figureScenes(SLOW_MS),
    ...firstTurn(play),
    ...secondTurn(play),
    scene('presenting', SLOW_MS, callsNext),
    scene('presenting', CALM_MS, (meeting) =>
      notes(meeting, `${play}-n3`, 'praise', 'Capaian dipertahankan, terima kasih.'),
    ),
    scene('as-read', SLOW_MS, takesAsRead),
    ...correctionScenes(SLOW_MS),
    scene('finished', CALM_MS, () => ({
      by: secretariat,
      command: { type: 'stage.show', view: 'board', subject: null },
    })),
  ]
}

function firstTurn(play: string): readonly Scene[] {
  const given = `${play}-d1`
  return [
    scene('presenting', SLOW_MS, callsNext),
    scene('hands', CALM_MS, (meeting) => raises(meeting, `${play}-h1`, 'bpkad', 'Kas tersedia untuk termin pertama')),
    scene('hands', QUICK_MS, (meeting) => raises(meeting, `${play}-h2`, 'inspektorat', 'Reviu APIP selesai pekan ini')),
    scene('hands', CALM_MS, (meeting) => {
      const hand = meeting.floor.hands[0]
      return hand === undefined ? null : { by: leader, command: { type: 'floor.give', handId: hand.handId } }
    }),
    scene('hands', CALM_MS, (meeting) => notes(meeting, `${play}-n1`, 'question', 'Mengapa tender belum diulang?')),
    scene('hands', CALM_MS, (meeting) => notes(meeting, `${play}-n2`, 'answer', 'HPS sedang direviu bersama UKPBJ.')),
    scene('hands', QUICK_MS, (meeting) =>
      meeting.floor.speaker === null ? null : { by: leader, command: { type: 'floor.end' } },
    ),
    scene('hands', CALM_MS, (meeting) => {
      const hand = meeting.floor.hands[0]
      return hand === undefined ? null : { by: leader, command: { type: 'floor.lower-hand', handId: hand.handId } }
    }),
    scene('directive', CALM_MS, (meeting, today) =>
      directs(
        meeting,
        given,
        'Selesaikan lelang ulang dan laporkan kontraknya paling lambat Jumat depan.',
        dueIn('Jumat depan', today),
      ),
    ),
    scene('directive', QUICK_MS, () => ({
      by: secretariat,
      command: { type: 'directive.read-back', directiveId: directiveId.parse(given) },
    })),
    scene('directive', QUICK_MS, () => ({
      by: secretariat,
      command: { type: 'stage.show', view: 'directive', subject: given },
    })),
    scene('directive', SLOW_MS, (meeting) => answers(meeting, given, 'directive.acknowledge')),
    scene('directive', CALM_MS, () => ({ by: secretariat, command: { type: 'stage.follow' } })),
  ]
}

function secondTurn(play: string): readonly Scene[] {
  const given = `${play}-d2`
  return [
    scene('presenting', SLOW_MS, callsNext),
    scene('question', SLOW_MS, (meeting, today) =>
      directs(meeting, given, 'Revisi RKO sampai akhir bulan.', dueIn('akhir bulan', today)),
    ),
    scene('question', CALM_MS, (meeting) => answers(meeting, given, 'directive.ask')),
    scene('question', CALM_MS, (meeting) => {
      const asked = meeting.directives.find((one) => one.directiveId === given)?.addressees[0]
      if (asked === undefined) return null
      const reply = {
        type: 'directive.reply',
        directiveId: directiveId.parse(given),
        toAgencyId: asked.agencyId,
      } as const
      return { by: leader, command: { ...reply, reply: 'Ya, untuk seluruh sumber dana.' } }
    }),
    scene('question', CALM_MS, (meeting) => answers(meeting, given, 'directive.acknowledge')),
  ]
}

function takes(role: MeetingRole, by: DemonstrationPart): Scene {
  return scene('taking-parts', QUICK_MS, (meeting) =>
    meeting.roles[role] === null ? { by, command: { type: 'roles.take', role } } : null,
  )
}

function arrives(place: number): Scene {
  return scene('checking-in', QUICK_MS, (meeting) => {
    const agencyId = presenters(meeting)[place]?.agencyId ?? null
    const seat = meeting.attendance.seats.find(({ agency }) => agency.agencyId === agencyId)
    if (seat === undefined || seat.presence.kind !== 'unrecorded') return null
    const { agency } = seat
    const presence = { kind: 'in-person', name: `Kepala ${agency.shortName}`, title: agency.headTitle } as const
    const command: MeetingCommand = { type: 'attendance.check-in', agencyId: agency.agencyId, presence }
    return { by: seatOf(agency.agencyId), command }
  })
}

function opens({ lifecycle }: MeetingState): Deed | null {
  switch (lifecycle.phase) {
    case 'draft':
      return { by: secretariat, command: { type: 'meeting.open' } }
    case 'paused':
      return { by: secretariat, command: { type: 'meeting.resume' } }
    case 'closed':
      return { by: secretariat, command: { type: 'meeting.reopen', reason: 'Peragaan diputar lagi' } }
    case 'live':
    case 'sealed':
    case 'unborn':
      return null
  }
}

function starts(meeting: MeetingState, which: (item: AgendaItem) => boolean): Deed | null {
  const item = meeting.agenda.items.find((one) => one.status === 'planned' && which(one))
  return item === undefined ? null : { by: secretariat, command: { type: 'agenda.start-item', itemId: item.itemId } }
}

function callsNext(meeting: MeetingState): Deed | null {
  return starts(meeting, (item) => item.kind === 'presentation')
}

function presenters({ agenda }: MeetingState): readonly AgendaItem[] {
  return agenda.items.filter((item) => item.kind === 'presentation')
}

function raises(meeting: MeetingState, id: string, agency: string, topic: string): Deed | null {
  const seat = meeting.attendance.seats.find((one) => one.agency.agencyId === agency)
  if (seat === undefined) return null
  return { by: seatOf(seat.agency.agencyId), command: { type: 'floor.raise-hand', handId: handId.parse(id), topic } }
}

function notes(meeting: MeetingState, id: string, kind: NoteKind, text: string): Deed {
  const itemId = meeting.agenda.activeId
  const aboutAgencyId = activeItem(meeting.agenda)?.agencyId ?? null
  return { by: secretariat, command: { type: 'note.add', noteId: noteId.parse(id), kind, text, itemId, aboutAgencyId } }
}

function directs(meeting: MeetingState, id: string, text: string, due: CalendarDate | null): Deed | null {
  const active = activeItem(meeting.agenda)
  if (active === undefined || active.agencyId === null) return null
  const addressees = [{ agencyId: active.agencyId, due, text: null }]
  const about = { proofExpected: null, obstacleId: null, itemId: active.itemId }
  return {
    by: leader,
    command: { type: 'directive.issue', directiveId: directiveId.parse(id), text, addressees, ...about },
  }
}

function answers(meeting: MeetingState, id: string, type: 'directive.acknowledge' | 'directive.ask'): Deed | null {
  const told = meeting.directives.find((one) => one.directiveId === id)?.addressees[0]
  if (told === undefined) return null
  const answer = { directiveId: directiveId.parse(id), agencyId: told.agencyId }
  const command: MeetingCommand =
    type === 'directive.ask' ? { type, ...answer, question: 'Untuk semua sumber dana?' } : { type, ...answer }
  return { by: seatOf(told.agencyId), command }
}

/** Everybody still planned who is on target, in one block. */
function takesAsRead(meeting: MeetingState): Deed | null {
  const itemIds = [...itemsOnTrack(meeting)]
  return itemIds.length === 0 ? null : { by: secretariat, command: { type: 'agenda.take-as-read', itemIds } }
}
