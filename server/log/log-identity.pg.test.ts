import { temporaryPostgres } from '../testing/temporary-database.ts'
import { describeLogIdentity } from './log-identity.contract.ts'

describeLogIdentity('PostgreSQL', temporaryPostgres)
