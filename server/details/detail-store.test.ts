import { temporarySqlite } from '../testing/temporary-database.ts'
import { detailLinesAreKept } from './detail-store.contract.ts'

detailLinesAreKept('SQLite', temporarySqlite)
