import { describe, expect, it } from 'vitest'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { draftMeeting, liveMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { bupati, dewi, kadinkes, sari } from '../testing/people.ts'
import { itemId, type ItemId } from '../ids.ts'
import { itemOf, nextItem, type AgendaItem } from './agenda.ts'

const id = (name: string): ItemId => itemId.parse(name)
const start = (name: string): Asked => ({ type: 'agenda.start-item', itemId: name })
const order = (meeting: Given): readonly string[] => meeting.state.agenda.items.map((one) => one.itemId)
const conflict = { ok: false, rejection: { reason: 'conflict', what: 'agenda' } }

function item(meeting: Given, name: string): AgendaItem {
  const found = itemOf(meeting.state.agenda, id(name))
  if (found === undefined) throw new Error(`${name} is not on the agenda`)
  return found
}

describe('planning the day', () => {
  const added = (kind: 'presentation' | 'discussion', agencyId: string | null, name = 'extra'): Asked => ({
    type: 'agenda.add-items',
    items: [{ itemId: name, kind, title: 'Tambahan', agencyId, plannedMinutes: 5 }],
  })

  it('an item added while the meeting runs stands at the end', () => {
    expect(order(liveMeeting().and(sari, added('discussion', null))).at(-1)).toBe('extra')
  })

  it('a presentation names its agency, and nothing else does', () => {
    expect(draftMeeting().when(sari, added('presentation', null))).toMatchObject(conflict)
    expect(draftMeeting().when(sari, added('discussion', 'dinkes'))).toMatchObject(conflict)
  })

  it('an agency without a seat has no turn, and an id stands for one item', () => {
    expect(draftMeeting().when(sari, added('presentation', 'bappeda'))).toEqual({
      ok: false,
      rejection: { reason: 'not-found', what: 'seat', id: 'bappeda' },
    })
    expect(draftMeeting().when(sari, added('discussion', null, 'recap'))).toEqual({
      ok: false,
      rejection: { reason: 'already-exists', what: 'agenda item', id: 'recap' },
    })
  })

  it('an agenda that is full takes no more', () => {
    const many = (from: number, count: number): Asked => ({
      type: 'agenda.add-items',
      items: Array.from({ length: count }, (_, place) => ({
        itemId: `extra-${from + place}`,
        kind: 'discussion',
        title: 'Tambahan',
        agencyId: null,
        plannedMinutes: 5,
      })),
    })
    const nearlyFull = draftMeeting().and(sari, many(0, 200)).and(sari, many(200, 193))
    expect(nearlyFull.when(sari, many(400, 1))).toMatchObject(conflict)
  })

  it('an item moves before another or to the end', () => {
    const move = (name: string, before: string | null): Asked => ({ type: 'agenda.move-item', itemId: name, before })
    const draft = draftMeeting()
    expect(order(draft.and(sari, move('i-mlati', 'i-dinkes'))).slice(2, 4)).toEqual(['i-mlati', 'i-dinkes'])
    expect(order(draft.and(sari, move('recap', null))).at(-1)).toBe('recap')
    expect(draft.when(sari, move('opening', 'recap'))).toEqual({ ok: true, events: [] })
    expect(draft.when(sari, move('opening', 'opening'))).toEqual({ ok: true, events: [] })
    expect(draft.when(sari, move('opening', 'gone'))).toMatchObject({ rejection: { reason: 'not-found', id: 'gone' } })
  })

  it('a new order names every item exactly once', () => {
    const draft = draftMeeting()
    const ids = [...order(draft)]
    const reversed = draft.and(sari, { type: 'agenda.set-order', itemIds: ids.toReversed() })
    expect(order(reversed)).toEqual(ids.toReversed())
    for (const wrong of [ids.slice(1), [...ids, 'recap'], [...ids.slice(1), 'gone'], [...ids.slice(1), 'recap']])
      expect(draft.when(sari, { type: 'agenda.set-order', itemIds: wrong })).toMatchObject(conflict)
    expect(draft.when(sari, { type: 'agenda.set-order', itemIds: ids })).toEqual({ ok: true, events: [] })
  })

  it('an edit changes title and minutes; the same words again record nothing', () => {
    const edit: Asked = { type: 'agenda.edit-item', itemId: 'recap', title: 'Rekap TW II', plannedMinutes: 20 }
    const edited = draftMeeting().and(sari, edit)
    expect(item(edited, 'recap')).toMatchObject({ title: 'Rekap TW II', plannedMinutes: 20, baselineMinutes: 20 })
    expect(edited.when(sari, edit)).toEqual({ ok: true, events: [] })
  })

  it('an item is removed only while nothing in the record speaks of it', () => {
    const live = liveMeeting()
    const remove = (name: string): Asked => ({ type: 'agenda.remove-item', itemId: name })
    expect(order(live.and(sari, remove('recap')))).not.toContain('recap')
    expect(live.and(sari, start('recap')).when(sari, remove('recap'))).toMatchObject(conflict)
    const read = live.and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dinkes'] })
    expect(read.when(sari, remove('i-dinkes'))).toMatchObject(conflict)
    const noted = live.and(dewi, {
      type: 'note.add',
      noteId: 'n1',
      kind: 'note',
      text: 'Ditunda',
      itemId: 'recap',
      aboutAgencyId: null,
    })
    expect(noted.when(sari, remove('recap'))).toMatchObject(conflict)
    const directed = live.and(bupati, {
      type: 'directive.issue',
      directiveId: 'd1',
      text: 'Percepat',
      addressees: [{ agencyId: 'dinkes', due: null, text: null }],
      proofExpected: null,
      obstacleId: null,
      itemId: 'recap',
    })
    expect(directed.when(sari, remove('recap'))).toMatchObject(conflict)
  })
})

describe('turns', () => {
  it('starting an item ends the one before at the same instant', () => {
    const meeting = liveMeeting().and(sari, start('opening'), minute(2)).and(bupati, start('recap'), minute(13))
    expect(item(meeting, 'opening')).toMatchObject({ status: 'done', startedAt: minute(2), endedAt: minute(13) })
    expect(item(meeting, 'opening').spentMs).toBe(11 * 60_000)
    expect(item(meeting, 'recap')).toMatchObject({ status: 'active', startedAt: minute(13), endedAt: null })
    expect(meeting.state.agenda).toMatchObject({ activeId: 'recap', beganAt: minute(2) })
  })

  it('starting what is active and ending what is not record nothing', () => {
    const meeting = liveMeeting().and(sari, start('opening'))
    expect(meeting.when(bupati, start('opening'))).toEqual({ ok: true, events: [] })
    expect(meeting.when(bupati, { type: 'agenda.end-item', itemId: 'recap' })).toEqual({ ok: true, events: [] })
  })

  it('the figures of an agency stay as presented when its turn ends, and only the first time', () => {
    const ended = liveMeeting()
      .and(kadinkes, { type: 'figures.report', agencyId: 'dinkes', source: 'apbd', figure: plainFigure })
      .and(sari, start('i-dinkes'), minute(1))
      .and(sari, { type: 'agenda.end-item', itemId: 'i-dinkes' }, minute(9))
    expect(ended.state.figures).toMatchObject({
      dinkes: { frozenAt: minute(9), entries: [{ presented: plainFigure }] },
    })
    const again = ended.and(sari, start('i-dinkes'), minute(30))
    expect(again.when(sari, { type: 'agenda.end-item', itemId: 'i-dinkes' }, minute(35))).toEqual({
      ok: true,
      events: [{ type: 'agenda.item-ended', itemId: 'i-dinkes' }],
    })
  })

  it('an item called again adds to the time it had', () => {
    const meeting = liveMeeting()
      .and(sari, start('i-dinkes'), minute(0))
      .and(sari, start('i-dpupr'), minute(4))
      .and(sari, start('i-dinkes'), minute(10))
      .and(sari, { type: 'agenda.end-item', itemId: 'i-dinkes' }, minute(13))
    expect(item(meeting, 'i-dinkes')).toMatchObject({ spentMs: 7 * 60_000, startedAt: minute(10), endedAt: minute(13) })
  })

  it('a pause counts for nobody, whether the item ends after it or in it', () => {
    const paused = liveMeeting().and(sari, start('break'), minute(0)).and(bupati, { type: 'meeting.pause' }, minute(10))
    const inside = paused.and(sari, { type: 'agenda.end-item', itemId: 'break' }, minute(25))
    expect(item(inside, 'break')).toMatchObject({ spentMs: 10 * 60_000, endedAt: minute(25) })
    const afterwards = paused
      .and(bupati, { type: 'meeting.resume' }, minute(25))
      .and(sari, { type: 'agenda.end-item', itemId: 'break' }, minute(30))
    expect(item(afterwards, 'break')).toMatchObject({ spentMs: 15 * 60_000 })
  })

  it('what comes next is the first item still planned', () => {
    const meeting = liveMeeting().and(sari, { type: 'agenda.skip-item', itemId: 'opening', reason: null })
    expect(nextItem(meeting.state.agenda)?.itemId).toBe('recap')
  })
})
