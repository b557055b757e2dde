import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cast, meetingActions, playthrough, type Playthrough } from '../testing/arbitraries.ts'
import { frozen } from '../testing/frozen.ts'
import type { Recorded } from '../stream/recorded.ts'
import type { MeetingEvent } from './events.ts'
import { decideMeeting } from './decide.ts'
import { evolveMeeting } from './evolve.ts'
import { meetingDecider } from './meeting.ts'
import { emptyMeeting, type MeetingState } from './state.ts'

// People who mostly know what they do play whole meetings; these laws hold after every single click.
const replay = (history: readonly Recorded<MeetingEvent>[], from: MeetingState = emptyMeeting): MeetingState =>
  history.reduce(evolveMeeting, from)

function always(law: (played: Playthrough) => void): void {
  fc.assert(fc.property(playthrough(), law), { numRuns: 100 })
}

describe('laws of state and events', () => {
  it('a snapshot plus the events after it equals the whole history, wherever it was taken', () => {
    fc.assert(
      fc.property(playthrough(), fc.nat(), ({ history, end }, somewhere) => {
        const cut = somewhere % (history.length + 1)
        const stored: unknown = JSON.parse(JSON.stringify(replay(history.slice(0, cut))))
        expect(replay(history.slice(cut), meetingDecider.reviveState(stored))).toEqual(end)
        expect(replay(history)).toEqual(end)
      }),
      { numRuns: 100 },
    )
  })

  it('deciding and evolving change nothing that they were given', () => {
    always(({ turns }) => {
      for (const { before, command, actor, moment, recorded } of turns) {
        const [state, asked] = [frozen(before), frozen(command)]
        decideMeeting(state, asked, frozen(actor), frozen(moment))
        frozen(recorded).reduce((step, event) => frozen(evolveMeeting(step, event)), state)
      }
    })
  })

  it('the same question in the same state gets the same answer', () => {
    always(({ turns }) => {
      for (const { before, command, actor, moment, decision } of turns)
        expect(decideMeeting(before, command, actor, moment)).toEqual(decision)
    })
  })

  it('an event applied to a meeting that knows nothing of it does not throw', () => {
    always(({ history }) => {
      for (const recorded of history) expect(() => evolveMeeting(emptyMeeting, recorded)).not.toThrow()
    })
  })

  it('whatever was accepted can be stored, read again and sent', () => {
    always(({ history }) => {
      for (const { event } of history) {
        const stored: unknown = JSON.parse(JSON.stringify(meetingDecider.toStored(event)))
        expect(meetingDecider.upcast(meetingDecider.toStored(event))).toEqual(event)
        expect(stored).toEqual(meetingDecider.toStored(event))
        expect(meetingDecider.parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event)
      }
    })
  })

  it('an accepted command asked again is answered, never thrown at', () => {
    always(({ turns }) => {
      for (const { command, actor, moment, after } of turns)
        for (const somebody of [actor, ...cast])
          expect(() => decideMeeting(after, command, somebody, moment)).not.toThrow()
    })
  })

  it('a refusal and an acceptance without events leave the meeting as it is', () => {
    always(({ turns }) => {
      const idle = turns.filter((turn) => turn.recorded.length === 0)
      for (const { before, after } of idle) expect(after).toBe(before)
    })
  })
})

