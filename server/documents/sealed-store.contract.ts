import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { minute } from '../../shared/testing/given.ts'
import { heldMeeting } from '../../shared/testing/minutes-fixture.ts'
import { sari } from '../../shared/testing/people.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { MemoryEventLog } from '../log/memory-event-log.ts'
import { recordHistory } from '../testing/logged-history.ts'
import { checkCodeOf } from './check-code.ts'
import { SealsObserver } from './seals-observer.ts'
import { SqlSealedStore } from './sql-sealed-store.ts'

const stream = streamId.parse('m-1')
const sealed = () =>
  heldMeeting()
    .and(sari, { type: 'minutes.set-number', number: '050/1' })
    .and(sari, { type: 'meeting.seal' }, minute(200))
const amended = () =>
  sealed().and(sari, { type: 'meeting.amend', reason: 'Salah nama', text: 'Notulis Dewi' }, minute(300))

/** What sealed versions ask of every database. */
export function sealedVersionsAreKept(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`sealed versions in ${kind}`, () => {
    it('are listed when their meeting is sealed or amended, and made up for when its room opens', async () => {
      await using opened = await open()
      const log = new MemoryEventLog()
      const store = new SqlSealedStore(opened.db)
      const observer = new SealsObserver(log, store)
      await recordHistory(log, stream, amended().history)
      await observer.opened(stream, heldMeeting().state)
      expect(await store.versions(stream)).toEqual([])
      await observer.opened(stream, amended().state)
      await observer.happened(stream, amended().state, amended().history.slice(-1))
      const [first, second] = await store.versions(stream)
      const head = amended().history.length
      expect([first, second]).toMatchObject([
        { version: 1, seq: head - 1, number: '050/1', title: 'Rakor POK Triwulan II', sealedAt: minute(200) },
        { version: 2, seq: head, sealedAt: minute(300), date: '2021-07-27' },
      ])
      expect(first?.code).toBe(checkCodeOf(first?.chain ?? ''))
      expect(await store.byCode(first?.code ?? '')).toEqual(first)
      expect(await store.byCode('0000-0000-0000-0000')).toBeNull()
    })

    it('keep each file as it was first made, and know it by its hash', async () => {
      await using opened = await open()
      const log = new MemoryEventLog()
      const store = new SqlSealedStore(opened.db)
      await recordHistory(log, stream, sealed().history)
      await new SealsObserver(log, store).opened(stream, sealed().state)
      const [version] = await store.versions(stream)
      const code = version?.code ?? ''
      const bytes = Buffer.from([0, 255, 37, 80])
      expect(await store.file(code, 'notula.pdf')).toBeNull()
      await store.keepFile(code, 'notula.pdf', 'application/pdf', bytes, minute(201))
      await store.keepFile(code, 'notula.pdf', 'application/pdf', Buffer.from('other'), minute(202))
      expect(Buffer.from((await store.file(code, 'notula.pdf')) ?? [])).toEqual(bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(await store.files(code)).toEqual([{ name: 'notula.pdf', sha256 }])
      expect(await store.byFile(sha256)).toEqual({ version, name: 'notula.pdf' })
      expect(await store.byFile('00')).toBeNull()
    })
  })
}
