import { describe, expect, it } from 'vitest'
import { itemId } from '../ids.ts'
import { draftMeeting, liveMeeting, seat } from '../testing/meeting-fixture.ts'
import { bupati, sari } from '../testing/people.ts'
import { agendaFrom } from './agenda-template.ts'
import { seatedAgency } from './attendance.ts'

function copied(meeting = draftMeeting(), seats = [seat('dinkes', 'Dinas Kesehatan dan KB', 'dinas')]) {
  let made = 0
  const agencies = seats.map((one) => seatedAgency.parse(one))
  return agendaFrom(meeting.state.agenda.items, agencies, () => itemId.parse(`new-${(made += 1)}`))
}

describe('an agenda copied from an earlier meeting', () => {
  it('keeps its order and minutes, under today’s names and with ids of its own', () => {
    const items = copied()
    expect(items.map(({ kind, title, plannedMinutes }) => [kind, title, plannedMinutes])).toEqual([
      ['opening', 'Pembukaan', 10],
      ['recap', 'Rekapitulasi', 15],
      ['presentation', 'Dinas Kesehatan dan KB', 10],
      ['break', 'Ishoma', 30],
      ['closing', 'Penutup', 5],
    ])
    expect(new Set(items.map(({ itemId: id }) => id)).size).toBe(items.length)
  })

  it('who was not in it speaks after the others, for as long as most of them', () => {
    const items = copied(draftMeeting(), [
      seat('kec-mlati', 'Kecamatan Mlati', 'kecamatan'),
      seat('baru', 'Dinas Baru', 'dinas'),
    ])
    expect(items.slice(2).map(({ title, plannedMinutes }) => [title, plannedMinutes])).toEqual([
      ['Ishoma', 30],
      ['Kecamatan Mlati', 10],
      ['Dinas Baru', 10],
      ['Penutup', 5],
    ])
  })

  it('what was shortened or skipped on that day is planned in full again', () => {
    const late = liveMeeting()
      .and(bupati, { type: 'agenda.skip-item', itemId: 'recap', reason: null })
      .and(sari, { type: 'agenda.shorten-rest', minutes: 30 })
    expect(copied(late)).toEqual(copied())
  })

  it('without presentations, agencies come before what closes the day', () => {
    const { state } = draftMeeting()
    const plain = state.agenda.items.filter((item) => item.agencyId === null)
    const items = agendaFrom(plain, [seatedAgency.parse(seat('a', 'Dinas A', 'dinas'))], () => itemId.parse('n'))
    expect(items.map(({ title }) => title)).toEqual(['Pembukaan', 'Rekapitulasi', 'Ishoma', 'Dinas A', 'Penutup'])
  })
})
