import { temporarySqlite } from '../testing/temporary-database.ts'
import { transcriptsAreKept } from './transcript-store.contract.ts'

transcriptsAreKept('SQLite', temporarySqlite)
