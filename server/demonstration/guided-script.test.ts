import { describe, expect, it } from 'vitest'
import { roundForDisplay } from '../../shared/figures/deviation.ts'
import { boardTotals } from '../../shared/meeting/board.ts'
import { decideMeeting } from '../../shared/meeting/decide.ts'
import { evolveMeeting } from '../../shared/meeting/evolve.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { given, minute, record } from '../../shared/testing/given.ts'
import { calendarDate } from '../../shared/temporal.ts'
import { personOf } from '../identity/demonstration-cast.ts'
import { DEMONSTRATION, demonstrationCommands } from './demonstration-meeting.ts'
import { guidedScenes } from './guided-script.ts'
import { readDemonstrationRegency } from './regency.ts'

const cast = { stream: DEMONSTRATION, agencies: readDemonstrationRegency().agencies }
const today = calendarDate.parse('2021-07-27')
const prepared = (): MeetingState =>
  demonstrationCommands(minute(0)).reduce((so, { actor, command }) => so.and(actor, command, minute(0)), given()).state

interface Played {
  readonly meeting: MeetingState
  readonly refused: readonly string[]
  readonly captions: readonly string[]
}

function played(from: MeetingState, play: string): Played {
  let head = 1_000
  return guidedScenes(play).reduce<Played>(
    (so, { deed, caption }, place) => {
      const wanted = deed(so.meeting, today)
      const person = wanted === null ? null : personOf(cast, wanted.by)
      if (wanted === null || person === null) return so
      const at = minute(place)
      const decision = decideMeeting(so.meeting, wanted.command, person, { at, chain: '' })
      if (!decision.ok) return { ...so, refused: [...so.refused, wanted.command.type] }
      const recorded = record(decision.events, head, person, at)
      head += recorded.length
      const meeting = recorded.reduce(evolveMeeting, so.meeting)
      return { ...so, meeting, captions: decision.events.length > 0 ? [...so.captions, caption] : so.captions }
    },
    { meeting: from, refused: [], captions: [] },
  )
}

describe('the demonstration that plays itself', () => {
  it('does nothing that people may not do: no step is refused', () => {
    expect(played(prepared(), 'first').refused).toEqual([])
  })

  it('shows agencies coming, figures moving, hands, directives given and acknowledged, and a block taken as read', () => {
    const { meeting, captions } = played(prepared(), 'first')
    expect(new Set(captions)).toEqual(
      new Set([
        'taking-parts',
        'checking-in',
        'opening',
        'recap',
        'figures',
        'presenting',
        'hands',
        'directive',
        'question',
        'as-read',
        'correction',
        'finished',
      ]),
    )
    expect(meeting.directives.map(({ addressees }) => addressees[0]?.answer.kind)).toEqual([
      'acknowledged',
      'acknowledged',
    ])
    expect(meeting.directives[0]?.addressees[0]?.due).toBe('2021-08-06')
    expect(meeting.agenda.items.some((item) => item.status === 'taken-as-read')).toBe(true)
    expect(meeting.notes.map((note) => note.kind)).toEqual(['question', 'answer', 'praise'])
  })

  it('leaves the published totals on the board, for the mistyped figure is corrected', () => {
    const { total } = boardTotals(played(prepared(), 'first').meeting)
    const numbers = [total.weighted.target, total.weighted.actual, total.financial.actual]
    expect(numbers.map((number) => roundForDisplay(number ?? Number.NaN))).toEqual([44.77, 41.36, 27.52])
  })

  it('can be played again on the meeting it left, calling the next agencies', () => {
    const first = played(prepared(), 'first')
    const second = played(first.meeting, 'second')
    expect(second.refused).toEqual([])
    expect(second.meeting.directives).toHaveLength(4)
  })
})
