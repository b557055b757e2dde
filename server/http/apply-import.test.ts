import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { notReported } from '../../shared/figures/figure.ts'
import { liveMeeting } from '../../shared/testing/meeting-fixture.ts'
import { kadinkes, sari } from '../../shared/testing/people.ts'
import { bupatiIn } from '../testing/entries.ts'
import { apply, houseWith, imports, previewed, q2 } from '../testing/importing.ts'
import { mapping, recapRow, smallReading } from '../testing/stand-in-reader.ts'

describe('applying', () => {
  it('[IM11] is one command of the person who asked, with everything whose owner is known', async () => {
    const { house, sari: browser, now } = await houseWith()
    await using _ = house
    const { draft } = await previewed(browser)
    expect((await apply(browser, draft.draftId)).json).toEqual({ figures: 2, obstacles: 1, details: 2 })
    expect(house.rooms.asked).toMatchObject([
      { actor: { name: 'Sari Wulandari' }, command: { type: 'figures.import' } },
    ])
    expect(now().state.imports).toMatchObject([
      { batchId: draft.draftId, fileName: 'rekap 2021.xlsx', details: { lines: 2 } },
    ])
    expect((await browser.get(imports, 'sari')).json).toEqual({ drafts: [] })
  })

  it('[IM12] lets everybody who follows the meeting page through the lines', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const details = `/api/meetings/${q2}/details`
    expect((await browser.get(details, 'sari')).json).toEqual({ details: null })
    await apply(browser, (await previewed(browser)).draft.draftId)
    const bupati = await bupatiIn(house)
    const page = await bupati.get(`${details}?agency=dinkes&search=obat`, 'bupati')
    expect(page.json).toMatchObject({
      details: { fileName: 'rekap 2021.xlsx', count: 1, lines: [{ activity: 'Obat' }], totals: [{ lines: 2 }] },
    })
    expect((await bupati.get(`${details}?order=sideways`, 'bupati')).status).toBe(400)
    expect((await bupati.get(details, 'stranger')).status).toBe(401)
  })

  it('[IM13] the same command again gets the same answer and does nothing twice', async () => {
    const { house, sari: browser, now } = await houseWith()
    await using _ = house
    const { draft } = await previewed(browser)
    const commandId = randomUUID()
    const first = await apply(browser, draft.draftId, { commandId })
    const length = now().history.length
    expect((await apply(browser, draft.draftId, { commandId })).json).toEqual(first.json)
    expect(now().history).toHaveLength(length)
  })

  it('[IM14] takes what was chosen, and nothing else', async () => {
    const { house, sari: browser, now } = await houseWith()
    await using _ = house
    const take = { figures: false, obstacles: true, details: false }
    const applied = await apply(browser, (await previewed(browser)).draft.draftId, { take })
    expect(applied.json).toEqual({ figures: 0, obstacles: 1, details: 0 })
    expect(now().state.figures).toEqual({})
  })

  it('[IM15] leaves alone what was presented, and obstacles that are there in the same words', async () => {
    const named = {
      obstacleId: 'o1',
      agencyId: 'dinkes',
      category: 'other',
      nature: 'real',
      amountAtRisk: null,
    } as const
    const meeting = liveMeeting()
      .and(kadinkes, { type: 'obstacle.add', ...named, text: 'juknis DAK  terlambat TERBIT' })
      .and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dpupr'] })
    const { house, sari: browser } = await houseWith(meeting)
    await using _ = house
    const applied = await apply(browser, (await previewed(browser)).draft.draftId)
    expect(applied.json).toEqual({ figures: 1, obstacles: 0, details: 2 })
  })

  it('[IM16] to a period before is what the meeting is held against from then on', async () => {
    const { house, sari: browser, now } = await houseWith()
    await using _ = house
    const applied = await apply(browser, (await previewed(browser)).draft.draftId, { target: 'same-period-last-year' })
    expect(applied.json).toEqual({ figures: 2, obstacles: 0, details: 0 })
    expect(now().state.comparison['same-period-last-year']).toMatchObject({
      fiscalYear: 2020,
      quarter: 2,
      periodLabel: 'Triwulan II Tahun Anggaran 2020',
      physicalCutOff: '2020-06-30',
      from: { by: 'import', fileName: 'rekap 2021.xlsx' },
    })
    expect(now().state.figures).toEqual({})
  })

  it('[IM17] that the meeting refuses keeps no lines, and the draft', async () => {
    const { house, sari: browser } = await houseWith(liveMeeting().and(sari, { type: 'meeting.close' }))
    await using _ = house
    const { draft } = await previewed(browser)
    const refused = await apply(browser, draft.draftId)
    expect(refused.status).toBe(409)
    expect(refused.json).toMatchObject({ error: { reason: 'wrong-phase' } })
    expect(await house.database.db.selectFrom('detail_lines').selectAll().execute()).toEqual([])
    expect((await browser.get(imports, 'sari')).json).toMatchObject({ drafts: [{ draftId: draft.draftId }] })
  })

  it('[IM18] remembers the mapping by the file’s shape, and what a person said about a name', async () => {
    const { house, sari: browser } = await houseWith()
    await using _ = house
    const decided = { certainty: 'decided', id: recapRow('dinkes').agencyId } as const
    house.reader.reading = {
      ...smallReading,
      recap: [recapRow('dinkes', { figure: notReported })],
      agencies: [{ key: 'dns kshtn', text: 'Dns Kshtn', match: decided, rows: 1 }],
    }
    await apply(browser, (await previewed(browser)).draft.draftId)
    await previewed(browser)
    const { wish } = house.reader.asked.at(-1) ?? {}
    expect(wish?.remembered).toEqual({ 'shape-1': mapping })
    expect(wish?.registry.find((agency) => agency.agencyId === 'dinkes')?.otherNames).toEqual(['Dns Kshtn'])
  })
})
