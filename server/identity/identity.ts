import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import type { Clock } from '../system.ts'
import { Accounts } from './accounts.ts'
import { ApiTokens } from './api-tokens.ts'
import type { DemonstrationCast } from './demonstration-cast.ts'
import { SessionDoorkeeper } from './doorkeeper.ts'
import { Entrances } from './entrances.ts'
import { GuessLimits } from './guess-limits.ts'
import { Links } from './links.ts'
import { Sessions } from './sessions.ts'
import { SetUp } from './set-up.ts'
import { SqlAccountStore } from './sql-account-store.ts'
import { SqlApiTokenStore } from './sql-api-token-store.ts'
import { SqlLinkStore } from './sql-link-store.ts'
import { SqlSessionStore } from './sql-session-store.ts'

export interface IdentityParts {
  readonly database: Kysely<Database>
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: Metrics
  /** Null: there is no demonstration to enter. */
  readonly cast: DemonstrationCast | null
}

/** Who people are and how they come in. */
export interface Identity extends Disposable {
  readonly sessions: Sessions
  readonly accounts: Accounts
  readonly links: Links
  readonly apiTokens: ApiTokens
  readonly setUp: SetUp
  readonly limits: GuessLimits
  readonly entrances: Entrances
  readonly doorkeeper: SessionDoorkeeper
}

/** Puts the parts of identity together over one database. */
export function createIdentity({ database, clock, logger, metrics, cast }: IdentityParts): Identity {
  const accountStore = new SqlAccountStore(database)
  const sessions = new Sessions({ store: new SqlSessionStore(database), clock, logger })
  const accounts = new Accounts(accountStore, clock)
  const links = new Links({ store: new SqlLinkStore(database), sessions, clock })
  const setUp = new SetUp({ store: accountStore, accounts, clock })
  const limits = new GuessLimits()
  return {
    sessions,
    accounts,
    links,
    apiTokens: new ApiTokens(new SqlApiTokenStore(database), clock),
    setUp,
    limits,
    entrances: new Entrances({ sessions, accounts, links, setUp, limits, metrics, cast }),
    doorkeeper: new SessionDoorkeeper(sessions),
    [Symbol.dispose]: () => sessions[Symbol.dispose](),
  }
}
