import type { AgencyId } from '../../../../shared/ids.ts'
import type { Addressee, Directive } from '../../../../shared/meeting/directives.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'

/** How far a directive's addressees have come. */
export interface Answers {
  readonly all: number
  readonly acknowledged: number
  /** Asked and not yet replied to. */
  readonly asking: number
}

export function answersTo(directive: Directive): Answers {
  const count = (holds: (addressee: Addressee) => boolean): number => directive.addressees.filter(holds).length
  return {
    all: directive.addressees.length,
    acknowledged: count(({ answer }) => answer.kind === 'acknowledged'),
    asking: count(({ answer }) => answer.kind === 'asked' && answer.reply === null),
  }
}

/** One directive as it concerns one agency. */
export interface OwnDuty {
  readonly directive: Directive
  readonly addressee: Addressee
}

/** What one agency was told to do, what still waits for its answer first, then newest first. */
export function dutiesOf(directives: readonly Directive[], agency: AgencyId): readonly OwnDuty[] {
  const own = directives.flatMap((directive) => {
    const addressee = directive.addressees.find((other) => other.agencyId === agency)
    return addressee === undefined || directive.withdrawn !== null ? [] : [{ directive, addressee }]
  })
  return own.toReversed().toSorted((a, b) => Number(isAnswered(a.addressee)) - Number(isAnswered(b.addressee)))
}

/** The addressees, those who asked and wait for a reply first; the others keep their order. */
export function questionsFirst(directive: Directive): readonly Addressee[] {
  const rank = ({ answer }: Addressee): number => (answer.kind === 'asked' && answer.reply === null ? 0 : 1)
  return directive.addressees.toSorted((a, b) => rank(a) - rank(b))
}

/** The due date that all addressees share; 'several' when they differ. */
export function commonDue(directive: Directive): CalendarDate | null | 'several' {
  const dates = new Set(directive.addressees.map(({ due }) => due))
  const [first = null] = dates
  return dates.size > 1 ? 'several' : first
}

function isAnswered({ answer }: Addressee): boolean {
  return answer.kind === 'acknowledged' || (answer.kind === 'asked' && answer.reply === null)
}
