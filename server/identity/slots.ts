import { parseCookie, stringifySetCookie } from 'cookie'
import { slotName } from '../../shared/protocol/http.ts'
import { SESSION_MS } from './sessions.ts'

// A browser holds several sessions at once, so that four roles work in four of its tabs: each in a slot, each
// slot with a cookie of its own.
const PREFIX = 'rakor.'
/** Sessions one browser may hold: a cookie header must stay small. */
export const MOST_SLOTS = 12

/** The secret in this slot's cookie, or null. */
export function tokenIn(cookieHeader: string | undefined, slot: string): string | null {
  return tokensIn(cookieHeader).get(slot) ?? null
}

/** The secrets a browser showed, by slot; each costs a look into the store, so of a flood only the first count. */
export function tokensIn(cookieHeader: string | undefined): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>()
  for (const [name, value] of Object.entries(parseCookie(cookieHeader ?? ''))) {
    const slot = slotName.safeParse(name.slice(PREFIX.length))
    if (name.startsWith(PREFIX) && slot.success && value !== undefined) tokens.set(slot.data, value)
    if (tokens.size === 2 * MOST_SLOTS) break
  }
  return tokens
}

/** The Set-Cookie header that puts a secret into a slot. `secure`: the page was reached by https. */
export function cookieOf(slot: string, token: string, secure: boolean): string {
  return stringifySetCookie(PREFIX + slot, token, { ...flags(secure), maxAge: SESSION_MS / 1000 })
}

/** The Set-Cookie header that empties a slot. */
export function noCookieOf(slot: string, secure: boolean): string {
  return stringifySetCookie(PREFIX + slot, '', { ...flags(secure), maxAge: 0 })
}

function flags(secure: boolean): { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean } {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure }
}
