import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { Instant } from '../temporal.ts'
import { dutyIdOf, type Duty, type LedgerCommand, type LedgerEvent } from './duty.ts'
import { refusal } from './permissions.ts'

type Register = LedgerCommand & { readonly type: 'duty.register' }
type Told = (LedgerEvent & { readonly type: 'duty.registered' })['duties'][number]
type Withdraw = LedgerCommand & { readonly type: 'duty.withdraw' }

/** What follows from one command about duties: events to record, or the reason why not. */
export function decideDuty(
  duties: readonly Duty[],
  command: LedgerCommand,
  actor: Actor,
  at: Instant,
): Decision<LedgerEvent> {
  if (command.type === 'duty.register' || command.type === 'duty.withdraw') {
    const refused = refusal(actor, command.type, null)
    if (refused !== null) return reject(refused)
    return command.type === 'duty.register' ? register(duties, command) : withdraw(duties, command)
  }
  const { dutyId: id } = command
  const duty = duties.find((other) => other.dutyId === id)
  if (duty === undefined) return reject({ reason: 'not-found', what: 'duty', id })
  const refused = refusal(actor, command.type, duty.agencyId)
  if (refused !== null) return reject(refused)
  const { status } = duty
  if (status === 'withdrawn') return conflict('the duty was withdrawn')
  switch (command.type) {
    case 'duty.acknowledge':
      return status === 'open' ? accept({ type: 'duty.acknowledged', dutyId: id, by: actor, at }) : accept()
    case 'duty.report-progress':
      if (status === 'verified') return conflict('what was verified is reopened before it goes on')
      return accept({ ...command, type: 'duty.progress-reported' })
    case 'duty.report-done':
      if (status === 'verified') return conflict('what was verified is reopened before it goes on')
      if (duty.proofExpected !== null && command.proofLink === null && command.proofFile === null)
        return conflict('a proof is expected with the report that it is done')
      return accept({ ...command, type: 'duty.done-reported' })
    case 'duty.verify':
      if (status === 'verified') return accept()
      return status === 'reported' ? accept({ type: 'duty.verified', dutyId: id }) : notReported()
    case 'duty.return':
      if (status !== 'reported') return notReported()
      return accept({ type: 'duty.returned', dutyId: id, reason: command.reason })
    case 'duty.reopen':
      if (status !== 'verified') return conflict('only what was verified is reopened')
      return accept({ type: 'duty.reopened', dutyId: id, reason: command.reason })
  }
}

/**
 * Brings the duties of one directive to what its meeting's record says. The record may be told late or twice: an
 * older revision changes nothing, the same one only adds who has confirmed since.
 */
function register(duties: readonly Duty[], command: Register): Decision<LedgerEvent> {
  const { addressees, type: _, ...directive } = command
  const told = addressees.map((addressee) => ({
    dutyId: dutyIdOf(directive.directiveId, addressee.agencyId),
    ...addressee,
  }))
  const ids = new Set(told.map((duty) => duty.dutyId))
  const foreign = duties.find((duty) => ids.has(duty.dutyId) && !isOf(duty, directive))
  if (foreign !== undefined) return reject({ reason: 'already-exists', what: 'duty', id: foreign.dutyId })
  const known = duties.filter((duty) => isOf(duty, directive))
  const latest = Math.max(0, ...known.map((duty) => duty.revision))
  if (directive.revision < latest) return accept()
  if (directive.revision === latest) return accept(...confirmations(known, told))
  const gone = known.filter((duty) => !ids.has(duty.dutyId) && duty.status !== 'withdrawn')
  const withdrawn: LedgerEvent[] = gone.length === 0 ? [] : [withdrawal(gone, directive.revision, null)]
  return accept({ type: 'duty.registered', ...directive, duties: told }, ...withdrawn)
}

function confirmations(known: readonly Duty[], told: readonly Told[]): readonly LedgerEvent[] {
  const open = new Set(known.filter((duty) => duty.status === 'open').map((duty) => duty.dutyId))
  return told.flatMap(({ dutyId, acknowledged }): readonly LedgerEvent[] =>
    acknowledged !== null && open.has(dutyId) ? [{ type: 'duty.acknowledged', dutyId, ...acknowledged }] : [],
  )
}

function withdraw(duties: readonly Duty[], command: Withdraw): Decision<LedgerEvent> {
  const known = duties.filter((duty) => isOf(duty, command))
  // Refused, so that it is decided anew should the registration come late.
  if (known.length === 0) return reject({ reason: 'not-found', what: 'directive', id: command.directiveId })
  const standing = known.filter((duty) => duty.status !== 'withdrawn')
  return standing.length === 0 ? accept() : accept(withdrawal(standing, command.revision, command.reason))
}

function withdrawal(duties: readonly Duty[], revision: number, reason: string | null): LedgerEvent {
  return { type: 'duty.withdrawn', dutyIds: duties.map((duty) => duty.dutyId), revision, reason }
}

function isOf(duty: Duty, directive: Pick<Register, 'meeting' | 'directiveId'>): boolean {
  return duty.meeting === directive.meeting && duty.directiveId === directive.directiveId
}

function notReported(): Decision<LedgerEvent> {
  return conflict('only what was reported as done is verified or returned')
}

function conflict(problem: string): Decision<LedgerEvent> {
  return reject({ reason: 'conflict', what: 'duty', problem })
}
