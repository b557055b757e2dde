import { temporaryPostgres } from '../testing/temporary-database.ts'
import { describeMigrate } from './migrate.contract.ts'

describeMigrate('PostgreSQL', temporaryPostgres)
