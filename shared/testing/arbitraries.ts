import fc from 'fast-check'
import { meetingCommand, type MeetingCommand } from '../meeting/commands.ts'
import { decideMeeting } from '../meeting/decide.ts'
import type { MeetingEvent } from '../meeting/events.ts'
import { evolveMeeting } from '../meeting/evolve.ts'
import { can, type MeetingAction } from '../meeting/permissions.ts'
import type { MeetingState } from '../meeting/state.ts'
import { SYSTEM, type Actor } from '../stream/actor.ts'
import type { Moment } from '../stream/decider.ts'
import type { Decision } from '../stream/decision.ts'
import type { Recorded } from '../stream/recorded.ts'
import { after } from '../temporal.ts'
import { chooser } from './chooser.ts'
import { minute, record } from './given.ts'
import { draftMeeting } from './meeting-fixture.ts'
import { everybody } from './people.ts'
import { phrases } from './phrases.ts'

/** Dice, thrown before the meeting is known; what they mean is looked up in the meeting as it then is. */
export interface Wish {
  readonly dice: readonly number[]
  /** Since the wish before; several people may click within one millisecond. */
  readonly waitMs: number
}

/** One wish, as it was put and answered. */
export interface Turn {
  readonly before: MeetingState
  readonly actor: Actor
  readonly command: MeetingCommand
  readonly moment: Moment
  readonly decision: Decision<MeetingEvent>
  readonly recorded: readonly Recorded<MeetingEvent>[]
  readonly after: MeetingState
}

export interface Playthrough {
  readonly turns: readonly Turn[]
  /** From the creation of the meeting on. */
  readonly history: readonly Recorded<MeetingEvent>[]
  readonly end: MeetingState
}

/** Every command there is. */
export const meetingActions: readonly MeetingAction[] = meetingCommand.def.options.flatMap(
  (option) => option.def.shape.type.def.values,
)

/** Everybody, and the server itself. */
export const cast: readonly Actor[] = [...everybody, SYSTEM]

const wish: fc.Arbitrary<Wish> = fc.record({
  dice: fc.array(fc.nat({ max: 9_999 }), { minLength: 10, maxLength: 10 }),
  waitMs: fc.oneof(fc.constant(0), fc.nat({ max: 600_000 })),
})

/** Meetings played by people who mostly know what they do, through `decide`, from the fixture's draft on. */
export function playthrough(maxWishes = 80): fc.Arbitrary<Playthrough> {
  return fc.array(wish, { minLength: 1, maxLength: maxWishes, size: 'max' }).map(play)
}

/** What somebody asks in this meeting when the dice fall so: mostly what they may, mostly about what is there. */
export function actOut(meeting: MeetingState, dice: readonly number[]): { actor: Actor; command: MeetingCommand } {
  const choose = chooser(meeting, dice)
  const action = choose.of(choose.mostly() ? likely(meeting) : meetingActions)
  const command = meetingCommand.parse(phrases[action](choose, meeting))
  const agency = 'agencyId' in command ? command.agencyId : null
  const entitled = cast.filter((actor) => can(meeting, actor, action, agency))
  const actor = choose.of(entitled.length > 0 && choose.mostly() ? entitled : cast)
  return { actor, command }
}

/** Done so much more often than other things: what others need before them. */
const extra: ReadonlyMap<MeetingAction, number> = new Map([
  ['meeting.open', 10],
  ['floor.raise-hand', 6],
  ['minutes.open-review', 2],
  ['minutes.propose', 3],
  ['minutes.decline-proposal', 2],
])

/** What somebody in the cast may do now. A draft is soon opened, and only few close a meeting that goes on. */
function likely(meeting: MeetingState): readonly MeetingAction[] {
  const possible = meetingActions.filter((action) => cast.some((actor) => can(meeting, actor, action, actor.agencyId)))
  const frequent = possible.filter((action) => !action.startsWith('meeting.'))
  const often = possible.flatMap((action) => Array.from({ length: extra.get(action) ?? 0 }, () => action))
  return [...possible, ...frequent, ...frequent, ...often]
}

function play(wishes: readonly Wish[]): Playthrough {
  const draft = draftMeeting()
  const history = [...draft.history]
  let { state } = draft
  let at = minute(0)
  const turns = wishes.map(({ dice, waitMs }): Turn => {
    at = after(at, waitMs)
    const before = state
    const moment = { at, chain: `chain-${history.length}` }
    const { actor, command } = actOut(before, dice)
    const decision = decideMeeting(before, command, actor, moment)
    const recorded = record(decision.ok ? decision.events : [], history.length, actor, at)
    state = recorded.reduce(evolveMeeting, before)
    history.push(...recorded)
    return { before, actor, command, moment, decision, recorded, after: state }
  })
  return { turns, history, end: state }
}
