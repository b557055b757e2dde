import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../../shared/ids.ts'
import { registered, smallRegistry } from '../../../../shared/testing/agency-fixture.ts'
import { readAgency, typedAgency } from './agency-form.ts'
import { agenciesFound, classesIn, orderAfterMove } from './agency-list.ts'

const ended = registered({
  agencyId: 'old',
  name: 'Kantor Lama',
  shortName: 'KL',
  agencyClass: 'kantor',
  validUntil: '2020-12-31',
})
const all = [...smallRegistry, ended]
const everything = { sought: '', agencyClass: '', withEnded: true }
const ids = (found: readonly { readonly agencyId: string }[]) => found.map(({ agencyId }) => agencyId)

describe('the list of agencies on screen', () => {
  it('is searched by name, short name, code and other spelling', () => {
    expect(ids(agenciesFound(all, { ...everything, sought: 'dinas pu' }))).toEqual(['dpupr'])
    expect(ids(agenciesFound(all, { ...everything, sought: '1.05' }))).toEqual(['satpolpp', 'bpbd'])
  })

  it('leaves ended ones out until they are asked for, and filters by class', () => {
    expect(ids(agenciesFound(all, { ...everything, withEnded: false }))).not.toContain('old')
    expect(ids(agenciesFound(all, { ...everything, agencyClass: 'kantor' }))).toEqual(['old'])
    expect(classesIn(all)).toEqual(['dinas', 'kantor'])
  })

  it('one that moves passes its neighbour on the screen and whoever is hidden between', () => {
    const shown = all.filter(({ agencyId }) => agencyId !== 'dpupr')
    expect(orderAfterMove(all, shown, agencyId.parse('satpolpp'), -1)).toEqual([
      'satpolpp',
      'dinkes',
      'dpupr',
      'bpbd',
      'old',
    ])
    expect(orderAfterMove(all, all, agencyId.parse('old'), 1)).toBeNull()
  })
})

describe('the form of an agency', () => {
  it('what it shows at first is read back as the same', () => {
    const [, dpupr] = smallRegistry
    const read = readAgency(typedAgency(dpupr))
    expect(read).toMatchObject({ ok: true, fields: { code: '1.03', aliases: ['Dinas PU'], headTitle: null } })
    expect(read.ok && { ...dpupr, ...read.fields }).toEqual(dpupr)
  })

  it('names the field that does not fit', () => {
    const [dinkes] = smallRegistry
    expect(readAgency({ ...typedAgency(dinkes), phone: 'tanya Bu Sari' })).toEqual({ ok: false, field: 'phone' })
    expect(readAgency({ ...typedAgency(dinkes), name: ' ' })).toEqual({ ok: false, field: 'name' })
    expect(readAgency({ ...typedAgency(dinkes), validFrom: '2021-02-30' })).toEqual({ ok: false, field: 'validFrom' })
  })
})
