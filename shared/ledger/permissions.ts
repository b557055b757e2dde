import type { AgencyId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import type { Rejection } from '../stream/rejection.ts'
import type { LedgerCommand } from './duty.ts'

export type LedgerAction = LedgerCommand['type']

/** May this person do this to a duty of `agencyId` (null: of no one agency)? */
type Who = (actor: Actor, agencyId: AgencyId | null) => boolean

const secretariat: Who = (actor) => actor.kind === 'secretariat'
const system: Who = (actor) => actor.kind === 'system'
const ownAgency: Who = (actor, agencyId) =>
  actor.kind === 'agency' && actor.agencyId !== null && actor.agencyId === agencyId

/** Who may do what. `decide` refuses by this table and every button asks it; nothing else compares roles. */
const rules: Readonly<Record<LedgerAction, Who>> = {
  'duty.register': system,
  'duty.withdraw': system,
  'duty.acknowledge': ownAgency,
  'duty.report-progress': ownAgency,
  'duty.report-done': ownAgency,
  'duty.verify': secretariat,
  'duty.return': secretariat,
  'duty.reopen': secretariat,
}

/** Whether this person may do this to a duty of `agencyId`. Null when they may, else the refusal to show. */
export function refusal(actor: Actor, action: LedgerAction, agencyId: AgencyId | null): Rejection | null {
  return rules[action](actor, agencyId) ? null : { reason: 'not-allowed', action }
}

/** For a button: may this person do this to a duty of `agencyId`? */
export function can(actor: Actor, action: LedgerAction, agencyId: AgencyId | null): boolean {
  return refusal(actor, action, agencyId) === null
}
