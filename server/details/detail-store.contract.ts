import { describe, expect, it } from 'vitest'
import { notReported, type Figure } from '../../shared/figures/figure.ts'
import { agencyId, batchId, streamId } from '../../shared/ids.ts'
import { detailQuery } from '../../shared/protocol/http-details.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { NewDetailLine } from './detail-store.ts'
import { SqlDetailStore } from './sql-detail-store.ts'

const q2 = streamId.parse('m-q2')
const b1 = batchId.parse('b1')
const dinkes = agencyId.parse('dinkes')

function line(activity: string, figure: Partial<Figure>, more: Partial<NewDetailLine> = {}): NewDetailLine {
  return {
    agencyId: dinkes,
    source: 'apbd',
    code: '1.02.01',
    activity,
    officer: '',
    method: 'Tender',
    figure: { ...notReported, ...figure },
    sheet: 'Rincian',
    row: 4,
    ...more,
  }
}

const ahead = line('Gaji', { budget: 900, physicalTarget: 40, physicalActual: 50, financialActual: 100.25 })
const behind = line('Puskesmas 100% baru', {
  budget: 100,
  physicalTarget: 80,
  physicalActual: 20,
  financialActual: 0.1,
})
const farBehind = line('RSUD', { budget: 500, physicalTarget: 50, physicalActual: 20, financialTarget: 7 }, { row: 9 })
const unknown = line('Obat_generik', { budget: 50 }, { source: 'dak-fisik', method: 'E-Katalog' })
const elsewhere = line('Jalan', { budget: 70, physicalTarget: 10 }, { agencyId: agencyId.parse('dpupr') })
const all = [ahead, behind, farBehind, unknown, elsewhere]

/** What keeping lines below the figures is, in every database. */
export function detailLinesAreKept(kind: string, open: () => Promise<OpenDatabase>): void {
  const opened = async (lines: readonly NewDetailLine[] = all) => {
    const database = await open()
    const store = new SqlDetailStore(database.db)
    const kept = await store.keep(q2, b1, lines)
    const pageOf = async (query: object) => await store.page(q2, b1, detailQuery.parse(query))
    const names = async (query: object) => (await pageOf(query)).lines.map(({ activity }) => activity)
    return { store, kept, pageOf, names, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() }
  }

  describe(`detail lines in ${kind}`, () => {
    it('[DT1] are given back as they came, the most behind first, what nobody can tell last', async () => {
      await using kept = await opened()
      expect(await kept.names({})).toEqual([farBehind, behind, ahead, unknown, elsewhere].map((one) => one.activity))
      const [first] = (await kept.pageOf({ agency: 'dinkes' })).lines
      expect(first).toEqual({ ...farBehind, row: undefined, line: 3, behind: 150, address: 'A10' })
    })

    it('[DT2] are chosen by agency, source and words, whatever letters those have', async () => {
      await using kept = await opened()
      expect(await kept.names({ agency: 'dpupr' })).toEqual(['Jalan'])
      expect(await kept.names({ source: 'dak-fisik' })).toEqual(['Obat_generik'])
      expect(await kept.names({ search: 'puskesmas TENDER' })).toEqual(['Puskesmas 100% baru'])
      expect(await kept.names({ search: '100%' })).toEqual(['Puskesmas 100% baru'])
      expect(await kept.names({ search: 't_g' })).toEqual(['Obat_generik'])
      expect(await kept.names({ order: 'file' })).toEqual(all.map((one) => one.activity))
      expect(await kept.names({ order: 'budget', offset: 4 })).toEqual(['Obat_generik'])
    })

    it('[DT3] add up per agency and source; physical per cents weigh by budget', async () => {
      await using kept = await opened()
      expect(await kept.store.totals(q2, b1, dinkes)).toEqual([
        {
          agencyId: 'dinkes',
          source: 'apbd',
          lines: 3,
          budget: 1_500,
          physicalTarget: (900 * 40 + 100 * 80 + 500 * 50) / 1_500,
          physicalActual: (900 * 50 + 100 * 20 + 500 * 20) / 1_500,
          financialTarget: 7,
          financialActual: 100.35,
        },
        {
          agencyId: 'dinkes',
          source: 'dak-fisik',
          lines: 1,
          budget: 50,
          physicalTarget: null,
          physicalActual: null,
          financialTarget: 0,
          financialActual: 0,
        },
      ])
      expect(await kept.store.totals(q2, b1, null)).toHaveLength(3)
    })

    it('[DT4] come with their number, sums and a hash that says whether they are the same', async () => {
      await using kept = await opened()
      expect(kept.kept).toMatchObject({ lines: 5, budget: 1_620, financialTarget: 7, financialActual: 100.35 })
      expect(await kept.store.keep(q2, b1, all)).toEqual(kept.kept)
      expect((await kept.pageOf({})).count).toBe(5)
      expect((await kept.store.keep(q2, b1, all.slice(1))).sha256).not.toBe(kept.kept.sha256)
      expect((await kept.pageOf({})).count).toBe(4)
    })

    it('[DT7] come out again all of them, in the order of the file', async () => {
      await using kept = await opened()
      expect((await kept.store.all(q2, b1)).map(({ activity, row }) => [activity, row])).toEqual(
        all.map(({ activity, row }) => [activity, row]),
      )
    })

    it('[DT5] of one batch are no others’, and go with it', async () => {
      await using kept = await opened()
      const other = batchId.parse('b2')
      await kept.store.keep(q2, other, [ahead])
      await kept.store.remove(q2, b1)
      expect((await kept.pageOf({})).count).toBe(0)
      expect((await kept.store.page(q2, other, detailQuery.parse({}))).count).toBe(1)
    })

    it('[DT6] twenty thousand are kept while others get their turn, and paged', async () => {
      const many = Array.from({ length: 20_000 }, (_, n) =>
        line(`Paket ${n}`, { budget: n, physicalTarget: 50, physicalActual: 40 }),
      )
      await using kept = await opened([])
      let turns = 0
      const others = setInterval(() => {
        turns += 1
      }, 1)
      await kept.store.keep(q2, b1, many)
      clearInterval(others)
      expect(turns).toBeGreaterThan(40)
      const page = await kept.pageOf({ offset: 50 })
      expect(page.count).toBe(20_000)
      expect(page.lines).toHaveLength(50)
      expect(page.lines[0]).toMatchObject({ activity: 'Paket 19949', behind: 1_994.9 })
    })
  })
}
