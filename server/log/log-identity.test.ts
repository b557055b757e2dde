import { temporarySqlite } from '../testing/temporary-database.ts'
import { describeLogIdentity } from './log-identity.contract.ts'

describeLogIdentity('SQLite', temporarySqlite)
