import type { Logger } from '../logger.ts'
import { migrate } from './migrate.ts'
import { openDatabase, type DatabasePlace } from './open-database.ts'

/** Makes the database, or brings it to this program's version. Throws as `migrate` does. */
export async function prepareDatabase(place: DatabasePlace, logger: Logger): Promise<void> {
  await using database = openDatabase(place, 'upkeep', logger)
  await migrate(database)
}
