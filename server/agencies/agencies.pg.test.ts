import { temporaryPostgres } from '../testing/temporary-database.ts'
import { agenciesAreKept } from './agencies.contract.ts'

agenciesAreKept('PostgreSQL', temporaryPostgres)
