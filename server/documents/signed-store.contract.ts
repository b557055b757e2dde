import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { calendarDate } from '../../shared/temporal.ts'
import { minute } from '../../shared/testing/given.ts'
import { sari } from '../../shared/testing/people.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { SignedFile } from './signed-store.ts'
import { SqlSealedStore } from './sql-sealed-store.ts'
import { SqlSignedStore } from './sql-signed-store.ts'

const version = {
  code: 'AAAA-BBBB-CCCC-DDDD',
  stream: streamId.parse('m-1'),
  version: 1,
  seq: 7,
  chain: 'c0ffee',
  number: null,
  title: 'Rakor',
  regency: 'Contoh',
  date: calendarDate.parse('2021-07-27'),
  sealedAt: minute(200),
}
const first: SignedFile = { code: version.code, sha256: 'f1', extendsSealed: true, attachedAt: minute(201) }
const second: SignedFile = { code: version.code, sha256: 'f2', extendsSealed: false, attachedAt: minute(202) }
const bytes = Buffer.from([0, 255, 37, 80])

/** What signed files ask of every database. */
export function signedFilesAreKept(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`signed files in ${kind}`, () => {
    it('are found by version and by hash; the last attached is the final one and those before stay known', async () => {
      await using opened = await open()
      await new SqlSealedStore(opened.db).addVersion(version)
      const store = new SqlSignedStore(opened.db)
      expect(await store.final(version.code)).toBeNull()
      await store.attach(first, bytes, sari.personId)
      await store.attach(second, Buffer.from('other'), sari.personId)
      expect(await store.final(version.code)).toEqual(second)
      expect(await store.byFile('f1')).toEqual(first)
      expect(Buffer.from((await store.content('f1')) ?? [])).toEqual(bytes)
      expect([await store.byFile('f3'), await store.content('f3')]).toEqual([null, null])
    })

    it('attached again are the final one again', async () => {
      await using opened = await open()
      await new SqlSealedStore(opened.db).addVersion(version)
      const store = new SqlSignedStore(opened.db)
      await store.attach(first, bytes, sari.personId)
      await store.attach(second, Buffer.from('other'), sari.personId)
      const again = { ...first, attachedAt: minute(203) }
      await store.attach(again, bytes, sari.personId)
      expect(await store.final(version.code)).toEqual(again)
    })
  })
}
