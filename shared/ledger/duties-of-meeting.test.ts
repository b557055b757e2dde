import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandId, streamId, type CommandId } from '../ids.ts'
import { evolveMeeting } from '../meeting/evolve.ts'
import { wordingFor } from '../meeting/directives.ts'
import { emptyMeeting, type MeetingState } from '../meeting/state.ts'
import { SYSTEM } from '../stream/actor.ts'
import { playthrough } from '../testing/arbitraries.ts'
import { minute, record, type Asked, type Given } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, kadinkes, kadisPupr, sari } from '../testing/people.ts'
import { dutyCommandsFor, type DutyOrder } from './duties-of-meeting.ts'
import { emptyLedger, ledgerDecider, type LedgerState } from './ledger.ts'

const stream = streamId.parse('m-1')
const issue: Asked & { readonly type: 'directive.issue' } = {
  type: 'directive.issue',
  directiveId: 'd1',
  text: 'Percepat lelang',
  addressees: [
    { agencyId: 'dinkes', due: '2021-08-15', text: null },
    { agencyId: 'dpupr', due: null, text: 'Percepat lelang jalan' },
  ],
  proofExpected: 'Kontrak',
  obstacleId: null,
  itemId: null,
}
const acknowledge = (agencyId: string): Asked => ({ type: 'directive.acknowledge', directiveId: 'd1', agencyId })
const close: Asked = { type: 'meeting.close' }

const issued = (): Given => liveMeeting().and(bupati, issue, minute(5))
const closed = (): Given => issued().and(kadinkes, acknowledge('dinkes'), minute(6)).and(bupati, close, minute(90))
const all = (meeting: Given) => dutyCommandsFor(stream, meeting.state, null)
/** What follows from the last command alone. */
function newest(meeting: Given): readonly DutyOrder[] {
  const last = meeting.history.at(-1)?.commandId
  const events = meeting.history.filter((recorded) => recorded.commandId === last)
  return dutyCommandsFor(stream, meeting.state, events)
}

describe('the duties of a meeting', () => {
  it('are told to the ledger when the meeting is closed, with everything an agency must know', () => {
    expect(newest(closed())).toEqual(all(closed()))
    expect(newest(closed()).map(({ command }) => command)).toEqual([
      {
        type: 'duty.register',
        meeting: 'm-1',
        meetingTitle: 'Rakor POK Triwulan II',
        directiveId: 'd1',
        revision: 1,
        proofExpected: 'Kontrak',
        addressees: [
          {
            agencyId: 'dinkes',
            agencyName: 'Dinas Kesehatan',
            text: 'Percepat lelang',
            due: '2021-08-15',
            acknowledged: { by: kadinkes, at: minute(6) },
          },
          {
            agencyId: 'dpupr',
            agencyName: 'Dinas Pekerjaan Umum',
            text: 'Percepat lelang jalan',
            due: null,
            acknowledged: null,
          },
        ],
      },
    ])
  })

  it('are told nothing before that, nor while the meeting is open again', () => {
    expect(all(issued())).toEqual([])
    expect(all(closed().and(sari, { type: 'meeting.reopen', reason: 'Lupa' }))).toEqual([])
  })

  it('are told again when a directive is edited, acknowledged or issued afterwards, and only that one', () => {
    const acknowledged = closed().and(kadisPupr, acknowledge('dpupr'), minute(95))
    const edited = acknowledged.and(sari, { ...issue, type: 'directive.edit', baseRevision: 1, text: 'Segera' })
    const another = edited.and(sari, { ...issue, directiveId: 'd2' })
    const orders = [closed(), acknowledged, edited].flatMap(newest)
    expect(orders.map(({ command }) => command)).toMatchObject([
      { revision: 1 },
      { revision: 1, addressees: [{}, { acknowledged: { by: kadisPupr, at: minute(95) } }] },
      { revision: 2, addressees: [{ text: 'Segera', acknowledged: null }, {}] },
    ])
    expect(newest(another)).toMatchObject([{ command: { directiveId: 'd2' } }])
    expect(new Set(orders.map((order) => order.commandId)).size).toBe(3)
  })

  it('end when the directive is withdrawn', () => {
    const withdrawn = closed().and(sari, { type: 'directive.withdraw', directiveId: 'd1', reason: 'Keliru' })
    expect(all(withdrawn)).toEqual(newest(withdrawn))
    expect(newest(withdrawn)).toMatchObject([
      { command: { type: 'duty.withdraw', meeting: 'm-1', directiveId: 'd1', revision: 2, reason: 'Keliru' } },
    ])
  })

  it('other news of a closed meeting says nothing of duties', () => {
    const noted = closed().and(sari, {
      type: 'note.add',
      noteId: 'n1',
      kind: 'note',
      text: 'Ditutup',
      itemId: null,
      aboutAgencyId: null,
    })
    expect(newest(noted)).toEqual([])
  })

  it('the longest ids still make one', () => {
    const long = 'x'.repeat(80)
    const meeting = liveMeeting()
      .and(bupati, { ...issue, directiveId: long })
      .and(bupati, close)
    const orders = dutyCommandsFor(streamId.parse(long), meeting.state, null)
    expect(orders.map((order) => commandId.safeParse(order.commandId).success)).toEqual([true])
  })
})

