import { describe, expect, it } from 'vitest'
import { agencyId, streamId } from '../../shared/ids.ts'
import { instant } from '../../shared/temporal.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { mapping } from '../testing/stand-in-reader.ts'
import type { StoredDraft } from './import-store.ts'
import { SqlImportStore } from './sql-import-store.ts'

const q2 = streamId.parse('m-q2')
const at = (minute: number) => instant.parse(1_627_351_200_000 + minute * 60_000)
const draft = (number: number, minute: number): StoredDraft => ({
  draftId: `5f0c2c1e-0000-4000-8000-00000000000${number}`,
  stream: q2,
  fileName: `rekap ${number}.xlsx`,
  bytes: 9_000,
  createdAt: at(minute),
  appliedAt: null,
  mapping: null,
})

/** What remembering imports is, in every database. */
export function importsAreRemembered(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`imports in ${kind}`, () => {
    it('[IS1] drafts are found in their meeting, the newest first, until they are applied or removed', async () => {
      await using database = await open()
      const store = new SqlImportStore(database.db)
      const [first, second, third] = [draft(1, 1), draft(2, 2), draft(3, 3)]
      for (const one of [first, second, third]) await store.add(one, 'p-sari')
      expect(await store.open(q2)).toEqual([third, second, first])
      expect(await store.open(streamId.parse('m-other'))).toEqual([])
      expect(await store.find(q2, first.draftId)).toEqual(first)
      expect(await store.find(streamId.parse('m-other'), first.draftId)).toBeNull()
      await store.markApplied(second.draftId, at(5))
      await store.remove(third.draftId)
      expect(await store.open(q2)).toEqual([first])
      expect(await store.find(q2, second.draftId)).toEqual({ ...second, appliedAt: at(5) })
    })

    it('[IS2] a draft keeps the mapping that was chosen, and is abandoned when nobody touches it', async () => {
      await using database = await open()
      const store = new SqlImportStore(database.db)
      const [first, second, third] = [draft(1, 1), draft(2, 2), draft(3, 3)]
      for (const one of [first, second, third]) await store.add(one, 'p-sari')
      await store.keepMapping(first.draftId, mapping, at(9))
      await store.markApplied(third.draftId, at(3))
      expect(await store.find(q2, first.draftId)).toEqual({ ...first, mapping })
      expect(await store.abandoned(at(8))).toEqual([second])
    })

    it('[IS3] shapes and names are remembered as they were last confirmed', async () => {
      await using database = await open()
      const store = new SqlImportStore(database.db)
      await store.rememberMapping('s1', mapping, at(1))
      await store.rememberMapping('s1', { ...mapping, sourceWhenNoneNamed: 'bos' }, at(2))
      await store.rememberMapping('s2', mapping, at(3))
      expect(await store.mappings()).toEqual({ s1: { ...mapping, sourceWhenNoneNamed: 'bos' }, s2: mapping })
      await store.rememberName('Dns Kshtn', agencyId.parse('dpupr'), at(1))
      await store.rememberName('Dns Kshtn', agencyId.parse('dinkes'), at(2))
      expect(await store.names()).toEqual([{ name: 'Dns Kshtn', agencyId: 'dinkes' }])
    })
  })
}
