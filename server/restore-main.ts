import { parseArgs } from 'node:util'
import { inWords } from './backup/backup-file.ts'
import { restore } from './backup/restore.ts'
import { runTool } from './backup/run-tool.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database/open-database.ts'
import { prepareDatabase } from './database/prepare-database.ts'
import { createLogger } from './logger.ts'

// npm run restore -- [--replace] <file>: fills an empty database from a backup, or with --replace any database.

await runTool(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new Error('Name one file: npm run restore -- [--replace] <file>')
  const config = readConfig(process.env)
  const logger = createLogger('warn')
  await prepareDatabase(config, logger)
  await using database = openDatabase(config, 'upkeep', logger)
  return `${file}: ${inWords(await restore(database, file, values.replace ? 'replace' : 'refuse'))}`
})
