import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { totalsOf } from '../../shared/figures/board-totals.ts'
import { roundForDisplay } from '../../shared/figures/deviation.ts'
import type { RollUp } from '../../shared/figures/rollup.ts'
import { fullAddress } from '../../shared/workbook/sheet.ts'
import { addressOf } from '../../shared/workbook/address-of.ts'
import { readImport } from '../../shared/workbook/read-import.ts'
import type { ImportReading } from '../../shared/workbook/reading.ts'
import { readDemonstrationRegency } from '../demonstration/regency.ts'
import { readWorkbook } from './read-workbook.ts'

const regency = readDemonstrationRegency()
const expected = z
  .object({
    total: z.unknown(),
    perSource: z.record(z.string(), z.unknown()),
    perAgency: z.record(z.string(), z.unknown()),
  })
  .parse(JSON.parse(readFileSync(new URL('../demonstration/expected-totals.json', import.meta.url), 'utf8')))

async function imported(fileName: string): Promise<ImportReading> {
  const bytes = readFileSync(new URL(`../demonstration/workbooks/${fileName}`, import.meta.url))
  const read = await readWorkbook({ fileName, bytes })
  if (!read.ok) throw new Error(`${fileName} was refused: ${read.refusal.reason}`)
  return readImport(read.workbook, { registry: regency.agencies, mapping: null, remembered: {} })
}

/** As a screen says it: rupiah exact, per cent to the second decimal. */
function shown({ budget, weighted, financial }: RollUp) {
  const percent = (value: number | null) => (value === null ? null : roundForDisplay(value))
  return {
    budget,
    physicalTarget: percent(weighted.target),
    physicalActual: percent(weighted.actual),
    financialTargetRupiah: financial.targetRupiah,
    financialActualRupiah: financial.actualRupiah,
    financialTarget: percent(financial.target),
    financialActual: percent(financial.actual),
  }
}

function board(reading: ImportReading) {
  const rows = reading.recap.flatMap(({ agencyId, source, figure }) =>
    agencyId === null || source === null ? [] : [{ agencyId, source, figure }],
  )
  const totals = totalsOf(rows, regency.agencies, [])
  return {
    total: shown(totals.total),
    perSource: Object.fromEntries(totals.perSource.map(({ source, rollUp }) => [source, shown(rollUp)])),
    perAgency: Object.fromEntries(totals.perAgency.map(({ agencyId, rollUp }) => [agencyId, shown(rollUp)])),
  }
}

describe('the workbooks of the demonstration, read by their words alone', () => {
  it('gives 44.77, 41.36 and 27.52 for the recap, and every agency and source to the rupiah and the second decimal', async () => {
    const totals = board(await imported('rekap-2021-tw2.xlsx'))
    expect(totals.total).toMatchObject({ physicalTarget: 44.77, physicalActual: 41.36, financialActual: 27.52 })
    expect(totals).toEqual({ total: expected.total, perSource: expected.perSource, perAgency: expected.perAgency })
  })

  it('gives the same from the 2,110 detail lines', async () => {
    const reading = await imported('rincian-2021-tw2.xlsx')
    expect(reading.details).toHaveLength(2_110)
    expect(reading.recapFrom).toBe('details')
    expect(board(reading)).toEqual({
      total: expected.total,
      perSource: expected.perSource,
      perAgency: expected.perAgency,
    })
  })

  it('takes the sheet per source for the figures and the sheet per agency for a check', async () => {
    const reading = await imported('rekap-2021-tw2.xlsx')
    expect(reading.sheets.map(({ name, mapping, dataRows }) => [name, mapping.use, dataRows])).toEqual([
      ['Rekap OPD', 'agency-recap', 48],
      ['Sumber Dana', 'recap', 73],
      ['Kendala dan Solusi', 'obstacles', 54],
    ])
    expect(reading.recap).toHaveLength(73)
    expect(reading.totals.length).toBeGreaterThan(250)
    expect(reading.totals.filter((check) => !check.agrees)).toEqual([])
    expect(reading.agencies.map(({ match }) => match.certainty)).toEqual(Array(48).fill('certain'))
  })

  it('knows the cell of every value, also under a name in merged cells', async () => {
    const reading = await imported('rekap-2021-tw2.xlsx')
    const row = reading.recap.find(({ agencyId, source }) => agencyId === 'disdikbud' && source === 'dak-fisik')
    expect(row?.figure.budget).toBe(72_538_058_000)
    expect(row === undefined ? null : fullAddress(addressOf(reading.mapping, row, 'budget'))).toBe("'Sumber Dana'!C10")
  })

  it('reads obstacles with their kind, nature and solution', async () => {
    const { obstacles } = await imported('rekap-2021-tw2.xlsx')
    const known = new Set(
      regency.agencies.flatMap(({ agencyId, obstacles: own }) =>
        own.map((one) => JSON.stringify([agencyId, one.text, one.category, one.nature, one.solutions])),
      ),
    )
    expect(obstacles).toHaveLength(54)
    for (const one of obstacles)
      expect(known).toContain(JSON.stringify([one.agencyId, one.text, one.category, one.nature, one.solutions]))
  })

  it('reads the comparison periods, and says that they are of one shape', async () => {
    const before = await imported('rekap-2021-tw1.xlsx')
    const lastYear = await imported('rekap-2020-tw2.xlsx')
    expect(board(before).total).toMatchObject({ physicalTarget: 18.9, physicalActual: 17.84, financialActual: 12.31 })
    expect(board(lastYear).total).toMatchObject({ physicalTarget: 46.1, physicalActual: 43.92, financialActual: 30.47 })
    expect(before.shape).toBe(lastYear.shape)
    expect(before.shape).not.toBe((await imported('rekap-2021-tw2.xlsx')).shape)
  })

  it('has no error and no warning to tell', async () => {
    for (const name of ['rekap-2021-tw2.xlsx', 'rekap-2021-tw1.xlsx', 'rekap-2020-tw2.xlsx', 'rincian-2021-tw2.xlsx'])
      expect((await imported(name)).problems.filter(({ severity }) => severity !== 'note')).toEqual([])
  })
})
