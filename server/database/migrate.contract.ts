import { describe, expect, it } from 'vitest'
import type { TemporaryDatabase } from '../testing/temporary-database.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'
import { firstTables } from './migrations/0001-first-tables.ts'

const second: Migration = {
  name: '0002-for-the-test',
  up: async ({ schema }) => {
    await schema.createTable('second').addColumn('id', 'integer').execute()
  },
}

/** What taking a database to the program's version must do, whichever database it is. `open` gives a migrated one. */
export function describeMigrate(name: string, open: () => Promise<TemporaryDatabase>): void {
  const taken = async ({ db }: TemporaryDatabase) =>
    await db.selectFrom('migrations').selectAll().orderBy('number').execute()

  describe(`${name}: migrating`, () => {
    it('takes each step once and remembers it', async () => {
      await using database = await open()
      await migrate(database)
      await migrate(database, [firstTables, second])
      await migrate(database, [firstTables, second])
      expect(await taken(database)).toEqual([
        { number: 1, name: '0001-first-tables' },
        { number: 2, name: '0002-for-the-test' },
      ])
    })

    it('nodes that start together take each step once', async () => {
      await using database = await open()
      const nodes = [database, database.openAgain(), database.openAgain()]
      await Promise.all(nodes.map((node) => migrate(node, [firstTables, second])))
      expect(await taken(database)).toHaveLength(2)
    })

    it('a step that fails leaves nothing behind, also of the steps before it', async () => {
      await using database = await open()
      const failing: Migration = { name: '0003-fails', up: () => Promise.reject(new Error('the step failed')) }
      await expect(migrate(database, [firstTables, second, failing])).rejects.toThrow('the step failed')
      expect(await taken(database)).toHaveLength(1)
      const tables = await database.db.introspection.getTables()
      expect(tables.map((table) => table.name)).not.toContain('second')
    })

    it('a database that is newer than the program is refused with both versions', async () => {
      await using database = await open()
      await migrate(database, [firstTables, second])
      await expect(migrate(database)).rejects.toThrow('The database has version 2; this program knows version 1')
    })
  })
}
