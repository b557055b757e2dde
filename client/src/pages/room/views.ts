import type { ActorKind } from '../../../../shared/stream/actor.ts'
import type { PlainKey } from '../../i18n/translate.ts'

/** A part of the room, as its address names it: `?lihat=papan`. */
export type RoomView =
  | 'ruang'
  | 'papan'
  | 'arahan'
  | 'catatan'
  | 'notula'
  | 'hadir'
  | 'siap'
  | 'data'
  | 'tindak-lanjut'
  | 'acara'
  | 'sisi'

/** The views that stand in the middle; the agenda and the side column join them where there is no room beside it. */
export type CentreView = Exclude<RoomView, 'acara' | 'sisi'>

export interface RoomTab {
  readonly view: RoomView
  readonly label: PlainKey
}

const stage: RoomTab = { view: 'ruang', label: 'room.view.room' }
const now: RoomTab = { view: 'ruang', label: 'room.view.now' }
const board: RoomTab = { view: 'papan', label: 'room.view.board' }
const directives: RoomTab = { view: 'arahan', label: 'room.view.directives' }
const notes: RoomTab = { view: 'catatan', label: 'room.view.notes' }
const minutes: RoomTab = { view: 'notula', label: 'minutes.title' }
const attendance: RoomTab = { view: 'hadir', label: 'room.view.attendance' }
const readiness: RoomTab = { view: 'siap', label: 'room.view.readiness' }
const followUp: RoomTab = { view: 'tindak-lanjut', label: 'room.view.follow-up' }
const data: RoomTab = { view: 'data', label: 'room.view.data' }
const agenda: RoomTab = { view: 'acara', label: 'room.view.agenda' }
const control: RoomTab = { view: 'sisi', label: 'room.view.control' }
const seat: RoomTab = { view: 'sisi', label: 'room.view.seat' }

/** The parts of the room for one kind of session, the one that a phone opens with first. */
export function tabsFor(kind: ActorKind): readonly RoomTab[] {
  switch (kind) {
    case 'agency':
      return [seat, now, agenda, board, directives, notes, minutes, followUp]
    case 'leader':
      return [stage, control, agenda, board, directives, notes, minutes, attendance, followUp]
    case 'secretariat':
      return [control, stage, agenda, readiness, board, directives, notes, minutes, attendance, followUp, data]
    case 'viewer':
    case 'screen':
    case 'system':
      return [now, agenda, board, directives, notes, minutes, attendance]
  }
}

/** The view that an address asks for, if this kind of session has it; else the first. */
export function viewFrom(search: string, tabs: readonly RoomTab[]): RoomView {
  const asked = new URLSearchParams(search).get('lihat')
  return tabs.find(({ view }) => view === asked)?.view ?? tabs[0]?.view ?? 'ruang'
}

/** What stands in the middle of a wide screen for any view. */
export function centreOf(view: RoomView): CentreView {
  return view === 'acara' || view === 'sisi' ? 'ruang' : view
}
