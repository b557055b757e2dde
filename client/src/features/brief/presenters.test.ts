import { expect, it } from 'vitest'
import { liveMeeting } from '../../../../shared/testing/meeting-fixture.ts'
import { sari } from '../../../../shared/testing/people.ts'
import { presentersOf } from './presenters.ts'

it('the brief is about who presents and who is next, over breaks and other items', () => {
  const meeting = liveMeeting()
  expect(presentersOf(meeting.state.agenda)).toEqual({ now: null, next: 'dinkes' })
  const second = meeting
    .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' })
    .and(sari, { type: 'agenda.start-item', itemId: 'i-dpupr' })
  expect(presentersOf(second.state.agenda)).toEqual({ now: 'dpupr', next: 'kec-mlati' })
  const last = second.and(sari, { type: 'agenda.start-item', itemId: 'i-mlati' })
  expect(presentersOf(last.state.agenda)).toEqual({ now: 'kec-mlati', next: null })
})
