import { temporaryPostgres } from '../testing/temporary-database.ts'
import { transcriptsAreKept } from './transcript-store.contract.ts'

transcriptsAreKept('PostgreSQL', temporaryPostgres)
