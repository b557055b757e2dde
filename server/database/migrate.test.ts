import { temporarySqlite } from '../testing/temporary-database.ts'
import { describeMigrate } from './migrate.contract.ts'

describeMigrate('SQLite', temporarySqlite)
