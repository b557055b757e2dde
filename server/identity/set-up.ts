import type { SetUpEntry } from '../../shared/protocol/http.ts'
import { instant, MINUTE_MS, type Instant } from '../../shared/temporal.ts'
import type { Clock } from '../system.ts'
import type { Account, Accounts, AccountStore, StoredAccount } from './accounts.ts'
import { hashOfSecret, newSecret } from './secret.ts'

/** A token that was printed longer ago opens nothing; a new start prints a new one. */
const TOKEN_MS = 24 * 60 * MINUTE_MS

/** Where set-up tokens are kept. Every method rejects with StorageUnavailable when the store cannot be reached. */
export interface SetUpStore {
  addToken(tokenHash: string, at: Instant): Promise<void>
  /**
   * Spends an unspent token made after `madeAfter` and adds the account with it, in one transaction; only while
   * there is no account. False when any of that does not hold.
   */
  addFirstAccount(tokenHash: string, madeAfter: Instant, account: StoredAccount): Promise<boolean>
}

interface SetUpParts {
  readonly store: SetUpStore & Pick<AccountStore, 'isEmpty'>
  readonly accounts: Accounts
  readonly clock: Clock
}

/** How the first account comes into an empty house: by a token that the server prints once, where it was started. */
export class SetUp {
  private readonly parts: SetUpParts

  constructor(parts: SetUpParts) {
    this.parts = parts
  }

  /** A token to print, or null when there is an account already. */
  async offer(): Promise<string | null> {
    const { store, clock } = this.parts
    if (!(await store.isEmpty())) return null
    const token = newSecret()
    await store.addToken(hashOfSecret(token), clock.now())
    return token
  }

  /** Makes the first account, of the secretariat; null when the token is wrong, spent or too old. */
  async use({ token, login, name, title, password }: Omit<SetUpEntry, 'slot'>): Promise<Account | null> {
    const { store, accounts, clock } = this.parts
    const account = await accounts.prepare({ kind: 'secretariat', login, name, title, password })
    const madeAfter = instant.parse(Math.max(0, clock.now() - TOKEN_MS))
    return (await store.addFirstAccount(hashOfSecret(token), madeAfter, account)) ? account : null
  }
}