describe('laws of the meeting', () => {
  it('at most one item is active, and it is the one named active', () => {
    always(({ turns }) => {
      for (const { after } of turns) {
        const active = after.agenda.items.filter((item) => item.status === 'active').map((item) => item.itemId)
        expect(active).toEqual(after.agenda.activeId === null ? [] : [after.agenda.activeId])
      }
    })
  })

  it('nothing runs while the meeting is not open: no item, no speech, no raised hand, no pause', () => {
    always(({ turns }) => {
      for (const { after } of turns) {
        if (after.lifecycle.phase === 'live' || after.lifecycle.phase === 'paused') continue
        expect(after.agenda).toMatchObject({ activeId: null, clockStoppedAt: null })
        expect(after.floor).toEqual({ hands: [], speaker: null })
      }
    })
  })

  it('the clock stands still exactly while the meeting is paused', () => {
    always(({ turns }) => {
      for (const { after } of turns)
        expect(after.agenda.clockStoppedAt !== null).toBe(after.lifecycle.phase === 'paused')
    })
  })

  it('nobody has two hands up, and who speaks by a hand has lowered that one', () => {
    always(({ turns }) => {
      for (const { after } of turns) {
        const { hands, speaker } = after.floor
        expect(new Set(hands.map((hand) => hand.person.personId)).size).toBe(hands.length)
        expect(hands.filter((hand) => hand.handId === speaker?.handId)).toEqual([])
      }
    })
  })

  it('ids are unique', () => {
    always(({ end }) => {
      for (const ids of idsOf(end)) expect(new Set(ids).size).toBe(ids.length)
    })
  })

  it('things in the record carry the rising numbers of the events that made them', () => {
    always(({ history, end }) => {
      for (const things of [end.notes, end.directives, end.obstacles]) {
        const seqs = things.map((thing) => thing.seq)
        expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
        for (const seq of seqs) expect(history[seq - 1]?.seq).toBe(seq)
      }
    })
  })

  it('once frozen, what was presented never changes', () => {
    always(({ turns }) => {
      for (const { before, after } of turns)
        for (const [agency, own] of Object.entries(before.figures)) {
          if (own.frozenAt === null) continue
          const later = Object.entries(after.figures).find(([other]) => other === agency)?.[1]
          expect(later).toMatchObject({ frozenAt: own.frozenAt, frozenSeq: own.frozenSeq })
          const presented = own.entries.map((entry) => [entry.source, entry.presented])
          expect(later?.entries.map((entry) => [entry.source, entry.presented])).toEqual(
            expect.arrayContaining(presented),
          )
        }
    })
  })

  it('a sealed meeting changes by amendments alone', () => {
    always(({ turns }) => {
      for (const { before, after, recorded } of turns) {
        if (before.lifecycle.phase !== 'sealed') continue
        expect({ ...after, lifecycle: null }).toEqual({ ...before, lifecycle: null })
        expect(recorded.every(({ event }) => event.type === 'meeting.amended')).toBe(true)
      }
    })
  })

  it('everything named is there: seats, items, and whoever is addressed', () => {
    always(({ end }) => {
      const seats = new Set<string>(end.attendance.seats.map((seat) => seat.agency.agencyId))
      const items = new Set<string>(end.agenda.items.map((item) => item.itemId))
      const named = [
        ...end.agenda.items.map((item) => item.agencyId),
        ...end.notes.map((note) => note.agencyId),
        ...end.directives.flatMap((directive) => directive.addressees.map((addressee) => addressee.agencyId)),
      ]
      expect(named.filter((agency) => agency !== null && !seats.has(agency))).toEqual([])
      const under = [...end.notes, ...end.directives].map((written) => written.itemId)
      expect(under.filter((item) => item !== null && !items.has(item))).toEqual([])
    })
  })
})

describe('the players', () => {
  it('get every command accepted that a created meeting knows, so that the laws mean something', () => {
    const accepted = new Set<string>()
    for (const { turns } of fc.sample(playthrough(), { numRuns: 1_200, seed: 20210727 }))
      for (const { command, recorded } of turns) if (recorded.length > 0) accepted.add(command.type)
    expect(meetingActions.filter((action) => !accepted.has(action))).toEqual(['meeting.create'])
  }, 30_000)
})

function idsOf(meeting: MeetingState): readonly (readonly string[])[] {
  return [
    meeting.attendance.seats.map((seat) => seat.agency.agencyId),
    meeting.agenda.items.map((item) => item.itemId),
    meeting.obstacles.map((obstacle) => obstacle.obstacleId),
    ...meeting.obstacles.map((obstacle) => obstacle.solutions.map((solution) => solution.solutionId)),
    meeting.floor.hands.map((hand) => hand.handId),
    meeting.notes.map((note) => note.noteId),
    meeting.directives.map((directive) => directive.directiveId),
    ...meeting.directives.map((directive) => directive.addressees.map((addressee) => addressee.agencyId)),
  ]
}
