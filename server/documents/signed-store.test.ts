import { temporarySqlite } from '../testing/temporary-database.ts'
import { signedFilesAreKept } from './signed-store.contract.ts'

signedFilesAreKept('SQLite', temporarySqlite)
