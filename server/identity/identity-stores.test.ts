import { temporarySqlite } from '../testing/temporary-database.ts'
import { identityStoresKeep } from './identity-stores.contract.ts'

identityStoresKeep('SQLite', temporarySqlite)
