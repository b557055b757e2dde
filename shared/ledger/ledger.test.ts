import { describe, expect, it } from 'vitest'
import {
  givenLedger,
  registeredLedger,
  registering,
  told,
  type AskedOfLedger,
  type GivenLedger,
} from '../testing/given-ledger.ts'
import { minute } from '../testing/given.ts'
import { bupati, dewi, kadinkes, kadisPupr, sari, stafDinkes } from '../testing/people.ts'
import { SYSTEM } from '../stream/actor.ts'
import { ledgerDecider } from './ledger.ts'

const dutyId = 'd1.dinkes'
const progress: AskedOfLedger = {
  type: 'duty.report-progress',
  dutyId,
  text: 'Lelang diumumkan',
  proofLink: null,
}
const done: AskedOfLedger = {
  type: 'duty.report-done',
  dutyId,
  text: 'Kontrak ditandatangani',
  proofLink: 'https://contoh.go.id/kontrak.pdf',
}
const acknowledge: AskedOfLedger = { type: 'duty.acknowledge', dutyId }
const verify: AskedOfLedger = { type: 'duty.verify', dutyId }
const giveBack: AskedOfLedger = { type: 'duty.return', dutyId, reason: 'Bukti tidak terbaca' }
const reopen: AskedOfLedger = { type: 'duty.reopen', dutyId, reason: 'Kontrak diputus' }
const withdraw: AskedOfLedger = {
  type: 'duty.withdraw',
  meeting: 'm-1',
  directiveId: 'd1',
  revision: 2,
  reason: 'Diganti arahan lain',
}

const reported = (): GivenLedger => registeredLedger().and(kadinkes, done, minute(5))
const verified = (): GivenLedger => reported().and(sari, verify, minute(6))
const nothing = { ok: true, events: [] }
const conflict = { ok: false, rejection: { reason: 'conflict' } }

describe('registering a directive', () => {
  it('gives every addressee a duty of its own, with wording, date and meeting', () => {
    const ledger = givenLedger().and(
      SYSTEM,
      registering({ addressees: [told('dinkes'), told('dpupr', { text: 'Percepat lelang jalan', due: null })] }),
    )
    expect(ledger.state.duties).toEqual([
      {
        dutyId: 'd1.dinkes',
        seq: 1,
        meeting: 'm-1',
        meetingTitle: 'Rakor POK Triwulan II',
        directiveId: 'd1',
        revision: 1,
        agencyId: 'dinkes',
        agencyName: 'Dinas dinkes',
        text: 'Percepat lelang',
        due: '2021-08-15',
        proofExpected: 'Kontrak',
        status: 'open',
        history: [],
      },
      expect.objectContaining({ dutyId: 'd1.dpupr', text: 'Percepat lelang jalan', due: null, status: 'open' }),
    ])
  })

  it('a confirmation given in the meeting counts, with its own person and time', () => {
    const acknowledged = { by: kadinkes, at: minute(-30) }
    const ledger = givenLedger().and(SYSTEM, registering({ addressees: [told('dinkes', { acknowledged })] }))
    expect(ledger.duty('dinkes').status).toBe('acknowledged')
    expect(ledger.duty('dinkes').history).toEqual([
      { kind: 'acknowledged', text: null, proofLink: null, proofFile: null, ...acknowledged },
    ])
  })

  it('the same revision again changes nothing, except for who has confirmed since', () => {
    expect(registeredLedger().when(SYSTEM, registering())).toEqual(nothing)
    const acknowledged = { by: kadinkes, at: minute(9) }
    const later = registering({ addressees: [told('dinkes', { acknowledged }), told('dpupr')] })
    const ledger = registeredLedger().and(SYSTEM, later)
    expect([ledger.duty('dinkes').status, ledger.duty('dpupr').status]).toEqual(['acknowledged', 'open'])
    expect(ledger.when(SYSTEM, later)).toEqual(nothing)
    expect(ledger.when(SYSTEM, registering())).toEqual(nothing)
  })

  it('a confirmation from the meeting does not undo what was reported since', () => {
    const acknowledged = { by: kadinkes, at: minute(9) }
    const later = registering({ addressees: [told('dinkes', { acknowledged }), told('dpupr')] })
    expect(reported().when(SYSTEM, later)).toEqual(nothing)
  })

  it('a new wording or date asks for a new confirmation, and the old wording is kept', () => {
    const ledger = registeredLedger()
      .and(kadinkes, acknowledge, minute(1))
      .and(
        SYSTEM,
        registering({ revision: 2, addressees: [told('dinkes', { text: 'Umumkan lelang' }), told('dpupr')] }),
      )
    expect(ledger.duty('dinkes')).toMatchObject({ text: 'Umumkan lelang', status: 'open', revision: 2 })
    expect(ledger.duty('dinkes').history.at(-1)).toMatchObject({ kind: 'revised', text: 'Percepat lelang' })
    expect(ledger.duty('dpupr')).toMatchObject({ status: 'open', revision: 2, history: [] })
  })

  it('work that was begun goes on under the new wording', () => {
    const revision = registering({ revision: 2, addressees: [told('dinkes', { due: '2021-09-01' })] })
    expect(reported().and(SYSTEM, revision).duty('dinkes')).toMatchObject({ due: '2021-09-01', status: 'reported' })
  })

  it('an agency no longer addressed is let off, and may be addressed again', () => {
    const without = registeredLedger().and(SYSTEM, registering({ revision: 2, addressees: [told('dpupr')] }))
    expect(without.duty('dinkes')).toMatchObject({ status: 'withdrawn', revision: 2 })
    expect(without.duty('dinkes').history).toMatchObject([{ kind: 'withdrawn', text: null }])
    const again = without.and(SYSTEM, registering({ revision: 3 }))
    expect(again.duty('dinkes')).toMatchObject({ status: 'open', revision: 3 })
    expect(again.state.duties).toHaveLength(2)
  })

  it('an older revision that comes late changes nothing', () => {
    const ledger = givenLedger().and(SYSTEM, registering({ revision: 2, addressees: [told('dpupr')] }))
    expect(ledger.when(SYSTEM, registering())).toEqual(nothing)
  })

  it('another meeting’s directive of the same id takes no duty over', () => {
    expect(registeredLedger().when(SYSTEM, registering({ meeting: 'm-2', revision: 5 }))).toEqual({
      ok: false,
      rejection: { reason: 'already-exists', what: 'duty', id: 'd1.dinkes' },
    })
  })
})

