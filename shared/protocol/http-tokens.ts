import * as z from 'zod/mini'
import { instant } from '../temporal.ts'
import { lineOfText } from '../text.ts'

// What is asked and answered about the tokens by which other systems read; what they read is in http-api.ts.

/** What a token opens: minutes, figures and directives of meetings; or what became of directives. */
export const apiScope = z.enum(['documents:read', 'ledger:read'])
export type ApiScope = z.output<typeof apiScope>

/** `POST /api/tokens` */
export const newApiToken = z.strictObject({
  /** Which system gets it. */
  label: lineOfText,
  scopes: z.array(apiScope).check(
    z.minLength(1),
    z.maxLength(2),
    z.refine((scopes) => new Set(scopes).size === scopes.length, { error: 'a scope stands there twice' }),
  ),
  /** Null: until it is revoked. */
  expiresAt: z.nullable(instant),
})
export type NewApiToken = z.output<typeof newApiToken>

const apiTokenSummary = z.strictObject({
  tokenId: z.string(),
  label: z.string(),
  scopes: z.array(apiScope),
  createdAt: instant,
  expiresAt: z.nullable(instant),
  revokedAt: z.nullable(instant),
  /** To the minute; null: never. */
  lastUsedAt: z.nullable(instant),
})
export type ApiTokenSummary = z.output<typeof apiTokenSummary>

/** `GET /api/tokens`, in the order they were made. */
export const apiTokensResponse = z.strictObject({ tokens: z.array(apiTokenSummary) })
export type ApiTokensResponse = z.output<typeof apiTokensResponse>

/** A token with its secret, said once: only its hash is kept. */
export const issuedApiToken = z.strictObject({ ...apiTokenSummary.shape, secret: z.string() })
export type IssuedApiToken = z.output<typeof issuedApiToken>
