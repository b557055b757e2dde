import { describe, expect, it } from 'vitest'
import { GUESSES_OF_ADDRESS } from '../identity/guess-limits.ts'
import { IDLE_MS, SESSION_MS } from '../identity/sessions.ts'
import { MOST_SLOTS } from '../identity/slots.ts'
import type { Page } from '../testing/browser.ts'
import { demonstrationIn, sariIn, SARIS_PASSWORD } from '../testing/entries.ts'
import { openHouse } from '../testing/house.ts'

const expired = { error: { fault: 'session-expired' } }

const flagsOf = (page: Page): string => page.headers.getSetCookie().join()

describe('a password', () => {
  it('lets its owner in, for every meeting', async () => {
    await using house = await openHouse()
    const browser = await sariIn(house)
    const page = await browser.get('/api/session', 'sari')
    expect(page.status).toBe(200)
    expect(page.json).toMatchObject({
      slot: 'sari',
      me: { kind: 'secretariat', name: 'Sari Wulandari', title: 'Kabag Pembangunan', agencyId: null },
      stream: null,
    })
  })

  it('is refused alike when it is wrong and when the login does not exist', async () => {
    await using house = await openHouse()
    await sariIn(house)
    const stranger = house.browser()
    for (const login of ['sari', 'nobody']) {
      const page = await stranger.post('/api/session/password', null, {
        slot: 'a',
        login,
        password: 'not the password',
      })
      expect(page.status).toBe(403)
      expect(page.json).toEqual({ error: { refused: 'wrong-password' } })
    }
    expect(stranger.cookies.size).toBe(0)
  })

  it('may be guessed so often from one address, then has to wait', async () => {
    await using house = await openHouse()
    const stranger = house.browser()
    const guess = { slot: 'a', login: 'sari', password: 'not the password' }
    for (let turn = 0; turn < GUESSES_OF_ADDRESS; turn += 1)
      expect((await stranger.post('/api/session/password', null, guess)).status).toBe(403)
    const page = await stranger.post('/api/session/password', null, guess)
    expect(page.status).toBe(429)
    expect(page.json).toMatchObject({ error: { fault: 'rate-limited' } })
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('knows upper from lower case, the login does not', async () => {
    await using house = await openHouse()
    await sariIn(house)
    const browser = house.browser()
    const entry = { slot: 'a', login: ' SARI ', password: SARIS_PASSWORD }
    expect((await browser.post('/api/session/password', null, entry)).status).toBe(200)
    const shouted = { ...entry, password: SARIS_PASSWORD.toUpperCase() }
    expect((await browser.post('/api/session/password', null, shouted)).status).toBe(403)
  })
})

describe('the demonstration', () => {
  it('is entered in any part, for its own meeting only', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    for (const kind of ['leader', 'secretariat', 'viewer', 'screen']) {
      const page = await demonstrationIn(browser, kind)
      expect(page.json).toMatchObject({ slot: kind, me: { kind }, stream: 'm-demonstration' })
    }
    const page = await demonstrationIn(browser, 'agency', 'dinkes')
    expect(page.json).toMatchObject({ slot: 'dinkes', me: { kind: 'agency', agencyId: 'dinkes', name: 'DINKES' } })
    expect((await demonstrationIn(browser, 'agency', 'nowhere')).json).toEqual({
      error: { refused: 'no-demonstration' },
    })
  })

  it('says which agencies one can be', async () => {
    await using house = await openHouse()
    expect((await house.browser().get('/api/demonstration')).json).toEqual({
      demonstration: {
        stream: 'm-demonstration',
        agencies: [
          { agencyId: 'dinkes', name: 'Dinas Kesehatan' },
          { agencyId: 'dpupr', name: 'Dinas PU' },
        ],
      },
    })
  })

  it('is not there when it is off', async () => {
    await using house = await openHouse({ cast: null })
    const browser = house.browser()
    expect((await demonstrationIn(browser, 'leader')).status).toBe(404)
    expect((await browser.get('/api/demonstration')).json).toEqual({ demonstration: null })
  })
})

describe('slots', () => {
  it('hold four roles in one browser, each for itself', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    await demonstrationIn(browser, 'leader')
    await demonstrationIn(browser, 'viewer')
    expect((await browser.get('/api/session', 'leader')).json).toMatchObject({ me: { kind: 'leader' } })
    expect((await browser.get('/api/session', 'viewer')).json).toMatchObject({ me: { kind: 'viewer' } })
    expect((await browser.get('/api/session', 'other')).json).toEqual(expired)
    expect((await browser.get('/api/session')).status).toBe(401)
    expect((await browser.get('/api/session', 'No Slot')).status).toBe(401)
    expect((await browser.get('/api/sessions')).json).toMatchObject({
      sessions: [{ slot: 'leader' }, { slot: 'viewer' }],
    })
  })

  it('are left one by one', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    await demonstrationIn(browser, 'leader')
    await demonstrationIn(browser, 'viewer')
    const stolen = new Map(browser.cookies)
    expect((await browser.delete('/api/session', 'leader')).status).toBe(204)
    expect([...browser.cookies.keys()]).toEqual(['rakor.viewer'])
    expect(house.ended).toHaveLength(1)
    for (const [name, value] of stolen) browser.cookies.set(name, value)
    expect((await browser.get('/api/session', 'leader')).json).toEqual(expired)
    expect((await browser.get('/api/session', 'viewer')).status).toBe(200)
  })

  it('end what was in them when somebody else comes in', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    const enterAs = (kind: string) => browser.post('/api/session/demonstration', null, { slot: 'a', part: { kind } })
    await enterAs('leader')
    const first = browser.cookies.get('rakor.a')
    await enterAs('viewer')
    expect(house.ended).toHaveLength(1)
    browser.cookies.set('rakor.a', String(first))
    expect((await browser.get('/api/session', 'a')).json).toEqual(expired)
  })

  it('are so many at most: the oldest makes room', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    for (let turn = 0; turn <= MOST_SLOTS; turn += 1) {
      house.clock.pass(1_000)
      await browser.post('/api/session/demonstration', null, { slot: `s${turn}`, part: { kind: 'viewer' } })
    }
    expect(browser.cookies.size).toBe(MOST_SLOTS)
    expect(browser.cookies.has('rakor.s0')).toBe(false)
    expect(browser.cookies.has('rakor.s1')).toBe(true)
    expect(house.ended).toHaveLength(1)
  })
})

