import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { cast, meetingActions } from '../testing/arbitraries.ts'
import { chooser } from '../testing/chooser.ts'
import { given, minute, type Given } from '../testing/given.ts'
import { draftMeeting, liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, camat, dewi, kadinkes, layar, peserta, sari, sekda } from '../testing/people.ts'
import { phrases } from '../testing/phrases.ts'
import { SYSTEM } from '../stream/actor.ts'
import type { Decision } from '../stream/decision.ts'
import type { Rejection } from '../stream/rejection.ts'
import { meetingCommand } from './commands.ts'
import { decideMeeting } from './decide.ts'
import { can, isLeading, refusal } from './permissions.ts'
import type { Phase } from './lifecycle.ts'

const closed = (): Given => liveMeeting().and(bupati, { type: 'meeting.close' })
/** Draft, live, paused, closed, sealed: the letters of the table below; unborn is `u`. */
const meetings: readonly (readonly [string, Phase, Given])[] = [
  ['u', 'unborn', given()],
  ['d', 'draft', draftMeeting()],
  ['l', 'live', liveMeeting()],
  ['p', 'paused', liveMeeting().and(bupati, { type: 'meeting.pause' })],
  ['c', 'closed', closed()],
  ['s', 'sealed', closed().and(sari, { type: 'meeting.seal' })],
]
const dinkes = agencyId.parse('dinkes')

/** Not told by the table alone: it also matters whose hand it is, and who speaks. */
const dependsOnTheFloor = ['floor.lower-hand', 'floor.end']

