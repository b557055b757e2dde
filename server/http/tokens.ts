import type {
  ApiTokensResponse,
  ApiTokenSummary,
  IssuedApiToken,
  NewApiToken,
} from '../../shared/protocol/http-tokens.ts'
import type { ApiToken, ApiTokens } from '../identity/api-tokens.ts'
import { done, nothingMore, refuse, type Endpoint, type EndpointWith, type Known } from './endpoint.ts'

export interface TokenEndpoints {
  readonly list: Endpoint<Known>
  readonly issue: EndpointWith<Known, NewApiToken>
  readonly revoke: Endpoint<Known>
}

/** The tokens of other systems, in the settings. */
export function tokenEndpoints(tokens: ApiTokens): TokenEndpoints {
  return {
    list: async () => {
      const all = await tokens.list()
      return done({ tokens: all.map(summaryOf) } satisfies ApiTokensResponse)
    },

    issue: async ({ caller }, wanted) => {
      const { token, secret } = await tokens.issue(wanted, caller.person.personId)
      return done({ ...summaryOf(token), secret } satisfies IssuedApiToken, 201)
    },

    revoke: async ({ request }) => {
      const isThere = await tokens.revoke(String(request.params['token']))
      return isThere ? nothingMore : refuse({ refused: 'no-such-thing' })
    },
  }
}

function summaryOf({ tokenId, label, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }: ApiToken): ApiTokenSummary {
  return { tokenId, label, scopes: [...scopes], createdAt, expiresAt, revokedAt, lastUsedAt }
}
