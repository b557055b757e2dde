import { describe, expect, it } from 'vitest'
import { minute } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { sari } from '../testing/people.ts'
import { chaptersOf, chaptersText } from './chapters.ts'

const note = (noteId: string, itemId: string | null) =>
  ({ type: 'note.add', noteId, itemId, kind: 'note', text: noteId, aboutAgencyId: null }) as const

/** Recording from 09.05; opening 09.10 to 09.20, the health office from 09.30 on. */
const held = () =>
  liveMeeting()
    .and(sari, { type: 'agenda.start-item', itemId: 'opening' }, minute(10))
    .and(sari, note('under-opening', 'opening'), minute(12))
    .and(sari, { type: 'agenda.end-item', itemId: 'opening' }, minute(20))
    .and(sari, note('between', null), minute(25))
    .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' }, minute(30))
    .and(sari, note('by-time', null), minute(31))
    .and(sari, { type: 'recording.place', startedAt: minute(5), address: null }, minute(40))
const cue = (minutes: number) => ({
  startMs: minutes * 60_000,
  endMs: minutes * 60_000 + 1,
  speaker: null,
  text: `${minutes}`,
})

describe('chapters of a recording', () => {
  it('hold what was written and said while an item was on; the rest is listed apart', () => {
    const { chapters, written, cues } = chaptersOf(held().state, [cue(1), cue(5), cue(14), cue(15), cue(24), cue(25)])
    const told = chapters.map(({ item, written: own, cues: said }) => [
      item.itemId,
      own.map((one) => (one.kind === 'note' ? one.note.noteId : one.directive.directiveId)),
      said.map(({ text }) => text),
    ])
    expect(told).toEqual([
      ['opening', ['under-opening'], ['5', '14']],
      ['i-dinkes', ['by-time'], ['25']],
    ])
    expect(written.map((one) => one.kind === 'note' && one.note.noteId)).toEqual(['between'])
    expect(cues.map(({ text }) => text)).toEqual(['1', '15', '24'])
  })

  it('leave every cue apart while nobody has said when the recording began', () => {
    const { state } = held().and(sari, { type: 'recording.remove' })
    const { chapters, cues } = chaptersOf(state, [cue(6)])
    expect([chapters.flatMap((chapter) => chapter.cues), cues]).toEqual([[], [cue(6)]])
  })

  it('are a text that YouTube reads: from 0:00, none shorter than ten seconds', () => {
    const { recording } = held().state
    const { chapters } = chaptersOf(held().state, [])
    if (recording.placement === null) throw new Error('it was placed')
    expect(chaptersText(chapters, recording.placement, 'Persiapan')).toBe(
      '0:00 Persiapan\n5:00 Pembukaan\n25:00 Dinas Kesehatan',
    )
    const late = { ...recording.placement, startedAt: minute(15) }
    expect(chaptersText(chapters, late, 'Persiapan')).toBe('0:00 Pembukaan\n15:00 Dinas Kesehatan')
  })
})
