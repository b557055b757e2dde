import type * as z from 'zod/mini'
import type { Duty, ledgerCommand, LedgerEvent } from '../ledger/duty.ts'
import { emptyLedger, ledgerDecider, type LedgerState } from '../ledger/ledger.ts'
import { SYSTEM, type Actor } from '../stream/actor.ts'
import type { Decision } from '../stream/decision.ts'
import type { Recorded } from '../stream/recorded.ts'
import type { Instant } from '../temporal.ts'
import { minute, record } from './given.ts'

/** A command to the ledger as a test writes it. */
export type AskedOfLedger = z.input<typeof ledgerCommand>
type Register = AskedOfLedger & { readonly type: 'duty.register' }
type Told = Register['addressees'][number]

/** A ledger that has come this far; `and` gives the ledger one command later. */
export interface GivenLedger {
  readonly state: LedgerState
  readonly history: readonly Recorded<LedgerEvent>[]
  readonly when: (actor: Actor, asked: AskedOfLedger, at?: Instant) => Decision<LedgerEvent>
  /** The ledger after this command; throws when it is refused, since a history must be possible. */
  readonly and: (actor: Actor, asked: AskedOfLedger, at?: Instant) => GivenLedger
  /** The one duty of this agency from the fixture's directive. */
  readonly duty: (agencyId: string) => Duty
}

/** One directive of one meeting to two agencies; a proof is expected, nobody has confirmed. */
export function registering(changes: Partial<Omit<Register, 'type'>> = {}): Register {
  return {
    type: 'duty.register',
    meeting: 'm-1',
    meetingTitle: 'Rakor POK Triwulan II',
    directiveId: 'd1',
    revision: 1,
    proofExpected: 'Kontrak',
    addressees: [told('dinkes'), told('dpupr')],
    ...changes,
  }
}

/** What one addressee is told. */
export function told(agencyId: string, changes: Partial<Told> = {}): Told {
  return {
    agencyId,
    agencyName: `Dinas ${agencyId}`,
    text: 'Percepat lelang',
    due: '2021-08-15',
    acknowledged: null,
    ...changes,
  }
}

export function givenLedger(): GivenLedger {
  return from(emptyLedger, [])
}

/** A ledger that knows the fixture's directive. */
export function registeredLedger(): GivenLedger {
  return givenLedger().and(SYSTEM, registering())
}

function from(state: LedgerState, history: readonly Recorded<LedgerEvent>[]): GivenLedger {
  const when: GivenLedger['when'] = (actor, asked, at = minute(0)) =>
    ledgerDecider.decide(state, ledgerDecider.parseCommand(asked), actor, { at, chain: '' })
  return {
    state,
    history,
    when,
    and(actor, asked, at = minute(0)) {
      const decision = when(actor, asked, at)
      if (!decision.ok) throw new Error(`${asked.type} was refused: ${JSON.stringify(decision.rejection)}`)
      const recorded = record(decision.events, history.length, actor, at)
      return from(
        recorded.reduce((step, event) => ledgerDecider.evolve(step, event), state),
        [...history, ...recorded],
      )
    },
    duty(agencyId) {
      const found = state.duties.find((duty) => duty.dutyId === `d1.${agencyId}`)
      if (found === undefined) throw new Error(`${agencyId} has no duty`)
      return found
    },
  }
}
