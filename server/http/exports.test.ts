import { describe, expect, it } from 'vitest'
import { unsaidSettings } from '../../shared/regency/settings.ts'
import { draftMeeting, plainFigure } from '../../shared/testing/meeting-fixture.ts'
import { kadinkes } from '../../shared/testing/people.ts'
import { SLOT_HEADER } from '../../shared/protocol/slot-header.ts'
import { bupatiIn } from '../testing/entries.ts'
import { apply, houseWith, previewed, q2 } from '../testing/importing.ts'
import { unzipTexts } from '../testing/unzip.ts'

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

  it('[EX5] stands under the office of the regency’s letterhead, once that is known', async () => {
    const { house, sari } = await houseWith(reported)
    await using _ = house
    const cookie = [...sari.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const head = async (): Promise<string> => {
      const file = await fetch(`${house.url}${exports}/recap.xlsx`, { headers: { cookie, [SLOT_HEADER]: 'sari' } })
      return [...unzipTexts(new Uint8Array(await file.arrayBuffer())).values()].join('\n')
    }
    expect(await head()).toContain('BAGIAN ADMINISTRASI PEMBANGUNAN')
    const letterhead = { ...unsaidSettings.letterhead, unit: 'Bappeda Kabupaten Contoh' }
    const stored = { settings: { ...unsaidSettings, letterhead }, revision: 0 }
    expect((await sari.put('/api/regency', 'sari', stored)).status).toBe(200)
    expect(await head()).toContain('BAPPEDA KABUPATEN CONTOH')
    expect(await head()).not.toContain('BAGIAN ADMINISTRASI')
  })

  it('[EX4] is for the secretariat', async () => {
    const { house } = await houseWith(reported)
    await using _ = house
    const bupati = await bupatiIn(house)
    expect((await bupati.get(`${exports}/recap.xlsx`, 'bupati')).status).toBe(403)
  })
})
