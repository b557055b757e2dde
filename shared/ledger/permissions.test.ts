import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { SYSTEM } from '../stream/actor.ts'
import { registeredLedger, registering, type AskedOfLedger } from '../testing/given-ledger.ts'
import { bupati, camat, everybody, kadinkes, layar, peserta, sari } from '../testing/people.ts'
import { ledgerCommand } from './duty.ts'
import { can, refusal, type LedgerAction } from './permissions.ts'

const dinkes = agencyId.parse('dinkes')
const actions: readonly LedgerAction[] = ledgerCommand.def.options.flatMap((option) => option.def.shape.type.def.values)
const report = { dutyId: 'd1.dinkes', text: 'Selesai', proofLink: 'https://contoh.go.id/bukti' }
const reason = 'Karena'

/** Each command there is, about the health office’s duty. */
const asked: Readonly<Record<LedgerAction, AskedOfLedger>> = {
  'duty.register': registering(),
  'duty.withdraw': { type: 'duty.withdraw', meeting: 'm-1', directiveId: 'd1', revision: 2, reason },
  'duty.acknowledge': { type: 'duty.acknowledge', dutyId: 'd1.dinkes' },
  'duty.report-progress': { type: 'duty.report-progress', ...report },
  'duty.report-done': { type: 'duty.report-done', ...report },
  'duty.verify': { type: 'duty.verify', dutyId: 'd1.dinkes' },
  'duty.return': { type: 'duty.return', dutyId: 'd1.dinkes', reason },
  'duty.reopen': { type: 'duty.reopen', dutyId: 'd1.dinkes', reason },
}

describe('permissions of the ledger', () => {
  it('who may do what about the health office’s duties', () => {
    const people = { sari, bupati, own: kadinkes, other: camat, peserta, layar, SYSTEM }
    const table = actions.map((action) => {
      const may = Object.entries(people).filter(([, person]) => can(person, action, dinkes))
      return `${action}: ${may.map(([name]) => name).join(' ')}`
    })
    expect(table).toEqual([
      'duty.register: SYSTEM',
      'duty.withdraw: SYSTEM',
      'duty.acknowledge: own',
      'duty.report-progress: own',
      'duty.report-done: own',
      'duty.verify: sari',
      'duty.return: sari',
      'duty.reopen: sari',
    ])
  })

  it('decide refuses exactly what the table refuses', () => {
    const ledger = registeredLedger()
    for (const action of actions)
      for (const actor of [...everybody, SYSTEM]) {
        const decision = ledger.when(actor, asked[action])
        const refused = !decision.ok && decision.rejection.reason === 'not-allowed' ? decision.rejection : null
        expect({ action, by: actor.personId, refused }).toEqual({
          action,
          by: actor.personId,
          refused: refusal(actor, action, dinkes),
        })
      }
  })
})