describe('withdrawing a directive', () => {
  it('withdraws all its duties with the reason; a late registration does not bring them back', () => {
    const ledger = reported().and(SYSTEM, withdraw, minute(9))
    expect(ledger.state.duties.map((duty) => duty.status)).toEqual(['withdrawn', 'withdrawn'])
    expect(ledger.duty('dpupr').history.at(-1)).toMatchObject({ kind: 'withdrawn', text: 'Diganti arahan lain' })
    expect(ledger.when(SYSTEM, registering())).toEqual(nothing)
    expect(ledger.when(SYSTEM, withdraw)).toEqual(nothing)
  })

  it('is refused while the ledger knows nothing of it, so that it can be asked again', () => {
    expect(givenLedger().when(SYSTEM, withdraw)).toMatchObject({ ok: false, rejection: { reason: 'not-found' } })
  })

  it.each([acknowledge, progress, done])('nothing can be done about a withdrawn duty ($type)', (asked) => {
    expect(registeredLedger().and(SYSTEM, withdraw).when(kadinkes, asked)).toMatchObject(conflict)
  })
})

describe('an agency and its duty', () => {
  it('acknowledges once; whoever of the agency is second changes nothing', () => {
    const ledger = registeredLedger().and(kadinkes, acknowledge, minute(3))
    expect(ledger.duty('dinkes').status).toBe('acknowledged')
    expect(ledger.duty('dinkes').history).toMatchObject([{ kind: 'acknowledged', by: kadinkes, at: minute(3) }])
    expect(ledger.when(stafDinkes, acknowledge)).toEqual(nothing)
    expect(reported().when(kadinkes, acknowledge)).toEqual(nothing)
  })

  it('reports progress as often as there is some, and then that it is done', () => {
    const ledger = registeredLedger()
      .and(kadinkes, progress, minute(1))
      .and(stafDinkes, { ...progress, text: 'Pemenang ditetapkan' }, minute(2))
    expect(ledger.duty('dinkes').status).toBe('in-progress')
    const reported = ledger.and(kadinkes, done, minute(3)).duty('dinkes')
    expect(reported.status).toBe('reported')
    expect(reported.history.map(({ kind, text, by, at }) => [kind, text, by.name, at])).toEqual([
      ['progress-reported', 'Lelang diumumkan', 'dr. Budi Hartono', minute(1)],
      ['progress-reported', 'Pemenang ditetapkan', 'Rina', minute(2)],
      ['done-reported', 'Kontrak ditandatangani', 'dr. Budi Hartono', minute(3)],
    ])
    expect(reported.history.at(-1)?.proofLink).toBe('https://contoh.go.id/kontrak.pdf')
  })

  it('a done report brings a proof where one is expected', () => {
    const bare = { ...done, proofLink: null }
    expect(registeredLedger().when(kadinkes, bare)).toMatchObject(conflict)
    const proofFile = { sha256: 'a'.repeat(64), name: 'kontrak.pdf', mediaType: 'application/pdf', bytes: 9 } as const
    const filed = registeredLedger()
      .and(kadinkes, { ...bare, proofFile })
      .duty('dinkes')
    expect(filed).toMatchObject({ status: 'reported', history: [{ proofLink: null, proofFile }] })
    const unproved = givenLedger().and(SYSTEM, registering({ proofExpected: null }))
    expect(unproved.and(kadinkes, bare).duty('dinkes').status).toBe('reported')
  })

  it('a report that was too early is taken back by reporting progress', () => {
    expect(reported().and(kadinkes, progress).duty('dinkes').status).toBe('in-progress')
  })

  it.each([progress, done])('what was verified waits until it is reopened ($type)', (asked) => {
    expect(verified().when(kadinkes, asked)).toMatchObject(conflict)
    expect(verified().and(sari, reopen).when(kadinkes, asked)).toMatchObject({ ok: true })
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'kontrak.pdf', `https://contoh.go.id/${'x'.repeat(2_000)}`])(
    '%s is no link to a proof',
    (proofLink) => {
      expect(() => ledgerDecider.parseCommand({ ...done, proofLink })).toThrow()
    },
  )
})

