import type { ComposedLine } from '../../../../shared/composing/composed-line.ts'
import type { AgencyId, DirectiveId, ItemId, ObstacleId } from '../../../../shared/ids.ts'
import type { MeetingCommand } from '../../../../shared/meeting/commands.ts'
import { obstaclesOf, type Obstacle } from '../../../../shared/meeting/obstacles.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'
import type { Audience } from './AddresseePicker.tsx'

/** What of a directive is chosen beside its sentence; what is chosen outweighs what the sentence says. */
export interface Chosen {
  readonly audience: Audience
  readonly due: CalendarDate | null
  readonly obstacleId: ObstacleId | null
  readonly proof: string
}

interface Around {
  readonly presenter: AgencyId | null
  readonly all: readonly AgencyId[]
  readonly obstacles: readonly Obstacle[]
}

/** Who is addressed: those chosen, else those named in the sentence, else whoever presents. */
export function addresseesOf(line: ComposedLine, audience: Audience, { presenter, all }: Around): readonly AgencyId[] {
  if (audience.kind === 'some') return audience.agencies
  if (audience.kind === 'all' || line.everybody) return all
  if (line.agencies.length > 0) return line.agencies
  return presenter === null ? [] : [presenter]
}

/** The command that gives the directive; null while it says nothing or nobody is addressed. */
export function issueOf(
  line: ComposedLine,
  chosen: Chosen,
  around: Around,
  ids: { readonly directiveId: DirectiveId; readonly itemId: ItemId | null },
): (MeetingCommand & { readonly type: 'directive.issue' }) | null {
  const addressees = addresseesOf(line, chosen.audience, around)
  const [first] = addressees
  if (line.text === '' || first === undefined) return null
  const named = line.obstacle === null ? undefined : obstaclesOf(around, first)[line.obstacle - 1]
  const due = chosen.due ?? line.due
  return {
    type: 'directive.issue',
    ...ids,
    text: line.text,
    addressees: addressees.map((agencyId) => ({ agencyId, due, text: null })),
    proofExpected: chosen.proof.trim() === '' ? null : chosen.proof.trim(),
    obstacleId: chosen.obstacleId ?? named?.obstacleId ?? null,
  }
}
