import { describe, expect, it } from 'vitest'
import { given, minute } from '../testing/given.ts'
import { draftMeeting, liveMeeting, plainFigure, quarterBefore } from '../testing/meeting-fixture.ts'
import { bupati, camat, kadinkes, sari } from '../testing/people.ts'
import { evolveMeeting } from './evolve.ts'
import { meetingDecider } from './meeting.ts'
import type { MeetingState } from './state.ts'

function changed(before: MeetingState, after: MeetingState): readonly string[] {
  return Object.entries(after)
    .filter(([slice, value]) => Object.entries(before).every(([other, old]) => other !== slice || old !== value))
    .map(([slice]) => slice)
}

describe('evolving a meeting', () => {
  it('an event changes the slice of the noun it is named after, and no other', () => {
    const slices = {
      meeting: 'lifecycle',
      note: 'notes',
      directive: 'directives',
      obstacle: 'obstacles',
      import: 'imports',
    }
    const { history } = liveMeeting()
      .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' })
      .and(camat, { type: 'floor.raise-hand', handId: 'h1', topic: null })
      .and(sari, { type: 'note.add', noteId: 'n1', kind: 'note', text: 'Catatan', itemId: null, aboutAgencyId: null })
      .and(bupati, {
        type: 'directive.issue',
        directiveId: 'd1',
        text: 'Percepat',
        addressees: [{ agencyId: 'dinkes', due: null, text: null }],
        proofExpected: null,
        obstacleId: null,
        itemId: null,
      })
      .and(sari, { type: 'directive.read-back', directiveId: 'd1' })
      .and(kadinkes, {
        type: 'obstacle.add',
        obstacleId: 'o1',
        agencyId: 'dinkes',
        text: 'Gagal lelang',
        category: 'procurement',
        nature: 'real',
        amountAtRisk: null,
      })
      .and(sari, {
        type: 'figures.import',
        batchId: 'b1',
        fileName: 'rekap.xlsx',
        rows: [{ agencyId: 'dpupr', source: 'apbd', figure: plainFigure }],
        obstacles: [],
        details: null,
      })
      .and(sari, { type: 'figures.undo-import', batchId: 'b1' })
      .and(sari, { type: 'comparison.set-period', period: quarterBefore() })
      .and(sari, { type: 'figures.report', agencyId: 'dinkes', source: 'apbd', figure: plainFigure })
      .and(kadinkes, { type: 'readiness.confirm', agencyId: 'dinkes' })
      .and(bupati, { type: 'meeting.close' })
      .and(sari, { type: 'minutes.set-number', number: '005/1/2021' })
      .and(sari, { type: 'recording.place', startedAt: minute(0), address: null })
    let state = meetingDecider.initial
    const touched = new Set<string>()
    for (const recorded of history) {
      const next = evolveMeeting(state, recorded)
      const [noun = ''] = recorded.event.type.split('.')
      const slice = new Map(Object.entries(slices)).get(noun) ?? noun
      expect(changed(state, next)).toEqual([slice])
      touched.add(slice)
      state = next
    }
    expect([...touched].toSorted()).toEqual(Object.keys(meetingDecider.initial).toSorted())
  })

  it('time and person of what happened are those of the record, not of the reading', () => {
    const { history } = draftMeeting().and(sari, { type: 'meeting.open' }, minute(3))
    expect(given(...history).state.lifecycle.openedAt).toBe(minute(3))
    expect(given(...history).state.roles.chair).toMatchObject({ person: bupati })
  })

  it('a snapshot that lacks a part is refused instead of misread', () => {
    const { notes: _, ...partial } = liveMeeting().state
    expect(() => meetingDecider.reviveState(partial)).toThrow('Invalid input')
    expect(() => meetingDecider.reviveState(null)).toThrow('Invalid input')
  })
})
