import { temporarySqlite } from '../testing/temporary-database.ts'
import { meetingsAreSearched } from './search.contract.ts'

meetingsAreSearched('SQLite', temporarySqlite)
