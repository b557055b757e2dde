import { pino } from 'pino'
import { expect, it } from 'vitest'
import { peserta } from '../../shared/testing/people.ts'
import { MINUTE_MS, type Instant } from '../../shared/temporal.ts'
import { StorageUnavailable } from '../log/event-log.ts'
import { HeldClock } from '../testing/held-clock.ts'
import type { Session, SessionStore } from './session.ts'
import { IDLE_MS, Sessions } from './sessions.ts'

const everywhere = { stream: null, linkId: null, accountId: null, until: null }
const logger = pino({ level: 'silent' })

/** Holds sessions and counts touches, which fail on wish. */
class CountingStore implements SessionStore {
  readonly held = new Map<string, Session>()
  touches = 0
  touchesFail = false

  async add(session: Session): Promise<void> {
    this.held.set(session.id, session)
  }

  async find(id: string): Promise<Session | null> {
    return this.held.get(id) ?? null
  }

  async touch(id: string, at: Instant): Promise<void> {
    if (this.touchesFail) throw new StorageUnavailable('told to fail')
    this.touches += 1
    const session = this.held.get(id)
    if (session !== undefined) this.held.set(id, { ...session, lastUsedAt: at })
  }

  async remove(id: string): Promise<boolean> {
    return this.held.delete(id)
  }

  removeOfLink(linkId: string): Promise<readonly string[]> {
    return this.removeAll((session) => session.linkId === linkId)
  }

  removeOfAccount(accountId: string, except: string): Promise<readonly string[]> {
    return this.removeAll((session) => session.accountId === accountId && session.id !== except)
  }

  removeEnded(now: Instant, unusedSince: Instant): Promise<readonly string[]> {
    return this.removeAll((session) => session.expiresAt <= now || session.lastUsedAt <= unusedSince)
  }

  private async removeAll(which: (session: Session) => boolean): Promise<readonly string[]> {
    const removed = [...this.held.values()].filter(which).map(({ id }) => id)
    for (const id of removed) this.held.delete(id)
    return removed
  }
}

function openSessions(): { sessions: Sessions; store: CountingStore; clock: HeldClock } {
  const store = new CountingStore()
  const clock = new HeldClock()
  return { sessions: new Sessions({ store, clock, logger }), store, clock }
}

it('the last use is written at most once a minute', async () => {
  const { sessions, store, clock } = openSessions()
  const { token } = await sessions.begin(peserta, everywhere)
  for (let second = 0; second < 150; second += 1) {
    await sessions.find(token)
    clock.pass(1_000)
  }
  expect(store.touches).toBe(2)
})

it('people go on reading when the last use cannot be written', async () => {
  const { sessions, store, clock } = openSessions()
  const { token } = await sessions.begin(peserta, everywhere)
  clock.pass(MINUTE_MS)
  store.touchesFail = true
  expect(await sessions.find(token)).toMatchObject({ person: peserta })
})

it('the secret of a session is kept nowhere', async () => {
  const { sessions, store } = openSessions()
  const { token, session } = await sessions.begin(peserta, everywhere)
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(JSON.stringify([...store.held.values(), session])).not.toContain(token)
})

it('sessions that ended by themselves are removed from time to time, and told', async () => {
  const { sessions, store, clock } = openSessions()
  const told: string[] = []
  sessions.hearEnds((id) => void told.push(id))
  const { session } = await sessions.begin(peserta, everywhere)
  clock.pass(IDLE_MS)
  await Promise.resolve()
  expect(told).toEqual([session.id])
  expect(store.held.size).toBe(0)
})

it('nothing is removed any more once the sessions are let go of', async () => {
  const { sessions, store, clock } = openSessions()
  await sessions.begin(peserta, everywhere)
  sessions[Symbol.dispose]()
  clock.pass(2 * IDLE_MS)
  await Promise.resolve()
  expect(store.held.size).toBe(1)
})

it('an end is told once', async () => {
  const { sessions } = openSessions()
  const told: string[] = []
  sessions.hearEnds((id) => void told.push(id))
  const { session } = await sessions.begin(peserta, everywhere)
  await sessions.end(session.id)
  await sessions.end(session.id)
  expect(told).toEqual([session.id])
})