describe('the secretariat and a duty', () => {
  it('verifies what was reported as done, once', () => {
    expect(verified().duty('dinkes')).toMatchObject({ status: 'verified' })
    expect(verified().duty('dinkes').history.at(-1)).toMatchObject({ kind: 'verified', by: sari, at: minute(6) })
    expect(verified().when(dewi, verify)).toEqual(nothing)
  })

  it('returns it with the reason, and it is in progress again', () => {
    const ledger = reported().and(sari, giveBack)
    expect(ledger.duty('dinkes').status).toBe('in-progress')
    expect(ledger.duty('dinkes').history.at(-1)).toMatchObject({ kind: 'returned', text: 'Bukti tidak terbaca' })
  })

  it('reopens what was verified, with the reason', () => {
    const ledger = verified().and(sari, reopen)
    expect(ledger.duty('dinkes').status).toBe('in-progress')
    expect(ledger.duty('dinkes').history.at(-1)).toMatchObject({ kind: 'reopened', text: 'Kontrak diputus' })
  })

  it('verifies and returns nothing that was not reported as done, and reopens nothing unverified', () => {
    for (const asked of [verify, giveBack, reopen])
      expect(registeredLedger().and(kadinkes, progress).when(sari, asked)).toMatchObject(conflict)
    expect(reported().when(sari, reopen)).toMatchObject(conflict)
  })
})

it('a duty that nobody registered is not found', () => {
  expect(givenLedger().when(kadinkes, acknowledge)).toEqual({
    ok: false,
    rejection: { reason: 'not-found', what: 'duty', id: dutyId },
  })
})

it('one agency’s duty says nothing of another’s', () => {
  const ledger = reported()
  expect(ledger.duty('dpupr')).toEqual(registeredLedger().duty('dpupr'))
  expect(ledger.when(kadisPupr, verify)).toMatchObject({ ok: false, rejection: { reason: 'not-allowed' } })
  expect(ledger.when(bupati, done)).toMatchObject({ ok: false, rejection: { reason: 'not-allowed' } })
})
