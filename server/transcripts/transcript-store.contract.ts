import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { minute } from '../../shared/testing/given.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { SqlTranscriptStore } from './sql-transcript-store.ts'

const [one, other] = [streamId.parse('m-1'), streamId.parse('m-2')]
const sha256 = 'a'.repeat(64)

/** What transcripts ask of every database. */
export function transcriptsAreKept(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`transcripts in ${kind}`, () => {
    it('are kept for their own meeting, once, and go when they are removed', async () => {
      await using opened = await open()
      const store = new SqlTranscriptStore(opened.db)
      expect(await store.text(one, sha256)).toBeNull()
      await store.keep(one, sha256, 'WEBVTT\n\0“arahan” 𝕂', minute(1))
      await store.keep(one, sha256, 'other', minute(2))
      expect(await store.text(one, sha256)).toBe('WEBVTT\n\uFFFD“arahan” 𝕂')
      expect(await store.text(other, sha256)).toBeNull()
      await store.keep(other, sha256, 'the same file', minute(3))
      await store.remove(one, sha256)
      await store.remove(one, 'b'.repeat(64))
      expect([await store.text(one, sha256), await store.text(other, sha256)]).toEqual([null, 'the same file'])
    })
  })
}
