import { temporaryPostgres } from '../testing/temporary-database.ts'
import { meetingsAreListed } from './meetings-projection.contract.ts'

meetingsAreListed('PostgreSQL', temporaryPostgres)
