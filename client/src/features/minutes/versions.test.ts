import { expect, it } from 'vitest'
import { heldMeeting, minutesOf } from '../../../../shared/testing/minutes-fixture.ts'
import { sari } from '../../../../shared/testing/people.ts'
import { minutesAt, versionsIn } from './versions.ts'

const kept = () => heldMeeting().and(sari, { type: 'minutes.keep-version', label: 'Sebelum telaah' })

it('a version is a moment of the log, and the minutes of that moment are composed again', () => {
  const later = kept().and(sari, { type: 'note.remove', noteId: 'n-Di-luar-acara' }).and(sari, { type: 'meeting.seal' })
  const { history } = later
  const seq = kept().history.length
  expect(versionsIn(history)).toEqual([
    { seq: seq - 1, kind: 'closed', label: null },
    { seq, kind: 'kept', label: 'Sebelum telaah' },
    { seq: history.length, kind: 'sealed', label: null },
  ])
  expect(minutesAt(history, seq)).toEqual(minutesOf(kept()))
})

it('what the log does not reach yet is not guessed', () => {
  expect(minutesAt(kept().history, 9_999)).toBeNull()
})
