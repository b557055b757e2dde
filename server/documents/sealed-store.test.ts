import { temporarySqlite } from '../testing/temporary-database.ts'
import { sealedVersionsAreKept } from './sealed-store.contract.ts'

sealedVersionsAreKept('SQLite', temporarySqlite)
