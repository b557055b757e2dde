import { describe, expect, it } from 'vitest'
import { minute } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, dewi, kadinkes, sari, sekda } from '../testing/people.ts'

describe('parts played in a meeting', () => {
  it('a part has one holder: whoever took it last', () => {
    const { roles } = liveMeeting().and(sekda, { type: 'roles.take', role: 'chair' }, minute(30)).state
    expect(roles.chair).toEqual({ person: sekda, since: minute(30), takenFrom: bupati })
    expect(roles.operator).toMatchObject({ person: sari, takenFrom: null })
  })

  it('who was relieved of the chair leads no more', () => {
    const taken = liveMeeting().and(sekda, { type: 'roles.take', role: 'chair' })
    expect(taken.when(bupati, { type: 'meeting.pause' })).toMatchObject({ rejection: { reason: 'not-allowed' } })
    expect(taken.when(sekda, { type: 'meeting.pause' }).ok).toBe(true)
  })

  it('taking a part one already has records nothing', () => {
    expect(liveMeeting().when(bupati, { type: 'roles.take', role: 'chair' })).toEqual({ ok: true, events: [] })
  })

  it('only its holder lays a part down', () => {
    const live = liveMeeting()
    expect(live.when(dewi, { type: 'roles.release', role: 'operator' })).toMatchObject({
      rejection: { reason: 'conflict', what: 'roles' },
    })
    expect(live.and(sari, { type: 'roles.release', role: 'operator' }).state.roles.operator).toBeNull()
  })

  it('one person may hold several parts', () => {
    const both = liveMeeting().and(sari, { type: 'roles.take', role: 'note-taker' }).state.roles
    expect([both.operator?.person, both['note-taker']?.person]).toEqual([sari, sari])
  })

  it('an agency takes no part of the leaders', () => {
    expect(liveMeeting().when(kadinkes, { type: 'roles.take', role: 'chair' })).toMatchObject({
      rejection: { reason: 'not-allowed' },
    })
  })
})
