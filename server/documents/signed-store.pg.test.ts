import { temporaryPostgres } from '../testing/temporary-database.ts'
import { signedFilesAreKept } from './signed-store.contract.ts'

signedFilesAreKept('PostgreSQL', temporaryPostgres)
