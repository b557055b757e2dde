import type { ApiScope } from '../../../shared/protocol/http-tokens.ts'
import type { ApiTokens } from '../../identity/api-tokens.ts'
import type { GuessLimits } from '../../identity/guess-limits.ts'
import { refuse, type Asked, type Endpoint } from '../endpoint.ts'

export interface BearerParts {
  readonly apiTokens: Pick<ApiTokens, 'open'>
  readonly limits: Pick<GuessLimits, 'tryCall' | 'tryToken'>
}

/** Lets in whoever shows a token that opens this, so many times a minute. Cookies count for nothing here. */
export function withToken(
  { apiTokens, limits }: BearerParts,
  scope: ApiScope,
  endpoint: Endpoint<Asked>,
): Endpoint<Asked> {
  return async (asked) => {
    const { request, response } = asked
    const wait = await limits.tryCall(request.ip)
    if (wait !== null) return refuse({ fault: 'rate-limited', retryInMs: wait })
    const [, secret] = /^Bearer ([\w-]{1,100})$/i.exec(request.get('Authorization') ?? '') ?? []
    const token = secret === undefined ? null : await apiTokens.open(secret)
    if (token === null) {
      response.set('WWW-Authenticate', 'Bearer realm="Rakor"')
      return refuse({ refused: 'no-access-token' })
    }
    const waitOfToken = await limits.tryToken(token.tokenId)
    if (waitOfToken !== null) return refuse({ fault: 'rate-limited', retryInMs: waitOfToken })
    return token.scopes.includes(scope) ? endpoint(asked) : refuse({ reason: 'not-allowed', action: scope })
  }
}
