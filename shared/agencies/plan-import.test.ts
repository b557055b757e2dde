import { describe, expect, it } from 'vitest'
import { calendarDate } from '../temporal.ts'
import { fields, smallRegistry } from '../testing/agency-fixture.ts'
import type { AgencyFields } from './agency.ts'
import { decideRegistry } from './decide-registry.ts'
import { planImport } from './plan-import.ts'
import { registryCommand } from './registry-commands.ts'

const from = calendarDate.parse('2022-01-01')
const row = (line: number, said: Parameters<typeof fields>[0]): AgencyFields & { line: number } => ({
  line,
  ...fields(said),
})

describe('the plan of an import', () => {
  it('finds an agency by short name, by name, by another spelling and by its own code', () => {
    const rows = [
      row(2, { name: 'Dinas Kesehatan', shortName: 'Dinkes.', assistantField: 'I' }),
      row(3, { name: 'DINAS PU', shortName: 'PU', assistantField: 'II' }),
    ]
    const plan = planImport(smallRegistry, rows, from)
    expect(plan.changed.map(({ before }) => before.agencyId)).toEqual(['dinkes', 'dpupr'])
    const byCode = planImport(
      smallRegistry,
      [row(2, { code: '1.03', name: 'Dinas Bina Marga', shortName: 'DBM' })],
      from,
    )
    expect(byCode.changed).toMatchObject([{ before: { agencyId: 'dpupr' }, fields: ['name', 'shortName'] }])
  })

  it('a code that several agencies share tells nothing', () => {
    const plan = planImport(smallRegistry, [row(2, { code: '1.05', name: 'Dinas Damkar', shortName: 'DAMKAR' })], from)
    expect(plan.added).toMatchObject([{ agencyId: 'damkar', place: 5 }])
  })

  it('an empty cell leaves what is there, and a row that says nothing new changes nothing', () => {
    const plan = planImport(smallRegistry, [row(2, { name: 'Dinas Kesehatan', shortName: 'DINKES' })], from)
    expect(plan).toMatchObject({ added: [], changed: [], same: 1, problems: [] })
  })

  it('a class is the one of the list, whatever its case', () => {
    const shouted = row(2, { name: 'Dinas Baru', shortName: 'DB', agencyClass: 'DINAS' })
    expect(planImport(smallRegistry, [shouted], from).added).toMatchObject([{ agencyClass: 'dinas' }])
  })

  it('a new name holds from the day of the import; the old one is kept', () => {
    const plan = planImport(smallRegistry, [row(2, { name: 'Dinas Kesehatan dan KB', shortName: 'DINKES' })], from)
    expect(plan.changed[0]?.agency).toMatchObject({
      name: 'Dinas Kesehatan dan KB',
      formerNames: [{ name: 'Dinas Kesehatan', until: '2021-12-31' }],
    })
  })

  it('agencies without a row are named and stay', () => {
    const plan = planImport(smallRegistry, [row(2, { name: 'Dinas Kesehatan', shortName: 'DINKES' })], from)
    expect(plan.unnamed.map(({ agencyId }) => agencyId)).toEqual(['dpupr', 'satpolpp', 'bpbd'])
  })

  it('a row whose names belong to two agencies, and a second row of one, are problems by line', () => {
    const rows = [
      row(2, { name: 'Dinas Kesehatan', shortName: 'DPUPR' }),
      row(3, { name: 'Satuan Polisi Pamong Praja', shortName: 'SATPOLPP' }),
      row(4, { name: 'Satpolpp', shortName: 'Satpolpp' }),
      row(5, { name: 'Dinas Baru', shortName: 'DB' }),
      row(6, { name: 'dinas baru', shortName: 'DBR' }),
    ]
    const plan = planImport(smallRegistry, rows, from)
    expect(plan.problems).toEqual([
      { line: 2, problem: 'ambiguous' },
      { line: 4, problem: 'twice' },
      { line: 6, problem: 'twice' },
    ])
    const command = registryCommand.parse({ type: 'agency.import', from, rows })
    expect(decideRegistry(smallRegistry, command)).toMatchObject({ ok: false, rejection: { reason: 'conflict' } })
  })

  it('what is applied is what the plan says', () => {
    const rows = [
      row(2, { name: 'Dinas Baru', shortName: 'DB' }),
      row(3, { name: 'Dinas Kesehatan', shortName: 'DKES' }),
    ]
    const plan = planImport(smallRegistry, rows, from)
    const decision = decideRegistry(smallRegistry, registryCommand.parse({ type: 'agency.import', from, rows }))
    expect(decision).toEqual({ ok: true, events: [...plan.added, ...plan.changed.map(({ agency }) => agency)] })
  })
})
