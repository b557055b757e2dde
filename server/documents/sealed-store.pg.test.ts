import { temporaryPostgres } from '../testing/temporary-database.ts'
import { sealedVersionsAreKept } from './sealed-store.contract.ts'

sealedVersionsAreKept('PostgreSQL', temporaryPostgres)
