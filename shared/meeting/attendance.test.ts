import { describe, expect, it } from 'vitest'
import { minute, type Asked } from '../testing/given.ts'
import { draftMeeting, liveMeeting, seat, seats } from '../testing/meeting-fixture.ts'
import { agencyId } from '../ids.ts'
import { camat, dewi, kadinkes, stafDinkes } from '../testing/people.ts'
import { isPresent, seatOf, type Seat } from './attendance.ts'
import type { MeetingState } from './state.ts'

const dinkes = agencyId.parse('dinkes')
const head = { kind: 'in-person', name: 'dr. Budi', title: 'Kepala Dinas' } as const
const deputy = { kind: 'represented', name: 'Rina', title: 'Sekretaris Dinas' } as const
const checkIn = (presence: typeof head | typeof deputy): Asked => ({
  type: 'attendance.check-in',
  agencyId: 'dinkes',
  presence,
})

function seatIn(state: MeetingState): Seat {
  const found = seatOf(state.attendance, dinkes)
  if (found === undefined) throw new Error('dinkes has no seat')
  return found
}

describe('seats', () => {
  it('stand in the order in which they were added, and nobody has come yet', () => {
    const { attendance } = draftMeeting().state
    expect(attendance.seats.map(({ agency }) => agency)).toEqual(seats)
    expect(seatIn(draftMeeting().state)).toMatchObject({
      presence: { kind: 'unrecorded' },
      arrivedAt: null,
      leftAt: null,
    })
  })

  it('an agency has one seat, whether added twice at once or again', () => {
    const bappeda = seat('bappeda', 'Bappeda', 'Badan')
    const refused = { ok: false, rejection: { reason: 'already-exists', what: 'seat', id: 'bappeda' } }
    const draft = draftMeeting()
    expect(draft.when(dewi, { type: 'attendance.add-seats', seats: [bappeda, bappeda] })).toEqual(refused)
    const added = draft.and(dewi, { type: 'attendance.add-seats', seats: [bappeda] })
    expect(added.when(dewi, { type: 'attendance.add-seats', seats: [bappeda] })).toEqual(refused)
  })

  it('a seat is removed only while nothing names it', () => {
    const draft = draftMeeting()
    const remove: Asked = { type: 'attendance.remove-seat', agencyId: 'dinkes' }
    expect(draft.when(dewi, remove)).toMatchObject({ rejection: { reason: 'conflict', what: 'attendance' } })
    const free = draft.and(dewi, { type: 'agenda.remove-item', itemId: 'i-dinkes' })
    const hindered = free.and(kadinkes, {
      type: 'obstacle.add',
      obstacleId: 'o1',
      agencyId: 'dinkes',
      text: 'Gagal lelang',
      category: 'procurement',
      nature: 'real',
      amountAtRisk: null,
    })
    expect(hindered.when(dewi, remove)).toMatchObject({ rejection: { reason: 'conflict', what: 'attendance' } })
    const cleared = hindered.and(kadinkes, { type: 'obstacle.remove', obstacleId: 'o1', agencyId: 'dinkes' })
    expect(seatOf(cleared.and(dewi, remove).state.attendance, dinkes)).toBeUndefined()
  })

  it('whoever names a seat that is not there is told which', () => {
    expect(
      liveMeeting().when(dewi, { type: 'attendance.record', agencyId: 'bappeda', presence: { kind: 'unrecorded' } }),
    ).toEqual({ ok: false, rejection: { reason: 'not-found', what: 'seat', id: 'bappeda' } })
  })
})

describe('roll call', () => {
  it('a check-in says who sits there and since when', () => {
    const here = liveMeeting().and(kadinkes, checkIn(head), minute(3))
    expect(seatIn(here.state)).toMatchObject({ presence: head, arrivedAt: minute(3), leftAt: null })
    expect(isPresent(seatIn(here.state))).toBe(true)
  })

  it('the same check-in again records nothing; another person at the seat keeps the first arrival', () => {
    const here = liveMeeting().and(kadinkes, checkIn(head), minute(3))
    expect(here.when(stafDinkes, checkIn(head), minute(4))).toEqual({ ok: true, events: [] })
    const replaced = here.and(stafDinkes, checkIn(deputy), minute(40))
    expect(seatIn(replaced.state)).toMatchObject({ presence: deputy, arrivedAt: minute(3) })
  })

  it('a seat speaks only for itself', () => {
    expect(liveMeeting().when(camat, checkIn(deputy))).toMatchObject({ rejection: { reason: 'not-allowed' } })
  })

  it('the secretariat records absence, which takes the arrival back', () => {
    const mistaken = liveMeeting().and(kadinkes, checkIn(head), minute(3))
    const absent = { kind: 'absent', reason: 'Dinas luar' } as const
    const { state } = mistaken.and(dewi, { type: 'attendance.record', agencyId: 'dinkes', presence: absent })
    expect(seatIn(state)).toMatchObject({ presence: absent, arrivedAt: null, leftAt: null })
    expect(isPresent(seatIn(state))).toBe(false)
  })

  it('another reason for an absence is news, the same one is not', () => {
    const record = (reason: string | null): Asked => ({
      type: 'attendance.record',
      agencyId: 'dinkes',
      presence: { kind: 'absent', reason },
    })
    const absent = liveMeeting().and(dewi, record('Sakit'))
    expect(absent.when(dewi, record('Sakit'))).toEqual({ ok: true, events: [] })
    expect(seatIn(absent.and(dewi, record(null)).state).presence).toEqual({ kind: 'absent', reason: null })
  })

  it('who leaves is gone from then on, and back with a new check-in, though it says the same', () => {
    const gone = liveMeeting()
      .and(kadinkes, checkIn(head), minute(3))
      .and(kadinkes, { type: 'attendance.leave', agencyId: 'dinkes' }, minute(50))
    expect(seatIn(gone.state).leftAt).toBe(minute(50))
    expect(isPresent(seatIn(gone.state))).toBe(false)
    expect(gone.when(dewi, { type: 'attendance.leave', agencyId: 'dinkes' }, minute(55))).toEqual({
      ok: true,
      events: [],
    })
    expect(seatIn(gone.and(kadinkes, checkIn(head), minute(60)).state)).toMatchObject({
      arrivedAt: minute(3),
      leftAt: null,
    })
  })

  it('nobody leaves who has not come', () => {
    expect(liveMeeting().when(dewi, { type: 'attendance.leave', agencyId: 'dinkes' })).toMatchObject({
      rejection: { reason: 'conflict', what: 'attendance' },
    })
  })
})