describe('a session', () => {
  it('ends after two weeks, however much it is used', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    await demonstrationIn(browser, 'viewer')
    for (let passed = 0; passed < SESSION_MS - IDLE_MS / 2; passed += IDLE_MS / 2) {
      expect((await browser.get('/api/session', 'viewer')).status).toBe(200)
      house.clock.pass(IDLE_MS / 2)
    }
    house.clock.pass(IDLE_MS / 2 - 1)
    expect((await browser.get('/api/session', 'viewer')).status).toBe(200)
    house.clock.pass(1)
    expect((await browser.get('/api/session', 'viewer')).json).toEqual(expired)
  })

  it('ends when it was not used for a week', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    await demonstrationIn(browser, 'viewer')
    house.clock.pass(IDLE_MS - 1)
    expect((await browser.get('/api/session', 'viewer')).status).toBe(200)
    house.clock.pass(IDLE_MS)
    expect((await browser.get('/api/session', 'viewer')).json).toEqual(expired)
  })

  it('that ended is swept out, and its connections are cut', async () => {
    await using house = await openHouse()
    await demonstrationIn(house.browser(), 'viewer')
    house.clock.pass(IDLE_MS / 2)
    await demonstrationIn(house.browser(), 'leader')
    house.clock.pass(IDLE_MS / 2)
    await house.sessions.sweep()
    expect(house.ended).toHaveLength(1)
  })
})

describe('the cookie', () => {
  it('is read by no script and sent by no other site', async () => {
    await using house = await openHouse()
    const page = await demonstrationIn(house.browser(), 'viewer')
    expect(flagsOf(page)).toMatch(/^rakor\.viewer=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('is secure behind a trusted proxy that says https', async () => {
    await using house = await openHouse({ trustedProxies: 1 })
    const body = { slot: 'a', part: { kind: 'viewer' } }
    const path = '/api/session/demonstration'
    const page = await house.browser().post(path, null, body, { 'x-forwarded-proto': 'https' })
    expect(flagsOf(page)).toContain('; Secure')
    expect(flagsOf(await house.browser().post(path, null, body))).not.toContain('; Secure')
  })

  it('is not secure because anybody says https', async () => {
    await using house = await openHouse()
    const body = { slot: 'a', part: { kind: 'viewer' } }
    const page = await house.browser().post('/api/session/demonstration', null, body, { 'x-forwarded-proto': 'https' })
    expect(flagsOf(page)).not.toContain('; Secure')
  })

  it('is secure wherever the public address is', async () => {
    await using house = await openHouse({ publicUrl: 'https://rakor.example.go.id' })
    expect(flagsOf(await demonstrationIn(house.browser(), 'viewer'))).toContain('; Secure')
  })
})
