import { temporarySqlite } from '../testing/temporary-database.ts'
import { agenciesAreKept } from './agencies.contract.ts'

agenciesAreKept('SQLite', temporarySqlite)
