import { randomUUID } from 'node:crypto'
import type { NewAccount } from '../../shared/protocol/http.ts'
import type { Instant } from '../../shared/temporal.ts'
import type { Clock } from '../system.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { newSecret } from './secret.ts'

/** Somebody of the secretariat or a leader, who comes again and has a password. */
export interface Account {
  readonly accountId: string
  /** In lower case. */
  readonly login: string
  readonly name: string
  readonly title: string | null
  readonly kind: NewAccount['kind']
  readonly createdAt: Instant
  /** Lets nobody in from then on; null: it does. */
  readonly deactivatedAt: Instant | null
}

export interface StoredAccount extends Account {
  readonly passwordHash: string
}

/** Where accounts are kept. Every method rejects with StorageUnavailable when the store cannot be reached. */
export interface AccountStore {
  /** False when the login is taken. */
  add(account: StoredAccount): Promise<boolean>
  find(by: { readonly login: string } | { readonly accountId: string }): Promise<StoredAccount | null>
  changePassword(accountId: string, passwordHash: string): Promise<void>
  isEmpty(): Promise<boolean>
  /** All, closed ones too, by login. */
  list(): Promise<readonly StoredAccount[]>
  /** Closes an account or (null) opens it again; a closed one stays closed since the first time. */
  setDeactivated(accountId: string, at: Instant | null): Promise<void>
}

/** Everybody with a password. */
export class Accounts {
  private readonly store: AccountStore
  private readonly clock: Clock
  /** Verified when there is no such login, so that the time of an answer does not tell which logins exist. */
  private readonly nobodysHash = hashPassword(newSecret())

  constructor(store: AccountStore, clock: Clock) {
    this.store = store
    this.clock = clock
  }

  /** Makes an account; null when the login is taken. */
  async create(wanted: NewAccount): Promise<Account | null> {
    const account = await this.prepare(wanted)
    return (await this.store.add(account)) ? account : null
  }

  /** An account as it would be stored, its password hashed. */
  async prepare({ password, ...known }: NewAccount): Promise<StoredAccount> {
    const passwordHash = await hashPassword(password)
    return { accountId: `a-${randomUUID()}`, ...known, passwordHash, createdAt: this.clock.now(), deactivatedAt: null }
  }

  /** The account of this login if the password is its own, else null. */
  async verify(login: string, password: string): Promise<Account | null> {
    const account = await this.store.find({ login })
    const isRight = await verifyPassword(account?.passwordHash ?? (await this.nobodysHash), password)
    return isRight && account?.deactivatedAt === null ? account : null
  }

  /** False when `current` is not the password. */
  async changePassword(accountId: string, current: string, next: string): Promise<boolean> {
    const account = await this.store.find({ accountId })
    if (account === null || !(await verifyPassword(account.passwordHash, current))) return false
    await this.store.changePassword(accountId, await hashPassword(next))
    return true
  }

  isEmpty(): Promise<boolean> {
    return this.store.isEmpty()
  }

  /** All, closed ones too, by login. */
  list(): Promise<readonly Account[]> {
    return this.store.list()
  }

  /** Gives somebody who forgot theirs another password. False when there is no such account. */
  async resetPassword(accountId: string, next: string): Promise<boolean> {
    if ((await this.store.find({ accountId })) === null) return false
    await this.store.changePassword(accountId, await hashPassword(next))
    return true
  }

  /** Closes an account or opens it again. The last open one of the secretariat stays open. */
  async setActive(accountId: string, isActive: boolean): Promise<'done' | 'no-such-account' | 'last-secretariat'> {
    const all = await this.store.list()
    const account = all.find((other) => other.accountId === accountId)
    if (account === undefined) return 'no-such-account'
    const left = all.filter((other) => other.kind === 'secretariat' && other.deactivatedAt === null)
    if (!isActive && left.length === 1 && left[0]?.accountId === accountId) return 'last-secretariat'
    await this.store.setDeactivated(accountId, isActive ? null : this.clock.now())
    return 'done'
  }
}
