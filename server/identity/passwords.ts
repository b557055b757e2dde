import { hash, verify } from '@node-rs/argon2'

/** argon2id with OWASP's parameters: 19 MiB, two passes, one lane; about 35 ms. Algorithm 2 is argon2id. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The hash to keep, with its salt and parameters in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(sameOnEveryKeyboard(password), PARAMETERS)
}

/** Whether `password` is the one that was hashed. */
export function verifyPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, sameOnEveryKeyboard(password))
}

/** One letter may be typed as one or as two code points. */
function sameOnEveryKeyboard(password: string): string {
  return password.normalize('NFKC')
}
