import { describe, expect, it } from 'vitest'
import { draftMeeting, plainFigure } from '../../shared/testing/meeting-fixture.ts'
import { kadinkes } from '../../shared/testing/people.ts'
import { bupatiIn } from '../testing/entries.ts'
import { apply, houseWith, previewed, q2 } from '../testing/importing.ts'

const exports = `/api/meetings/${q2}/exports`
const about = { agencyId: 'dinkes', source: 'apbd' } as const
const reported = draftMeeting().and(kadinkes, { type: 'figures.report', ...about, figure: plainFigure })

describe('a download', () => {
  it('[EX1] of the recap is a file with a plain name, in the layout of an import', async () => {
    const { house, sari } = await houseWith(reported)
    await using _ = house
    const csv = await sari.get(`${exports}/recap.csv`, 'sari')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="rekap-triwulan-ii-2021.csv"')
    expect(csv.text).toMatch(/Dinas Kesehatan;APBD;1000000000;50;48;500000000;450000000/)
    const xlsx = await sari.get(`${exports}/recap.xlsx`, 'sari')
    expect(xlsx.headers.get('content-disposition')).toBe('attachment; filename="rekap-triwulan-ii-2021.xlsx"')
    expect(xlsx.text).toMatch(/^PK/)
  })

  it('[EX2] of lines and obstacles holds those that were imported', async () => {
    const { house, sari } = await houseWith()
    await using _ = house
    await apply(sari, (await previewed(sari)).draft.draftId)
    const lines = (await sari.get(`${exports}/details.csv`, 'sari')).text
    expect(lines).toMatch(/Obat[^]*Alat/)
    expect(lines).not.toContain('Entah')
    const obstacles = (await sari.get(`${exports}/obstacles.csv`, 'sari')).text
    expect(obstacles).toMatch(/Juknis DAK terlambat terbit;Koordinasi dengan kementerian/)
  })

  it('[EX3] of nothing is refused in its own words, and so is what there is not', async () => {
    const { house, sari } = await houseWith()
    await using _ = house
    for (const file of ['recap.xlsx', 'details.csv', 'obstacles.xlsx'])
      expect((await sari.get(`${exports}/${file}`, 'sari')).json).toEqual({ error: { refused: 'nothing-to-export' } })
    for (const file of ['recap.pdf', 'minutes.csv', 'recap.csv.exe'])
      expect((await sari.get(`${exports}/${file}`, 'sari')).json).toEqual({ error: { refused: 'no-such-thing' } })
  })

  it('[EX4] is for the secretariat', async () => {
    const { house } = await houseWith(reported)
    await using _ = house
    const bupati = await bupatiIn(house)
    expect((await bupati.get(`${exports}/recap.xlsx`, 'bupati')).status).toBe(403)
  })
})
