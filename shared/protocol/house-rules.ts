import type { ActorKind } from '../stream/actor.ts'

/** What is done around meetings, not in them: those have their own table. */
export type HouseAction =
  | 'accounts.create'
  | 'accounts.manage'
  | 'agencies.list'
  | 'agencies.change'
  | 'archives.take'
  | 'comparison.take'
  | 'demonstration.guide'
  | 'imports.manage'
  | 'links.manage'
  | 'links.show-code'
  | 'meetings.create'
  | 'meetings.list'
  | 'proofs.send'
  | 'proofs.show'
  | 'regency.show'
  | 'regency.change'
  | 'search'
  | 'signed.attach'
  | 'tokens.manage'

interface Rule {
  readonly kinds: readonly ActorKind[]
  /** Whether a session for one meeting only will do. */
  readonly ofOneMeeting: boolean
}

const rules: Readonly<Record<HouseAction, Rule>> = {
  'accounts.create': { kinds: ['secretariat'], ofOneMeeting: false },
  'archives.take': { kinds: ['secretariat', 'leader'], ofOneMeeting: true },
  'comparison.take': { kinds: ['secretariat'], ofOneMeeting: true },
  'demonstration.guide': { kinds: ['secretariat'], ofOneMeeting: true },
  'accounts.manage': { kinds: ['secretariat'], ofOneMeeting: false },
  'agencies.list': { kinds: ['secretariat'], ofOneMeeting: true },
  'agencies.change': { kinds: ['secretariat'], ofOneMeeting: false },
  'imports.manage': { kinds: ['secretariat'], ofOneMeeting: true },
  'links.show-code': { kinds: ['screen', 'secretariat', 'leader'], ofOneMeeting: true },
  'links.manage': { kinds: ['secretariat'], ofOneMeeting: true },
  'meetings.create': { kinds: ['secretariat'], ofOneMeeting: false },
  'meetings.list': { kinds: ['secretariat', 'leader'], ofOneMeeting: true },
  'proofs.send': { kinds: ['agency', 'secretariat'], ofOneMeeting: true },
  'proofs.show': { kinds: ['secretariat', 'leader', 'agency'], ofOneMeeting: true },
  'regency.show': { kinds: ['secretariat', 'leader'], ofOneMeeting: true },
  'regency.change': { kinds: ['secretariat'], ofOneMeeting: false },
  search: { kinds: ['secretariat', 'leader', 'agency', 'viewer'], ofOneMeeting: true },
  'signed.attach': { kinds: ['secretariat'], ofOneMeeting: true },
  'tokens.manage': { kinds: ['secretariat'], ofOneMeeting: false },
}

/** Whether this kind of person may do this at all; for a button, and for the server's own question. */
export function isOpenTo(kind: ActorKind, action: HouseAction): boolean {
  return rules[action].kinds.includes(kind)
}

/** Whether a session for one meeting only will do, or one for the whole house is needed. */
export function isOpenInOneMeeting(action: HouseAction): boolean {
  return rules[action].ofOneMeeting
}
