import { expect, it } from 'vitest'
import { draftMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { kadinkes, kadisPupr } from '../testing/people.ts'
import { itemsOnTrack } from './on-track.ts'

const ahead = { ...plainFigure, physicalActual: 55 }
const behind = { ...plainFigure, physicalActual: 30 }

it('only agencies that reported and are on target by the scheme are on track', () => {
  const meeting = draftMeeting()
    .and(kadinkes, { type: 'figures.report', agencyId: 'dinkes', source: 'apbd', figure: ahead })
    .and(kadisPupr, { type: 'figures.report', agencyId: 'dpupr', source: 'apbd', figure: behind })
  const agencies = itemsOnTrack(meeting.state).map(
    (id) => meeting.state.agenda.items.find((item) => item.itemId === id)?.agencyId,
  )
  expect(agencies).toEqual(['dinkes'])
})

it('nobody is while nothing is reported', () => {
  expect(itemsOnTrack(draftMeeting().state)).toEqual([])
})
