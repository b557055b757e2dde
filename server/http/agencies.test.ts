import { expect, it } from 'vitest'
import { fields, registered, smallRegistry } from '../../shared/testing/agency-fixture.ts'
import { bupatiIn, demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse } from '../testing/house.ts'

const contact = { headName: 'dr. Budi', headNip: '19700101', phone: '081234567890' }
const adding = {
  type: 'agency.add',
  agencyId: 'dlh',
  fields: { ...fields({ name: 'Dinas LH', shortName: 'DLH' }), contact },
}

it('the secretariat adds, renames and lists agencies', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const added = await sari.post('/api/agencies', 'sari', adding)
  expect(added.json).toMatchObject({ agencies: [{ agencyId: 'dlh', place: 1, contact }] })
  const renaming = {
    type: 'agency.rename',
    agencyId: 'dlh',
    revision: 1,
    code: null,
    name: 'Dinas Lingkungan Hidup',
    shortName: 'DLH',
    from: '2022-01-01',
  }
  expect((await sari.post('/api/agencies', 'sari', renaming)).status).toBe(200)
  const again = await sari.post('/api/agencies', 'sari', renaming)
  expect(again.status).toBe(409)
  expect(again.json).toMatchObject({ error: { reason: 'stale-edit', revision: 2 } })
  expect((await sari.get('/api/agencies', 'sari')).json).toMatchObject({
    agencies: [{ name: 'Dinas Lingkungan Hidup', formerNames: [{ name: 'Dinas LH', until: '2021-12-31' }] }],
  })
})

it('nobody else changes the list, and the demonstration sees no telephone', async () => {
  await using house = await openHouse()
  await house.agencies.addMissing([...smallRegistry, registered({ agencyId: 'x', name: 'X', shortName: 'X', contact })])
  const browser = await bupatiIn(house)
  await demonstrationIn(browser, 'secretariat')
  await demonstrationIn(browser, 'agency', 'dinkes')
  for (const slot of ['bupati', 'secretariat', 'dinkes'])
    expect((await browser.post('/api/agencies', slot, adding)).json).toEqual({
      error: { reason: 'not-allowed', action: 'agencies.change' },
    })
  expect((await browser.get('/api/agencies', 'dinkes')).status).toBe(403)
  const seen = await browser.get('/api/agencies', 'secretariat')
  expect(seen.status).toBe(200)
  expect(seen.text).not.toContain('081234567890')
  expect(seen.json).toMatchObject({
    agencies: [{ agencyId: 'dinkes' }, { agencyId: 'x', contact: { headName: null } }, {}, {}, {}],
  })
})

it('where nobody has an account, the demonstration’s secretariat may try it out', async () => {
  await using house = await openHouse()
  const browser = house.browser()
  await demonstrationIn(browser, 'secretariat')
  await demonstrationIn(browser, 'leader')
  expect((await browser.post('/api/agencies', 'secretariat', adding)).status).toBe(200)
  expect((await browser.post('/api/agencies', 'leader', adding)).status).toBe(403)
})

it('a change that cannot be read names what is wrong', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const page = await sari.post('/api/agencies', 'sari', {
    type: 'agency.import',
    from: '2022-13-01',
    rows: [{ line: 2, ...fields({ name: 'A', shortName: 'A' }) }],
  })
  expect(page.status).toBe(400)
  expect(page.text).toContain('from')
})
