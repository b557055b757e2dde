import { temporaryPostgres, temporarySqlite } from '../testing/temporary-database.ts'
import { describeBackup } from './backup.contract.ts'

describeBackup('from SQLite into PostgreSQL', temporarySqlite, temporaryPostgres)
describeBackup('from PostgreSQL into SQLite', temporaryPostgres, temporarySqlite)
