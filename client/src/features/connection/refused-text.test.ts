import { describe, expect, it } from 'vitest'
import { noteId } from '../../../../shared/ids.ts'
import { sentAgain, typedTextOf } from './refused-text.ts'

describe('a refused command', () => {
  it('gives back what was typed, every field of it', () => {
    expect(typedTextOf({ type: 'note.add', text: 'Tender gagal', noteId: 'n1' })).toBe('Tender gagal')
    expect(typedTextOf({ type: 'meeting.amend', reason: 'salah ketik', text: 'Pagu benar' })).toBe(
      'Pagu benar\nsalah ketik',
    )
  })

  it('that was the press of a button holds no words to give back', () => {
    expect(typedTextOf({ type: 'floor.raise-hand', topic: null })).toBeNull()
    expect(typedTextOf({ type: 'agenda.start-item', itemId: 'a' })).toBeNull()
  })

  it('sent again after a stale edit replaces the text that was shown, and no later one', () => {
    const edit = {
      type: 'note.edit' as const,
      noteId: noteId.parse('n1'),
      baseRevision: 1,
      kind: 'note' as const,
      text: 'milik saya',
      aboutAgencyId: null,
    }
    const stale = { reason: 'stale-edit' as const, what: 'note', id: 'n1', revision: 4, text: 'milik mereka' }
    expect(sentAgain(edit, stale)).toEqual({ ...edit, baseRevision: 4 })
    expect(sentAgain(edit, { reason: 'not-found', what: 'note', id: 'n1' })).toEqual(edit)
  })
})
