import { describe, expect, it } from 'vitest'
import type { TemporaryDatabase } from '../testing/temporary-database.ts'
import { forgetLogIdentity, logIdentity } from './log-identity.ts'

/** What the identity of a log is, whichever database it is in. `open` gives a migrated, empty one. */
export function describeLogIdentity(name: string, open: () => Promise<TemporaryDatabase>): void {
  describe(`${name}: the identity of the log`, () => {
    it('is the same on every node, at every start, however many start together', async () => {
      await using database = await open()
      const nodes = [database, database.openAgain(), database.openAgain()]
      const ids = await Promise.all(nodes.map(({ db }) => logIdentity(db)))
      expect(new Set([...ids, await logIdentity(database.db)]).size).toBe(1)
    })

    it('is another one once it was forgotten', async () => {
      await using database = await open()
      const before = await logIdentity(database.db)
      await forgetLogIdentity(database.db)
      expect(await logIdentity(database.db)).not.toBe(before)
    })
  })
}
