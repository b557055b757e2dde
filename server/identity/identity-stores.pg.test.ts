import { temporaryPostgres } from '../testing/temporary-database.ts'
import { identityStoresKeep } from './identity-stores.contract.ts'

identityStoresKeep('PostgreSQL', temporaryPostgres)
