import { describe, expect, it } from 'vitest'
import type { TemporaryDatabase } from '../testing/temporary-database.ts'
import { DATABASE_VERSION, migrate, migrations } from './migrate.ts'
import type { Migration } from './migration.ts'

const another: Migration = {
  name: 'for-the-test',
  up: async ({ schema }) => {
    await schema.createTable('another').addColumn('id', 'integer').execute()
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
      await migrate(database, [...migrations, another])
      await migrate(database, [...migrations, another])
      const names = [...migrations, another].map(({ name }) => name)
      expect(await taken(database)).toEqual(names.map((name, index) => ({ number: index + 1, name })))
    })

    it('nodes that start together take each step once', async () => {
      await using database = await open()
      const nodes = [database, database.openAgain(), database.openAgain()]
      await Promise.all(nodes.map((node) => migrate(node, [...migrations, another])))
      expect(await taken(database)).toHaveLength(DATABASE_VERSION + 1)
    })

    it('a step that fails leaves nothing behind, also of the steps before it', async () => {
      await using database = await open()
      const failing: Migration = { name: 'fails', up: () => Promise.reject(new Error('the step failed')) }
      await expect(migrate(database, [...migrations, another, failing])).rejects.toThrow('the step failed')
      expect(await taken(database)).toHaveLength(DATABASE_VERSION)
      const tables = await database.db.introspection.getTables()
      expect(tables.map((table) => table.name)).not.toContain('another')
    })

    it('a database that is newer than the program is refused with both versions', async () => {
      await using database = await open()
      await migrate(database, [...migrations, another])
      await expect(migrate(database)).rejects.toThrow(
        `The database has version ${DATABASE_VERSION + 1}; this program knows version ${DATABASE_VERSION}`,
      )
    })
  })
}
