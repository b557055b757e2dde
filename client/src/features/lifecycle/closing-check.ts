import type { MeetingState } from '../../../../shared/meeting/state.ts'

/** What is incomplete when a meeting is about to be closed; counts. */
export interface ClosingCheck {
  readonly notCalled: number
  readonly directivesWithoutDate: number
  readonly unanswered: number
  readonly seatsUnrecorded: number
}

export function closingCheck({
  agenda,
  directives,
  attendance,
}: Pick<MeetingState, 'agenda' | 'directives' | 'attendance'>): ClosingCheck {
  const standing = directives.filter((directive) => directive.withdrawn === null)
  return {
    notCalled: agenda.items.filter((item) => item.status === 'planned' && item.kind !== 'break').length,
    directivesWithoutDate: standing.filter((directive) => directive.addressees.some(({ due }) => due === null)).length,
    unanswered: standing.flatMap(({ addressees }) => addressees).filter(({ answer }) => answer.kind !== 'acknowledged')
      .length,
    seatsUnrecorded: attendance.seats.filter(({ presence }) => presence.kind === 'unrecorded').length,
  }
}
