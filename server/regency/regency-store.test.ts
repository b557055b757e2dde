import { temporarySqlite } from '../testing/temporary-database.ts'
import { regencyIsKept } from './regency-store.contract.ts'

regencyIsKept('SQLite', temporarySqlite)
