import { describe, expect, it } from 'vitest'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { draftMeeting, liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, dewi, sari } from '../testing/people.ts'

const add: Asked = {
  type: 'note.add',
  noteId: 'n1',
  kind: 'note',
  text: 'Lelang diulang',
  itemId: 'i-dinkes',
  aboutAgencyId: 'dinkes',
}
const edit = (baseRevision: number, text: string): Asked => ({
  type: 'note.edit',
  noteId: 'n1',
  baseRevision,
  kind: 'decision',
  text,
  aboutAgencyId: 'dpupr',
})
const noted = (): Given => liveMeeting().and(dewi, add, minute(4))

describe('notes', () => {
  it('say what, under which item, about whom, by whom and when', () => {
    const meeting = noted()
    expect(meeting.state.notes).toEqual([
      {
        noteId: 'n1',
        seq: meeting.history.length,
        kind: 'note',
        text: 'Lelang diulang',
        itemId: 'i-dinkes',
        agencyId: 'dinkes',
        by: dewi,
        at: minute(4),
        revision: 1,
        removed: false,
      },
    ])
  })

  it('an id stands for one note, even a removed one', () => {
    const taken = { ok: false, rejection: { reason: 'already-exists', what: 'note', id: 'n1' } }
    expect(noted().when(dewi, add)).toEqual(taken)
    expect(noted().and(dewi, { type: 'note.remove', noteId: 'n1' }).when(dewi, add)).toEqual(taken)
  })

  it.each([
    ['agenda item', { itemId: 'gone' }, 'gone'],
    ['seat', { aboutAgencyId: 'bappeda' }, 'bappeda'],
  ])('an unknown %s is refused by name', (what, wrong, id) => {
    expect(liveMeeting().when(dewi, { ...add, ...wrong })).toEqual({
      ok: false,
      rejection: { reason: 'not-found', what, id },
    })
  })

  it('an edit changes the words, keeps the place in the record, and raises the revision', () => {
    const [before] = noted().state.notes
    const [after] = noted().and(sari, edit(1, 'Disepakati: lelang diulang'), minute(9)).state.notes
    expect(after).toEqual({
      ...before,
      kind: 'decision',
      text: 'Disepakati: lelang diulang',
      agencyId: 'dpupr',
      revision: 2,
    })
  })

  it('a stale edit is refused with the current text', () => {
    const edited = noted().and(sari, edit(1, 'Versi Sari'))
    expect(edited.when(dewi, edit(1, 'Versi Dewi'))).toEqual({
      ok: false,
      rejection: { reason: 'stale-edit', what: 'note', id: 'n1', revision: 2, text: 'Versi Sari' },
    })
  })

  it('an edit that wishes for what is there already records nothing, stale or not', () => {
    const edited = noted().and(sari, edit(1, 'Sama'))
    expect(edited.when(dewi, edit(1, 'Sama'))).toEqual({ ok: true, events: [] })
  })

  it('a removed note is kept and can be restored as it was', () => {
    const removed = noted().and(dewi, { type: 'note.remove', noteId: 'n1' })
    expect(removed.state.notes).toMatchObject([{ noteId: 'n1', removed: true, revision: 1 }])
    expect(removed.and(sari, { type: 'note.restore', noteId: 'n1' }).state.notes).toEqual(noted().state.notes)
  })

  it('a removed note is not edited', () => {
    const removed = noted().and(dewi, { type: 'note.remove', noteId: 'n1' })
    expect(removed.when(dewi, edit(1, 'Lain'))).toMatchObject({ rejection: { reason: 'not-found', what: 'note' } })
  })

  it('removing and restoring twice record nothing the second time', () => {
    expect(noted().when(dewi, { type: 'note.restore', noteId: 'n1' })).toEqual({ ok: true, events: [] })
    const removed = noted().and(dewi, { type: 'note.remove', noteId: 'n1' })
    expect(removed.when(dewi, { type: 'note.remove', noteId: 'n1' })).toEqual({ ok: true, events: [] })
  })

  it('are taken from the opening to the seal', () => {
    const wrongPhase = { rejection: { reason: 'wrong-phase' } }
    expect(draftMeeting().when(dewi, add)).toMatchObject(wrongPhase)
    const closed = liveMeeting().and(bupati, { type: 'meeting.close' })
    expect(closed.when(dewi, add).ok).toBe(true)
    expect(closed.and(dewi, { type: 'meeting.seal' }).when(dewi, add)).toMatchObject(wrongPhase)
  })
})
