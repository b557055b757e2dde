import { describe, expect, it } from 'vitest'
import { minute } from '../../../../shared/testing/given.ts'
import { draftMeeting, liveMeeting } from '../../../../shared/testing/meeting-fixture.ts'
import { bupati, kadinkes } from '../../../../shared/testing/people.ts'
import { timelineOf } from './timeline-view.ts'

describe('what the meeting records by itself', () => {
  it('is nothing before the meeting is opened', () => {
    expect(timelineOf(draftMeeting().state)).toEqual([])
  })

  it('is told newest first, with the number of its event where the meeting keeps it', () => {
    const meeting = liveMeeting()
      .and(kadinkes, { type: 'floor.raise-hand', handId: 'h1', topic: 'DAK Fisik' }, minute(3))
      .and(
        bupati,
        {
          type: 'directive.issue',
          directiveId: 'd1',
          text: 'Selesaikan lelang',
          addressees: [{ agencyId: 'dinkes', due: null, text: null }],
          proofExpected: null,
          obstacleId: null,
          itemId: null,
        },
        minute(4),
      )
      .and(kadinkes, { type: 'directive.acknowledge', directiveId: 'd1', agencyId: 'dinkes' }, minute(5))
    const numberOf = (type: string) => meeting.history.find(({ event }) => event.type === type)?.seq
    const told = timelineOf(meeting.state)
    expect(told.slice(0, 3).map(({ what, seq, agencyId }) => [what.kind, seq, agencyId])).toEqual([
      ['acknowledged', null, 'dinkes'],
      ['directed', numberOf('directive.issued'), 'dinkes'],
      ['hand-raised', numberOf('floor.hand-raised'), 'dinkes'],
    ])
    expect(told.map(({ what }) => what.kind)).toContain('opened')
  })

  it('never tells the same thing twice', () => {
    const keys = timelineOf(liveMeeting().state).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
