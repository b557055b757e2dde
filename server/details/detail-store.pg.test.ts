import { temporaryPostgres } from '../testing/temporary-database.ts'
import { detailLinesAreKept } from './detail-store.contract.ts'

detailLinesAreKept('PostgreSQL', temporaryPostgres)
