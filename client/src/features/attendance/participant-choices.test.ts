import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../../shared/ids.ts'
import { matchParticipants } from '../../../../shared/participants/match-participants.ts'
import { readParticipants } from '../../../../shared/participants/participant-list.ts'
import { liveMeeting } from '../../../../shared/testing/meeting-fixture.ts'
import { sari } from '../../../../shared/testing/people.ts'
import { choicesIn, participantRows, presenceOf, type ParticipantChoices } from './participant-choices.ts'

const dinkes = agencyId.parse('dinkes')
const rowsFor = (text: string, choices: ParticipantChoices = {}, meeting = liveMeeting()) => {
  const { seats } = meeting.state.attendance
  const matched = matchParticipants(
    readParticipants(text),
    seats.map(({ agency }) => agency),
  )
  return participantRows(matched, choices, seats)
}
const told = (text: string, choices: ParticipantChoices = {}, meeting = liveMeeting()) =>
  rowsFor(text, choices, meeting).map(({ participant, status, as }) => [participant.person, status, as])

describe('what a pasted list suggests', () => {
  it('a seat is for one person, the head before others; the rest sit beside', () => {
    expect(told('Dinas Kesehatan - Rina\nKepala Dinas Kesehatan - Budi\nDinas Kesehatan - Ani')).toEqual([
      ['Rina', 'beside', 'beside'],
      ['Budi', 'to-record', 'in-person'],
      ['Ani', 'beside', 'beside'],
    ])
  })

  it('unknown names have no seat, and a seat that is recorded already is left alone', () => {
    const meeting = liveMeeting().and(sari, {
      type: 'attendance.record',
      agencyId: 'dinkes',
      presence: { kind: 'in-person', name: 'dr. Budi Hartono', title: 'Kepala Dinas' },
    })
    expect(told('Galaxy A12\nDinas Kesehatan - Rina', {}, meeting)).toEqual([
      ['Galaxy A12', 'no-seat', 'represented'],
      ['Rina', 'recorded-already', 'represented'],
    ])
  })

  it('what a person decided goes before what was found, and two people for one seat are named', () => {
    const choices = { 'galaxy a12': { agencyId: dinkes, as: 'represented' as const } }
    expect(told('Galaxy A12', choices)).toEqual([['Galaxy A12', 'to-record', 'represented']])
    expect(told('Galaxy A12\nDinas Kesehatan - Rina', choices).map(([, status]) => status)).toEqual(['clash', 'clash'])
  })

  it('a head’s title is that of the seat, and a title alone is the name', () => {
    const [alone, named, deputy] = rowsFor(
      'Kepala Dinas Kesehatan\nKepala Dinas Pekerjaan Umum - Joko\nKec. Mlati - Siti',
    )
    expect([alone, named, deputy].map((row) => row && presenceOf(row))).toEqual([
      { kind: 'in-person', name: 'Kepala Dinas Kesehatan', title: null },
      { kind: 'in-person', name: 'Joko', title: null },
      { kind: 'represented', name: 'Siti', title: null },
    ])
  })

  it('choices that were kept come back, and what cannot be read is none', () => {
    const kept = { rina: { agencyId: dinkes, as: 'beside' as const } }
    expect(choicesIn(JSON.stringify(kept))).toEqual(kept)
    expect([choicesIn(''), choicesIn('{'), choicesIn('{"rina":1}')]).toEqual([{}, {}, {}])
  })
})
