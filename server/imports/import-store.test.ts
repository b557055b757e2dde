import { temporarySqlite } from '../testing/temporary-database.ts'
import { importsAreRemembered } from './import-store.contract.ts'

importsAreRemembered('SQLite', temporarySqlite)
