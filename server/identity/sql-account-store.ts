import type { Insertable, Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import { instant, type Instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import type { AccountStore, StoredAccount } from './accounts.ts'
import type { SetUpStore } from './set-up.ts'

/** Accounts, and the tokens for the first of them, in the database. */
export class SqlAccountStore implements AccountStore, SetUpStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async add(account: StoredAccount): Promise<boolean> {
    const added = await this.database
      .insertInto('accounts')
      .values(rowOf(account))
      .onConflict((conflict) => conflict.column('login').doNothing())
      .returning('id')
      .executeTakeFirst()
    return added !== undefined
  }

  async find(by: { readonly login: string } | { readonly accountId: string }): Promise<StoredAccount | null> {
    const all = this.database.selectFrom('accounts').selectAll()
    const found = 'login' in by ? all.where('login', '=', by.login) : all.where('id', '=', by.accountId)
    const row = await found.executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async changePassword(accountId: string, passwordHash: string): Promise<void> {
    await this.database
      .updateTable('accounts')
      .set({ password_hash: passwordHash })
      .where('id', '=', accountId)
      .execute()
  }

  async isEmpty(): Promise<boolean> {
    return hasNoAccount(this.database)
  }

  async list(): Promise<readonly StoredAccount[]> {
    const rows = await this.database.selectFrom('accounts').selectAll().orderBy('login').execute()
    return rows.map(read)
  }

  async setDeactivated(accountId: string, at: Instant | null): Promise<void> {
    await this.database
      .updateTable('accounts')
      .set((account) => ({
        deactivated_at: at === null ? null : account.fn.coalesce('deactivated_at', account.val(at)),
      }))
      .where('id', '=', accountId)
      .execute()
  }

  async addToken(tokenHash: string, at: Instant): Promise<void> {
    await this.database
      .insertInto('set_up_tokens')
      .values({ token_hash: tokenHash, created_at: at, used_at: null })
      .execute()
  }

  async addFirstAccount(tokenHash: string, madeAfter: Instant, account: StoredAccount): Promise<boolean> {
    return this.database.transaction().execute(async (transaction) => {
      // Spent first: of two who come with one token at once, the second waits here and then finds it spent.
      const spent = await transaction
        .updateTable('set_up_tokens')
        .set({ used_at: account.createdAt })
        .where('token_hash', '=', tokenHash)
        .where('used_at', 'is', null)
        .where('created_at', '>', madeAfter)
        .returning('token_hash')
        .executeTakeFirst()
      if (spent === undefined || !(await hasNoAccount(transaction))) return false
      await transaction.insertInto('accounts').values(rowOf(account)).execute()
      return true
    })
  }
}

async function hasNoAccount(database: Kysely<Database>): Promise<boolean> {
  return (await database.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) === undefined
}

function rowOf(account: StoredAccount): Insertable<Database['accounts']> {
  return {
    id: account.accountId,
    login: account.login,
    name: account.name,
    title: account.title,
    kind: account.kind,
    password_hash: account.passwordHash,
    created_at: account.createdAt,
    deactivated_at: account.deactivatedAt,
  }
}

const accountKind = z.enum(['secretariat', 'leader'])

function read(row: Selectable<Database['accounts']>): StoredAccount {
  return {
    accountId: row.id,
    login: row.login,
    name: row.name,
    title: row.title,
    kind: accountKind.parse(row.kind),
    passwordHash: row.password_hash,
    createdAt: instant.parse(row.created_at),
    deactivatedAt: row.deactivated_at === null ? null : instant.parse(row.deactivated_at),
  }
}
