import { describe, expect, it } from 'vitest'
import { unsaidSettings, type RegencySettings } from '../../shared/regency/settings.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { Emblem } from './regency-store.ts'
import { SqlRegencyStore } from './sql-regency-store.ts'

const said: RegencySettings = {
  ...unsaidSettings,
  name: 'Kabupaten Contoh',
  timeZone: 'Asia/Makassar',
  letterhead: { ...unsaidSettings.letterhead, government: 'PEMERINTAH KABUPATEN CONTOH', unit: 'SEKRETARIAT DAERAH' },
}
const emblem: Emblem = { type: 'image/png', image: Buffer.from([0x89, 0x50, 0, 255]) }

/** What the regency’s settings ask of every database. */
export function regencyIsKept(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`the regency’s settings in ${kind}`, () => {
    it('say nothing at first', async () => {
      await using opened = await open()
      const store = new SqlRegencyStore(opened.db)
      expect(await store.read()).toEqual({ settings: unsaidSettings, revision: 0, emblemType: null })
      expect(await store.emblem()).toBeNull()
    })

    it('come back as they were said, and only from the revision that is stored', async () => {
      await using opened = await open()
      const store = new SqlRegencyStore(opened.db)
      expect(await store.save(said, 1)).toBe(false)
      expect(await store.save(said, 0)).toBe(true)
      expect(await store.save(unsaidSettings, 0)).toBe(false)
      expect(await store.save({ ...said, name: 'Kabupaten Lain' }, 1)).toBe(true)
      expect(await store.read()).toMatchObject({ settings: { name: 'Kabupaten Lain' }, revision: 2 })
    })

    it('keep an emblem byte for byte until it is taken away', async () => {
      await using opened = await open()
      const store = new SqlRegencyStore(opened.db)
      await store.saveEmblem(emblem)
      expect(await store.read()).toMatchObject({ settings: unsaidSettings, revision: 1, emblemType: 'image/png' })
      expect(Buffer.from((await store.emblem())?.image ?? [])).toEqual(emblem.image)
      await store.save(said, 1)
      expect(await store.emblem()).not.toBeNull()
      await store.saveEmblem(null)
      expect(await store.read()).toMatchObject({ settings: said, revision: 3, emblemType: null })
      expect(await store.emblem()).toBeNull()
    })
  })
}
