import {
  demonstrationResponse,
  sessionResponse,
  sessionsResponse,
  type DemonstrationEntry,
  type DemonstrationResponse,
  type LinkEntry,
  type PasswordEntry,
  type SessionResponse,
  type SessionsResponse,
  type SetUpEntry,
} from '../../../shared/protocol/http.ts'
import { nothing, request, type Answered } from './request.ts'

const readSession = (body: unknown): SessionResponse => sessionResponse.parse(body)

/** Who one is in this slot. */
export function whoAmI(slot: string): Promise<Answered<SessionResponse>> {
  return request({ method: 'GET', path: '/api/session', slot }, readSession)
}

/** Everybody this browser is, in all its slots. */
export function allSessions(): Promise<Answered<SessionsResponse>> {
  return request({ method: 'GET', path: '/api/sessions', slot: null }, (body) => sessionsResponse.parse(body))
}

/** The demonstration meeting and its agencies, when it is on. */
export function demonstration(): Promise<Answered<DemonstrationResponse>> {
  return request({ method: 'GET', path: '/api/demonstration', slot: null }, (body) => demonstrationResponse.parse(body))
}

export function enterDemonstration(entry: DemonstrationEntry): Promise<Answered<SessionResponse>> {
  return request({ method: 'POST', path: '/api/session/demonstration', slot: null, body: entry }, readSession)
}

export function enterByPassword(entry: PasswordEntry): Promise<Answered<SessionResponse>> {
  return request({ method: 'POST', path: '/api/session/password', slot: null, body: entry }, readSession)
}

export function enterByLink(entry: LinkEntry): Promise<Answered<SessionResponse>> {
  return request({ method: 'POST', path: '/api/session/link', slot: null, body: entry }, readSession)
}

/** Creates the first account with the one-time token, and enters with it. */
export function setUp(entry: SetUpEntry): Promise<Answered<SessionResponse>> {
  return request({ method: 'POST', path: '/api/set-up', slot: null, body: entry }, readSession)
}

/** Ends the session of a slot. */
export function leave(slot: string): Promise<Answered<null>> {
  // Addresses of links that were made in this tab are keys: they do not stay behind.
  sessionStorage.clear()
  return request({ method: 'DELETE', path: '/api/session', slot }, nothing)
}
