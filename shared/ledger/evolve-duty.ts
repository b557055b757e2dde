import type { DutyId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import type { Instant } from '../temporal.ts'
import type { Duty, DutyStatus, DutyStep, LedgerEvent } from './duty.ts'

type Registered = LedgerEvent & { readonly type: 'duty.registered' }
type Told = Registered['duties'][number]

/** The duties after one more event. */
export function evolveDuties(duties: readonly Duty[], event: LedgerEvent, facts: RecordedFacts): readonly Duty[] {
  switch (event.type) {
    case 'duty.registered':
      return registered(duties, event, facts)
    case 'duty.withdrawn': {
      const { revision, reason } = event
      const withdrawn = new Set(event.dutyIds)
      return duties.map((duty) =>
        withdrawn.has(duty.dutyId) ? { ...moved(duty, 'withdrawn', step('withdrawn', facts, reason)), revision } : duty,
      )
    }
    case 'duty.acknowledged':
      return change(duties, event.dutyId, 'acknowledged', step('acknowledged', event))
    case 'duty.progress-reported':
      return change(duties, event.dutyId, 'in-progress', step('progress-reported', facts, event.text, event))
    case 'duty.done-reported':
      return change(duties, event.dutyId, 'reported', step('done-reported', facts, event.text, event))
    case 'duty.verified':
      return change(duties, event.dutyId, 'verified', step('verified', facts))
    case 'duty.returned':
      return change(duties, event.dutyId, 'in-progress', step('returned', facts, event.reason))
    case 'duty.reopened':
      return change(duties, event.dutyId, 'in-progress', step('reopened', facts, event.reason))
  }
}

function registered(duties: readonly Duty[], event: Registered, facts: RecordedFacts): readonly Duty[] {
  const { type: _, duties: named, ...directive } = event
  const told = new Map(named.map((one) => [one.dutyId, one]))
  const known = new Set(duties.map((duty) => duty.dutyId))
  const kept = duties.map((old) => {
    const now = told.get(old.dutyId)
    return now === undefined ? old : confirmed(revised(old, { ...old, ...directive, ...wording(now) }, facts), now)
  })
  const fresh = named
    .filter((one) => !known.has(one.dutyId))
    .map((one) => confirmed({ ...directive, ...wording(one), seq: facts.seq, status: 'open', history: [] }, one))
  return [...kept, ...fresh]
}

/** Work that was begun goes on under a new wording; a confirmation held only for the old one. */
function revised(old: Duty, duty: Duty, facts: RecordedFacts): Duty {
  const isSame = old.text === duty.text && old.due === duty.due && old.proofExpected === duty.proofExpected
  if (isSame && old.status !== 'withdrawn') return duty
  const isBegun = old.status === 'in-progress' || old.status === 'reported' || old.status === 'verified'
  return moved(duty, isBegun ? old.status : 'open', step('revised', facts, old.text))
}

function confirmed(duty: Duty, { acknowledged }: Told): Duty {
  if (acknowledged === null || duty.status !== 'open') return duty
  return moved(duty, 'acknowledged', step('acknowledged', acknowledged))
}

function wording(told: Told): Omit<Told, 'acknowledged'> {
  const { acknowledged: _, ...rest } = told
  return rest
}

const noProof = { proofLink: null, proofFile: null } as const

function step(
  kind: DutyStep['kind'],
  { by, at }: { readonly by: Actor; readonly at: Instant },
  text: string | null = null,
  { proofLink, proofFile }: Pick<DutyStep, 'proofLink' | 'proofFile'> = noProof,
): DutyStep {
  return { kind, text, proofLink, proofFile, by, at }
}

function change(duties: readonly Duty[], id: DutyId, status: DutyStatus, taken: DutyStep): readonly Duty[] {
  return duties.map((duty) => (duty.dutyId === id ? moved(duty, status, taken) : duty))
}

function moved(duty: Duty, status: DutyStatus, taken: DutyStep): Duty {
  return { ...duty, status, history: [...duty.history, taken] }
}
