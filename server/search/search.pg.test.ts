import { temporaryPostgres } from '../testing/temporary-database.ts'
import { meetingsAreSearched } from './search.contract.ts'

meetingsAreSearched('PostgreSQL', temporaryPostgres)
