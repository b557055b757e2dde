import type { NewAccount, PasswordChange } from '../../shared/protocol/http.ts'
import type { Accounts } from '../identity/accounts.ts'
import type { GuessLimits } from '../identity/guess-limits.ts'
import type { Sessions } from '../identity/sessions.ts'
import { done, nothingMore, refuse, type EndpointWith, type Known } from './endpoint.ts'

interface AccountParts {
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly limits: GuessLimits
}

export interface AccountEndpoints {
  readonly create: EndpointWith<Known, NewAccount>
  readonly changePassword: EndpointWith<Known, PasswordChange>
}

export function accountEndpoints({ accounts, sessions, limits }: AccountParts): AccountEndpoints {
  return {
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
