import type { Request } from 'express'
import type { NewAccount, PasswordChange } from '../../shared/protocol/http.ts'
import type {
  AccountActivity,
  AccountsResponse,
  AccountSummary,
  PasswordReset,
} from '../../shared/protocol/http-house.ts'
import type { Account, Accounts } from '../identity/accounts.ts'
import type { GuessLimits } from '../identity/guess-limits.ts'
import type { Sessions } from '../identity/sessions.ts'
import { done, nothingMore, refuse, type Endpoint, type EndpointWith, type Known } from './endpoint.ts'

interface AccountParts {
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly limits: GuessLimits
}

export interface AccountEndpoints {
  readonly list: Endpoint<Known>
  readonly setActive: EndpointWith<Known, AccountActivity>
  readonly resetPassword: EndpointWith<Known, PasswordReset>
  readonly create: EndpointWith<Known, NewAccount>
  readonly changePassword: EndpointWith<Known, PasswordChange>
}

export function accountEndpoints({ accounts, sessions, limits }: AccountParts): AccountEndpoints {
  return {
    list: async () => {
      const all = await accounts.list()
      return done({ accounts: all.map(summaryOf) } satisfies AccountsResponse)
    },

    setActive: async ({ request, caller }, { active }) => {
      const accountId = accountIn(request)
      if (accountId === caller.accountId) return refuse({ refused: 'own-account' })
      const outcome = await accounts.setActive(accountId, active)
      if (outcome === 'no-such-account') return refuse({ refused: 'no-such-thing' })
      if (outcome === 'last-secretariat') return refuse({ refused: outcome })
      if (!active) await sessions.endOfAccount(accountId)
      return nothingMore
    },

    resetPassword: async ({ request, caller }, { password }) => {
      const accountId = accountIn(request)
      // One's own is changed with the present one in hand, or whoever finds an open screen keeps the account.
      if (accountId === caller.accountId) return refuse({ refused: 'own-account' })
      if (!(await accounts.resetPassword(accountId, password))) return refuse({ refused: 'no-such-thing' })
      await sessions.endOfAccount(accountId)
      return nothingMore
    },

    create: async (_known, wanted) => {
      const account = await accounts.create(wanted)
      return account === null ? refuse({ refused: 'login-taken' }) : done({ accountId: account.accountId }, 201)
    },

    changePassword: async ({ request, caller: { id, accountId } }, { current, next }) => {
      if (accountId === null) return refuse({ reason: 'not-allowed', action: 'accounts.change-password' })
      const wait = await limits.tryPassword(request.ip, accountId)
      if (wait !== null) return refuse({ fault: 'rate-limited', retryInMs: wait })
      if (!(await accounts.changePassword(accountId, current, next))) return refuse({ refused: 'wrong-password' })
      await limits.forgivePassword(request.ip, accountId)
      await sessions.endOthersOfAccount(accountId, id)
      return nothingMore
    },
  }
}

function accountIn(request: Request): string {
  return String(request.params['account'])
}

function summaryOf({ accountId, login, name, title, kind, createdAt, deactivatedAt }: Account): AccountSummary {
  return { accountId, login, name, title, kind, createdAt, deactivatedAt }
}
