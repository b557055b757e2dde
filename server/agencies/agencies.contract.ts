import { describe, expect, it } from 'vitest'
import { noContact } from '../../shared/agencies/agency.ts'
import { nextRevision } from '../../shared/agencies/registry.ts'
import { registryCommand } from '../../shared/agencies/registry-commands.ts'
import { fields, registered, smallRegistry } from '../../shared/testing/agency-fixture.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { Agencies } from './agencies.ts'
import { SqlAgencyStore } from './sql-agency-store.ts'

const [dinkes, dpupr] = smallRegistry

/** What the regency's list of agencies asks of every database. */
export function agenciesAreKept(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`the regency’s agencies in ${kind}`, () => {
    it('come back whole and in their order', async () => {
      await using opened = await open()
      const store = new SqlAgencyStore(opened.db)
      const full = registered({
        agencyId: 'odd',
        code: '9.99',
        name: 'Badan “Aneh” 漢',
        shortName: 'ODD',
        aliases: ['A', 'B'],
        assistantField: 'II',
        headTitle: 'Kepala',
        contact: { headName: 'Sari', headNip: '1980', phone: '+62 812-3456-789' },
        validFrom: '2017-01-01',
        validUntil: '2021-12-31',
        successors: ['dinkes'],
        formerNames: [{ code: null, name: 'Kantor Aneh', shortName: 'KA', until: '2019-12-31' }],
        place: 0,
      })
      expect(await store.save([dpupr, dinkes, full])).toBe(true)
      expect(await store.list()).toEqual([full, dinkes, dpupr])
    })

    it('change only from the revision that is stored, all or none', async () => {
      await using opened = await open()
      const store = new SqlAgencyStore(opened.db)
      await store.save([dinkes, dpupr])
      const renamed = nextRevision(dinkes, { name: 'Dinas Sehat' })
      expect(await store.save([renamed])).toBe(true)
      expect(await store.save([nextRevision(dpupr, { name: 'Dinas PU' }), renamed])).toBe(false)
      expect(await store.save([nextRevision(dpupr, { name: 'Dinas PU' }), dinkes])).toBe(false)
      expect(await store.list()).toEqual([renamed, dpupr])
    })

    it('two changes at once both come through', async () => {
      await using opened = await open()
      const agencies = new Agencies(new SqlAgencyStore(opened.db))
      await agencies.addMissing([dinkes, dpupr])
      const adding = ['DISHUB', 'DLH', 'DISPAR'].map((shortName) =>
        registryCommand.parse({
          type: 'agency.add',
          agencyId: shortName.toLowerCase(),
          fields: { ...fields({ name: `Dinas ${shortName}`, shortName }), contact: noContact },
        }),
      )
      const reordering = registryCommand.parse({ type: 'agency.reorder', order: ['dpupr', 'dinkes'] })
      await agencies.change(reordering)
      const answers = await Promise.all(adding.map((command) => agencies.change(command)))
      expect(answers.every(({ ok }) => ok)).toBe(true)
      expect((await agencies.list()).slice(0, 2).map(({ agencyId }) => agencyId)).toEqual(['dpupr', 'dinkes'])
      expect(await agencies.list()).toHaveLength(5)
    })

    it('a demonstration fills the list once and leaves what people changed', async () => {
      await using opened = await open()
      const agencies = new Agencies(new SqlAgencyStore(opened.db))
      await agencies.addMissing([dinkes])
      const renaming = registryCommand.parse({
        type: 'agency.rename',
        agencyId: 'dinkes',
        revision: 1,
        code: null,
        name: 'Dinas Sehat',
        shortName: 'DS',
        from: '2022-01-01',
      })
      await agencies.change(renaming)
      await agencies.addMissing([dinkes, dpupr])
      expect((await agencies.list()).map(({ name }) => name)).toEqual(['Dinas Sehat', dpupr.name])
    })
  })
}
