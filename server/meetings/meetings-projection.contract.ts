import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { details, draftMeeting, liveMeeting } from '../../shared/testing/meeting-fixture.ts'
import { sari } from '../../shared/testing/people.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { HeldClock } from '../testing/held-clock.ts'
import { MeetingsProjection } from './meetings-projection.ts'

const q2 = streamId.parse('m-q2')
const draft = draftMeeting()
const live = liveMeeting()

/** What the list of meetings is, in every database. */
export function meetingsAreListed(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`the list of meetings in ${kind}`, () => {
    it('a meeting stands in the list as soon as it is created, with the time of its creation', async () => {
      await using opened = await open()
      const projection = new MeetingsProjection(opened.db, new HeldClock())
      await projection.happened(q2, draft.state, draft.history)
      expect(await projection.list()).toEqual([
        { stream: q2, title: details.title, date: details.date, phase: 'draft', createdAt: draft.history[0]?.at },
      ])
    })

    it('the list follows the phase and the details of the meeting', async () => {
      await using opened = await open()
      const projection = new MeetingsProjection(opened.db, new HeldClock())
      await projection.happened(q2, draft.state, draft.history)
      await projection.happened(q2, live.state, live.history.slice(draft.history.length))
      expect(await projection.list()).toMatchObject([{ phase: 'live' }])
      const renamed = live.and(sari, { type: 'meeting.describe', details: { ...details, title: 'Rakor TW II' } })
      await projection.happened(q2, renamed.state, renamed.history.slice(live.history.length))
      expect(await projection.list()).toMatchObject([{ phase: 'live', title: 'Rakor TW II' }])
    })

    it('an older state that comes late changes nothing', async () => {
      await using opened = await open()
      const projection = new MeetingsProjection(opened.db, new HeldClock())
      await projection.happened(q2, live.state, live.history)
      await projection.happened(q2, draft.state, draft.history)
      await projection.opened(q2, draft.state, draft.history.length)
      expect(await projection.list()).toMatchObject([{ phase: 'live' }])
    })

    it('what was missed is made up for when the room opens', async () => {
      await using opened = await open()
      const projection = new MeetingsProjection(opened.db, new HeldClock())
      await projection.happened(q2, draft.state, draft.history)
      await projection.opened(q2, live.state, live.history.length)
      expect(await projection.list()).toMatchObject([{ phase: 'live' }])
    })

    it('events that change neither phase nor details leave the list alone', async () => {
      await using opened = await open()
      const projection = new MeetingsProjection(opened.db, new HeldClock())
      const seats = draft.history.filter(({ event }) => !event.type.startsWith('meeting.'))
      await projection.happened(q2, draft.state, seats)
      expect(await projection.list()).toEqual([])
    })

    it('meetings that the list lacks are named', async () => {
      await using opened = await open()
      const projection = new MeetingsProjection(opened.db, new HeldClock())
      await projection.happened(q2, draft.state, draft.history)
      const q3 = streamId.parse('m-q3')
      expect(await projection.missing([q2, q3])).toEqual([q3])
    })
  })
}
