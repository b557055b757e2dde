import { temporaryPostgres } from '../testing/temporary-database.ts'
import { apiTokensAreKept } from './api-token-store.contract.ts'

apiTokensAreKept('PostgreSQL', temporaryPostgres)
