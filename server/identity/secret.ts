import { createHash, randomBytes, randomInt } from 'node:crypto'

/** Letters and digits that are not taken for one another when read from afar. */
const READABLE = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 6

/**
 * A code that is read from a big screen and typed, such as `K7M2QX`: thirty random bits. It must live for hours only and
 * open nothing but a viewer's door, where guessing is counted by address.
 */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => READABLE[randomInt(READABLE.length)]).join('')
}

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
