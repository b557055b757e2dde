import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a cookie or a link: 256 random bits as base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * What is kept of a secret: SHA-256, hex. Nothing slower is needed, since nobody guesses 256 random bits; and
 * looking a hash up tells a guesser nothing by its timing.
 */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
