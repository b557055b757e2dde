import { expect, it } from 'vitest'
import { calendarDate } from '../../../../shared/temporal.ts'
import { registered } from '../../../../shared/testing/agency-fixture.ts'
import { draftMeeting } from '../../../../shared/testing/meeting-fixture.ts'
import { freeAgencies } from './free-agencies.ts'

it('a seat is free for who exists on the day and has none, by the name of that day', () => {
  const { attendance } = draftMeeting().state
  const seated = attendance.seats.map(({ agency }) =>
    registered({ agencyId: agency.agencyId, name: agency.name, shortName: agency.shortName }),
  )
  const registry = [
    ...seated,
    registered({
      agencyId: 'mlati',
      name: 'Kapanewon Mlati',
      shortName: 'KAP. MLATI',
      formerNames: [{ code: null, name: 'Kecamatan Mlati', shortName: 'KEC. MLATI', until: '2021-12-31' }],
    }),
    registered({ agencyId: 'ended', name: 'Dinas Pasar', shortName: 'DINPASAR', validUntil: '2020-12-31' }),
  ]
  const names = (day: string) =>
    freeAgencies(registry, attendance, calendarDate.parse(day)).map(({ shortName }) => shortName)
  expect(names('2021-07-27')).toEqual(['KEC. MLATI'])
  expect(names('2022-01-18')).toEqual(['KAP. MLATI'])
  expect(names('2020-07-27')).toEqual(['KEC. MLATI', 'DINPASAR'])
})
