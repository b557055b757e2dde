import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandId, noteId } from '../../../shared/ids.ts'
import { meetingDecider } from '../../../shared/meeting/meeting.ts'
import { playthrough } from '../../../shared/testing/arbitraries.ts'
import { frozen } from '../../../shared/testing/frozen.ts'
import { minute } from '../../../shared/testing/given.ts'
import { liveMeeting } from '../../../shared/testing/meeting-fixture.ts'
import { kadinkes, sari } from '../../../shared/testing/people.ts'
import { project, type Projected } from './projection.ts'
import type { MeetingCommand } from '../../../shared/meeting/commands.ts'

const meeting = liveMeeting()
const confirmed = { seq: meeting.history.length, state: meeting.state }
const pending = (command: MeetingCommand, id: string): Projected<MeetingCommand> => ({
  commandId: commandId.parse(id),
  command,
  issuedAt: minute(1),
})
const note = (text: string): MeetingCommand => ({
  type: 'note.add',
  noteId: noteId.parse(text),
  kind: 'note',
  text,
  itemId: null,
  aboutAgencyId: null,
})

describe('what the person sees', () => {
  it('without commands of their own is what is confirmed, the very same', () => {
    expect(project(meetingDecider, confirmed, [], sari)).toBe(confirmed.state)
  })

  it('has their commands on top in the order of the clicks', () => {
    const seen = project(meetingDecider, confirmed, [pending(note('satu'), 'a'), pending(note('dua'), 'b')], sari)
    expect(seen.notes.map(({ text }) => text)).toEqual(['satu', 'dua'])
    expect(confirmed.state.notes).toEqual([])
  })

  it('has nothing of a command that would be refused, and what comes after it all the same', () => {
    const asAgency = project(meetingDecider, confirmed, [pending(note('satu'), 'a')], kadinkes)
    expect(asAgency).toBe(confirmed.state)
    const twice = [pending(note('satu'), 'a'), pending(note('satu'), 'b'), pending(note('dua'), 'c')]
    expect(project(meetingDecider, confirmed, twice, sari).notes).toHaveLength(2)
  })

  it('does not have sealing, which only the server can decide', () => {
    const closed = meeting.and(sari, { type: 'meeting.close' })
    const state = project(
      meetingDecider,
      { seq: closed.history.length, state: closed.state },
      [pending({ type: 'meeting.seal' }, 'a')],
      sari,
    )
    expect(state.lifecycle.phase).toBe('closed')
  })

  it('equals what the server makes of the same command at the same moment, whatever the meeting', () => {
    fc.assert(
      fc.property(playthrough(40), ({ turns, history }) => {
        let seq = history.length - turns.flatMap(({ recorded }) => recorded).length
        for (const turn of turns) {
          const { before, actor, command, moment, recorded } = turn
          const one = { commandId: recorded[0]?.commandId ?? commandId.parse('none'), command, issuedAt: moment.at }
          const seen = project(meetingDecider, { seq, state: frozen(before) }, [one], actor)
          if (!meetingDecider.unprojected.includes(command.type)) expect(seen).toEqual(turn.after)
          seq += recorded.length
        }
      }),
      { numRuns: 30 },
    )
  })
})