/** The ledger as a room keeps it: a command id that was recorded is not decided again. */
class KeptLedger {
  state: LedgerState = emptyLedger
  seq = 0
  private readonly recorded = new Set<CommandId>()

  take(orders: readonly DutyOrder[]): void {
    for (const { commandId, command } of orders) {
      if (this.recorded.has(commandId)) continue
      const moment = { at: minute(this.seq), chain: '' }
      const decision = ledgerDecider.decide(this.state, ledgerDecider.parseCommand(command), SYSTEM, moment)
      if (!decision.ok && decision.rejection.reason !== 'not-found') throw new Error(`${commandId} was refused`)
      if (!decision.ok) continue
      this.recorded.add(commandId)
      const events = record(decision.events, this.seq, SYSTEM, moment.at)
      this.state = events.reduce((state, event) => ledgerDecider.evolve(state, event), this.state)
      this.seq += events.length
    }
  }

  standing(): readonly unknown[] {
    return this.state.duties
      .filter((duty) => duty.status !== 'withdrawn')
      .map(({ dutyId, text, due, proofExpected }) => ({ dutyId, text, due, proofExpected }))
      .toSorted((a, b) => a.dutyId.localeCompare(b.dutyId))
  }
}

/** As if the meeting had been closed at that moment: more meetings to try the policy on. */
const asClosed = (meeting: MeetingState): MeetingState => ({
  ...meeting,
  lifecycle: { ...meeting.lifecycle, phase: 'closed' },
})

function standingIn(meeting: MeetingState): readonly unknown[] {
  return meeting.directives
    .filter((directive) => directive.withdrawn === null)
    .flatMap((directive) =>
      directive.addressees.map((addressee) => ({
        dutyId: `${directive.directiveId}.${addressee.agencyId}`,
        text: wordingFor(directive, addressee),
        due: addressee.due,
        proofExpected: directive.proofExpected,
      })),
    )
    .toSorted((a, b) => a.dutyId.localeCompare(b.dutyId))
}

describe('laws of the duties of a meeting', () => {
  const dice = fc.array(fc.nat(), { minLength: 8, maxLength: 8 })

  it('telling everything once more records nothing', () => {
    fc.assert(
      fc.property(playthrough(), ({ end }) => {
        const ledger = new KeptLedger()
        ledger.take(dutyCommandsFor(stream, asClosed(end), null))
        const before = ledger.state
        ledger.take(dutyCommandsFor(stream, asClosed(end), null))
        expect(ledger.state).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  it('orders lost, repeated and late do no harm: telling everything at the end brings ledger and record together', () => {
    fc.assert(
      fc.property(playthrough(), dice, ({ history, end }, dice) => {
        let meeting = emptyMeeting
        const orders = history.flatMap((recorded) => {
          meeting = evolveMeeting(meeting, recorded)
          return dutyCommandsFor(stream, asClosed(meeting), [recorded])
        })
        const lot = (place: number): number => ((dice[place % dice.length] ?? 0) * (place + 7)) % 101
        const mixed = orders
          .map((order, place) => ({ order, lot: lot(place) }))
          .filter((drawn) => drawn.lot % 5 !== 0)
          .toSorted((a, b) => a.lot - b.lot)
          .map((drawn) => drawn.order)
        const ledger = new KeptLedger()
        ledger.take([...mixed, ...mixed.slice(0, 5)])
        ledger.take(dutyCommandsFor(stream, asClosed(end), null))
        expect(ledger.standing()).toEqual(standingIn(end))
      }),
      { numRuns: 200 },
    )
  })

  it('the ledger as kept and read again goes on as if nothing had happened', () => {
    fc.assert(
      fc.property(playthrough(), fc.nat(), ({ end }, somewhere) => {
        const orders = dutyCommandsFor(stream, asClosed(end), null)
        const cut = somewhere % (orders.length + 1)
        const [whole, resumed] = [new KeptLedger(), new KeptLedger()]
        whole.take(orders)
        resumed.take(orders.slice(0, cut))
        resumed.state = ledgerDecider.reviveState(JSON.parse(JSON.stringify(resumed.state)))
        resumed.take(orders.slice(cut))
        expect(resumed.state).toEqual(whole.state)
      }),
      { numRuns: 100 },
    )
  })
})