describe('permissions', () => {
  it('is asked of a meeting in every phase', () => {
    for (const [, phase, { state }] of meetings) expect(state.lifecycle.phase).toBe(phase)
  })

  it('who may do what, about the health office’s things, in which phases', () => {
    const people = [dewi, sari, bupati, sekda, kadinkes, camat, peserta, layar, SYSTEM]
    const rows = meetingActions.map((action) => {
      const cells = people.map((person) => {
        const phases = meetings.filter(([, , { state }]) => can(state, person, action, dinkes))
        return phases.map(([letter]) => letter).join('') || '-'
      })
      return [action.padEnd(26), ...cells.map((cell) => cell.padEnd(8))].join(' ').trimEnd()
    })
    const head = ['', 'desk', 'operator', 'chair', 'leader', 'own', 'other', 'viewer', 'screen', 'system']
    const [first = '', ...others] = head
    const title = [first.padEnd(26), ...others.map((cell) => cell.padEnd(8))].join(' ').trimEnd()
    expect(['', title, ...rows, ''].join('\n')).toMatchInlineSnapshot(`
      "
                                 desk     operator chair    leader   own      other    viewer   screen   system
      meeting.create             u        u        -        -        -        -        -        -        u
      meeting.describe           dlpc     dlpc     -        -        -        -        -        -        -
      meeting.open               d        d        d        -        -        -        -        -        -
      meeting.pause              -        l        l        -        -        -        -        -        -
      meeting.resume             -        p        p        -        -        -        -        -        -
      meeting.close              -        lp       lp       -        -        -        -        -        -
      meeting.reopen             c        c        c        -        -        -        -        -        -
      meeting.seal               c        c        -        -        -        -        -        -        -
      meeting.amend              s        s        -        -        -        -        -        -        -
      roles.take                 dlpc     dlpc     dlpc     dlpc     -        -        -        -        -
      roles.release              dlpc     dlpc     dlpc     dlpc     -        -        -        -        -
      attendance.add-seats       dlp      dlp      -        -        -        -        -        -        dlp
      attendance.remove-seat     d        d        -        -        -        -        -        -        -
      attendance.record          dlpc     dlpc     -        -        -        -        -        -        -
      attendance.check-in        -        -        -        -        dlp      -        -        -        -
      attendance.leave           lp       lp       -        -        lp       -        -        -        -
      agenda.add-items           dlp      dlp      dlp      -        -        -        -        -        dlp
      agenda.edit-item           dlp      dlp      dlp      -        -        -        -        -        -
      agenda.remove-item         dlp      dlp      dlp      -        -        -        -        -        -
      agenda.move-item           dlp      dlp      dlp      -        -        -        -        -        -
      agenda.set-order           dlp      dlp      dlp      -        -        -        -        -        -
      agenda.start-item          -        l        l        -        -        -        -        -        -
      agenda.end-item            -        lp       lp       -        -        -        -        -        -
      agenda.correct-start       -        lp       lp       -        -        -        -        -        -
      agenda.extend-item         -        lp       lp       -        -        -        -        -        -
      agenda.skip-item           -        lp       lp       -        -        -        -        -        -
      agenda.restore-item        -        lp       lp       -        -        -        -        -        -
      agenda.take-as-read        -        l        l        -        -        -        -        -        -
      agenda.shorten-rest        -        lp       lp       -        -        -        -        -        -
      stage.show                 -        dlp      dlp      -        -        -        -        -        -
      stage.follow               -        dlp      dlp      -        -        -        -        -        -
      figures.report             dlp      dlp      -        -        dlp      -        -        -        -
      figures.correct            dlpc     dlpc     -        -        dlpc     -        -        -        -
      figures.import             dlp      dlp      -        -        -        -        -        -        dlp
      figures.undo-import        dlp      dlp      -        -        -        -        -        -        -
      comparison.set-period      dlpc     dlpc     -        -        -        -        -        -        dlpc
      comparison.clear-period    dlpc     dlpc     -        -        -        -        -        -        -
      readiness.confirm          dlp      dlp      -        -        dlp      -        -        -        -
      obstacle.add               dlpc     dlpc     -        -        dlpc     -        -        -        dlpc
      obstacle.edit              dlpc     dlpc     -        -        dlpc     -        -        -        -
      obstacle.remove            dlpc     dlpc     -        -        dlpc     -        -        -        -
      obstacle.propose-solution  dlpc     dlpc     -        -        dlpc     -        -        -        dlpc
      obstacle.edit-solution     dlpc     dlpc     -        -        dlpc     -        -        -        -
      obstacle.remove-solution   dlpc     dlpc     -        -        dlpc     -        -        -        -
      floor.raise-hand           lp       lp       lp       lp       lp       lp       -        -        -
      floor.lower-hand           lp       lp       lp       lp       lp       lp       -        -        -
      floor.give                 -        lp       lp       -        -        -        -        -        -
      floor.call-on              -        lp       lp       -        -        -        -        -        -
      floor.end                  lp       lp       lp       lp       lp       lp       -        -        -
      floor.move-hand            -        lp       lp       -        -        -        -        -        -
      note.add                   lpc      lpc      -        -        -        -        -        -        -
      note.edit                  lpc      lpc      -        -        -        -        -        -        -
      note.remove                lpc      lpc      -        -        -        -        -        -        -
      note.restore               lpc      lpc      -        -        -        -        -        -        -
      directive.issue            lpc      lpc      lpc      -        -        -        -        -        -
      directive.edit             lpc      lpc      lpc      -        -        -        -        -        -
      directive.withdraw         lpc      lpc      lpc      -        -        -        -        -        -
      directive.read-back        lp       lp       lp       -        -        -        -        -        -
      directive.acknowledge      -        -        -        -        lpc      -        -        -        -
      directive.ask              -        -        -        -        lpc      -        -        -        -
      directive.reply            lpc      lpc      lpc      -        -        -        -        -        -
      minutes.word-line          lpc      lpc      -        -        -        -        -        -        -
      minutes.open-review        c        c        -        -        -        -        -        -        -
      minutes.close-review       c        c        -        -        -        -        -        -        -
      minutes.propose            -        -        -        -        c        -        -        -        -
      minutes.withdraw-proposal  -        -        -        -        c        -        -        -        -
      minutes.accept-proposal    c        c        -        -        -        -        -        -        -
      minutes.decline-proposal   c        c        -        -        -        -        -        -        -
      minutes.keep-version       lpc      lpc      -        -        -        -        -        -        -
      minutes.set-number         dlpc     dlpc     -        -        -        -        -        -        -
      minutes.sign-off           -        -        c        -        -        -        -        -        -
      recording.place            lpc      lpc      -        -        -        -        -        -        -
      recording.place-by-item    lpc      lpc      -        -        -        -        -        -        -
      recording.remove           lpc      lpc      -        -        -        -        -        -        -
      recording.attach-transcript lpc      lpc      -        -        -        -        -        -        -
      recording.remove-transcript lpc      lpc      -        -        -        -        -        -        -
      "
    `)
  })

  it.each(meetings)('decide refuses exactly what the table refuses (%s, %s)', (_letter, _phase, { state }) => {
    for (const [action, actor, die] of product(meetingActions, cast, [0, 1, 2])) {
      const command = meetingCommand.parse(phrases[action](chooser(state, [die]), state))
      const refused = refusal(state, actor, action, 'agencyId' in command ? command.agencyId : null)
      if (refused === null && dependsOnTheFloor.includes(action)) continue
      const decision = decideMeeting(state, command, actor, { at: minute(1), chain: '' })
      expect({ action, by: actor.personId, refused: asPermission(decision) }).toEqual({
        action,
        by: actor.personId,
        refused,
      })
    }
  })

  it('whether the person may comes before whether the time is right', () => {
    expect(refusal(draftMeeting().state, peserta, 'meeting.pause', null)).toMatchObject({ reason: 'not-allowed' })
    expect(refusal(draftMeeting().state, bupati, 'meeting.pause', null)).toMatchObject({ reason: 'wrong-phase' })
  })

  it('chair and operator lead, whoever holds them, and nobody else', () => {
    const { state } = liveMeeting()
    expect(cast.filter((actor) => isLeading(state, actor))).toEqual([sari, bupati])
  })
})

/** The refusal, if it is one of those that the table gives. */
function asPermission(decision: Decision<unknown>): Rejection | null {
  if (decision.ok) return null
  const { rejection } = decision
  return rejection.reason === 'not-allowed' || rejection.reason === 'wrong-phase' ? rejection : null
}

function product<A, B, C>(as: readonly A[], bs: readonly B[], cs: readonly C[]): readonly (readonly [A, B, C])[] {
  return as.flatMap((a) => bs.flatMap((b) => cs.map((c) => [a, b, c] as const)))
}
