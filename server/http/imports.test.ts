import { describe, expect, it } from 'vitest'
import { WORKBOOK_BYTES } from '../../shared/protocol/http-imports.ts'
import type { Page } from '../testing/browser.ts'
import { bupatiIn, demonstrationIn } from '../testing/entries.ts'
import { apply, houseWith, imports, linesOf, previewed, send } from '../testing/importing.ts'
import { mapping } from '../testing/stand-in-reader.ts'

describe('a workbook that is sent', () => {
  it('[IM1] is answered line by line: how far it is, then what it says and what looks odd', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const page = await send(browser)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('application/x-ndjson')
    const said = linesOf(page)
    expect(said.slice(0, -1)).toEqual([0.1, 0.5].map((done) => ({ progress: { step: 'reading', done } })))
    expect(said.at(-1)).toMatchObject({
      preview: {
        draft: { fileName: 'rekap 2021.xlsx', bytes: 5, appliedAt: null },
        recap: [{ agencyId: 'dinkes' }, { agencyId: 'dpupr' }, { agencyId: null }],
        details: { lines: 2, leftOut: 1, totals: [{ agencyId: 'dinkes', source: 'apbd', lines: 2 }] },
      },
    })
    const { warnings } = await previewed(browser)
    expect(warnings).toContainEqual({
      rule: 'physical-above-100',
      severity: 'warning',
      place: { agencyId: 'dinkes', source: 'apbd', field: 'physicalActual', cell: { sheet: 'Rekap', cell: 'E7' } },
      values: { percent: 104 },
    })
  })

  it('[IM2] changes nothing until it is applied, and waits as a draft', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const { draft } = await previewed(browser)
    expect(house.rooms.asked).toEqual([])
    expect((await browser.get(imports, 'sari')).json).toMatchObject({ drafts: [draft] })
    await browser.delete(`${imports}/${draft.draftId}`, 'sari')
    expect((await browser.get(imports, 'sari')).json).toEqual({ drafts: [] })
    expect((await apply(browser, draft.draftId)).status).toBe(404)
  })

  it('[IM3] that cannot be read is refused by its reason, and not kept', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    house.reader.refusal = { ok: false, refusal: { reason: 'encrypted' } }
    expect(linesOf(await send(browser)).at(-1)).toEqual({ refusedFile: { reason: 'encrypted' } })
    expect((await browser.get(imports, 'sari')).json).toEqual({ drafts: [] })
  })

  it('[IM4] is no larger than the limit, and has a name', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const large = await send(browser, 'sari', 'besar.xlsx', 'x'.repeat(WORKBOOK_BYTES + 1))
    expect(large.json).toEqual({ error: { fault: 'too-large', limitBytes: WORKBOOK_BYTES } })
    expect((await send(browser, 'sari', '')).status).toBe(400)
    expect(house.reader.asked).toEqual([])
    await send(browser, 'sari', '../../etc/rekap.xlsx')
    expect((await browser.get(imports, 'sari')).json).toMatchObject({ drafts: [{ fileName: 'rekap.xlsx' }] })
  })

  it('[IM5] is taken from the secretariat alone', async () => {
    const { house } = await houseWith()
    await using _ = house
    const bupati = await bupatiIn(house)
    await demonstrationIn(bupati, 'agency', 'dinkes')
    for (const slot of ['bupati', 'dinkes']) {
      expect((await send(bupati, slot)).json).toEqual({ error: { reason: 'not-allowed', action: 'imports.manage' } })
      expect((await bupati.get(imports, slot)).status).toBe(403)
    }
    expect((await send(bupati, 'stranger')).status).toBe(401)
    expect(house.reader.asked).toEqual([])
  })

  it('[IM6] a mistake while reading is told by its number, in the last line', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    house.reader.failure = new TypeError('the inside of the reader')
    const page = await send(browser)
    expect(linesOf(page).at(-1)).toEqual({ error: { fault: 'internal', incident: page.headers.get('x-request-id') } })
    expect(house.logged.some((line) => line.includes('the inside of the reader'))).toBe(true)
  })
})

describe('a draft', () => {
  it('[IM7] is read again by the mapping that a person chose, which is kept', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const { draft } = await previewed(browser)
    const chosen = { ...mapping, sourceWhenNoneNamed: 'bos' }
    const again = (wish: unknown): Promise<Page> =>
      browser.post(`${imports}/${draft.draftId}/reading`, 'sari', { mapping: wish })
    expect(linesOf(await again(chosen)).at(-1)).toMatchObject({ preview: { mapping: chosen } })
    expect(house.reader.asked).toHaveLength(2)
    expect(linesOf(await again(null)).at(-1)).toMatchObject({ preview: { mapping: chosen } })
    expect(house.reader.asked).toHaveLength(2)
  })

  it('[IM19] is read from its file once more when its reading is no longer at hand, as after a restart', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const first = await previewed(browser)
    for (let n = 0; n < 4; n += 1) await previewed(browser)
    expect((await apply(browser, first.draft.draftId)).json).toMatchObject({ figures: 2 })
    expect(house.reader.asked).toHaveLength(6)
    expect(house.reader.asked.at(-1)?.file).toMatchObject({ fileName: 'rekap 2021.xlsx' })
  })

  it('[IM8] whose file is gone says that it has to be sent again', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const first = await previewed(browser)
    for (let n = 0; n < 4; n += 1) await previewed(browser)
    await house.forgetFiles()
    expect((await apply(browser, first.draft.draftId)).json).toEqual({ error: { refused: 'file-gone' } })
  })

  it('[IM9] that nobody has looked at for a day is cleared away', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    await previewed(browser)
    house.clock.pass(23 * 60 * 60_000)
    await expect.poll(async () => (await browser.get(imports, 'sari')).json).toMatchObject({ drafts: [{}] })
    house.clock.pass(3 * 60 * 60_000)
    await expect.poll(async () => (await browser.get(imports, 'sari')).json).toEqual({ drafts: [] })
  })

  it('[IM10] shows its lines page by page', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const { draft } = await previewed(browser)
    const page = await browser.get(`${imports}/${draft.draftId}/lines?offset=2`, 'sari')
    expect(page.json).toMatchObject({ count: 3, lines: [{ activity: 'Entah', agencyId: null }] })
    expect((await browser.get(`${imports}/${draft.draftId}/lines?offset=x`, 'sari')).status).toBe(404)
  })
})
