import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { backUp } from './backup/back-up.ts'
import { inWords } from './backup/backup-file.ts'
import { runTool } from './backup/run-tool.ts'
import { readConfig } from './config.ts'
import { openDatabase, sqlitePath } from './database/open-database.ts'
import { createLogger } from './logger.ts'
import { systemClock } from './system.ts'

// npm run backup -- <file>: writes everything the database holds to a new file, also while the server runs.

await runTool(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error('Name one file: npm run backup -- <file>')
  const config = readConfig(process.env)
  // Opening would make an empty database where the folder was mistaken.
  if (config.databaseUrl === null && !existsSync(sqlitePath(config))) {
    throw new Error(`There is no database at ${sqlitePath(config)}.`)
  }
  await using database = openDatabase(config, 'upkeep', createLogger('warn'))
  return `${file}: ${inWords(await backUp(database, file, systemClock.now()))}`
})
