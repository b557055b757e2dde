import {
  apiTokensResponse,
  issuedApiToken,
  type ApiTokensResponse,
  type IssuedApiToken,
  type NewApiToken,
} from '../../../shared/protocol/http-tokens.ts'
import { nothing, request, type Answered } from './request.ts'

/** Where the interface for other systems describes itself. */
export const API_DESCRIPTION = '/api/v1/openapi.json'

/** Every token of another system, also revoked ones. */
export function listTokens(slot: string): Promise<Answered<ApiTokensResponse>> {
  return request({ method: 'GET', path: '/api/tokens', slot }, (body) => apiTokensResponse.parse(body))
}

/** Makes a token; its secret is in this answer and nowhere else. */
export function issueToken(slot: string, wanted: NewApiToken): Promise<Answered<IssuedApiToken>> {
  return request({ method: 'POST', path: '/api/tokens', slot, body: wanted }, (body) => issuedApiToken.parse(body))
}

export function revokeToken(slot: string, tokenId: string): Promise<Answered<null>> {
  return request({ method: 'DELETE', path: `/api/tokens/${encodeURIComponent(tokenId)}`, slot }, nothing)
}
