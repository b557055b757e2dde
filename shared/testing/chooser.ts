import type { Answer } from '../meeting/directives.ts'
import type { MeetingState } from '../meeting/state.ts'

/** Turns dice into choices; the same dice in the same meeting choose the same. */
export interface Chooser {
  of<Choice>(choices: readonly Choice[]): Choice
  /** 0 to `max`. */
  number(max: number): number
  /** True seven times of eight. */
  mostly(): boolean
  orNull<Choice>(choice: Choice): Choice | null
  words(): string
  /** An id not used so far, or once in a while one of `used`. */
  fresh(used: readonly string[]): string
  agency(): string
  item(): string
  obstacle(): string
  hand(): string
  note(): string
  directive(): string
  /** Somebody a directive is for, mostly one who has answered it like this so far: few would be met by chance. */
  addressee(answered: Answer['kind']): { readonly directiveId: string; readonly agencyId: string }
}

/** Something odd to say now and then: formulas, markup, letters outside Latin. */
const sayings = ['Segera diselesaikan.', 'Lelang ulang bulan depan', 'Mohon data dukung', '=1+1', '<b>"é 漢 🙂"</b>']

/** Choices by these dice; an id chosen is mostly one that is there. */
export function chooser(meeting: MeetingState, dice: readonly number[]): Chooser {
  let thrown = 0
  const throwDie = (): number => {
    const die = dice[thrown % dice.length] ?? 0
    const round = Math.floor(thrown / dice.length)
    thrown += 1
    // Few dice serve a long command, differently each time round.
    return die + round * 7_919
  }
  const of = <Choice>(choices: readonly Choice[]): Choice => {
    const choice = choices[throwDie() % choices.length]
    if (choice === undefined) throw new Error('nothing to choose from')
    return choice
  }
  const mostly = (): boolean => throwDie() % 8 !== 7
  const known = (ids: readonly string[]): string => (ids.length > 0 && mostly() ? of(ids) : 'nowhere')
  const agency = (): string => known(meeting.attendance.seats.map((seat) => seat.agency.agencyId))
  const directive = (): string => known(meeting.directives.map((other) => other.directiveId))
  return {
    of,
    number: (max) => throwDie() % (max + 1),
    mostly,
    orNull: (choice) => (throwDie() % 3 === 2 ? null : choice),
    words: () => of(sayings),
    fresh: (used) => (used.length > 0 && !mostly() ? of(used) : `new-${used.length}-${throwDie()}`),
    agency,
    item: () => known(meeting.agenda.items.map((item) => item.itemId)),
    obstacle: () => known(meeting.obstacles.map((obstacle) => obstacle.obstacleId)),
    hand: () => known(meeting.floor.hands.map((hand) => hand.handId)),
    note: () => known(meeting.notes.map((note) => note.noteId)),
    directive,
    addressee: (answered) => {
      const fitting = meeting.directives.flatMap(({ directiveId, addressees }) =>
        addressees.flatMap(({ agencyId, answer }) => (answer.kind === answered ? [{ directiveId, agencyId }] : [])),
      )
      return fitting.length > 0 && mostly() ? of(fitting) : { directiveId: directive(), agencyId: agency() }
    },
  }
}
