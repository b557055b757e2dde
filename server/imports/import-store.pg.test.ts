import { temporaryPostgres } from '../testing/temporary-database.ts'
import { importsAreRemembered } from './import-store.contract.ts'

importsAreRemembered('PostgreSQL', temporaryPostgres)
