import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { LEDGER, streamId } from '../../../shared/ids.ts'
import { ledgerDecider } from '../../../shared/ledger/ledger.ts'
import { meetingDecider } from '../../../shared/meeting/meeting.ts'
import { apiNotula } from '../../../shared/protocol/http-api-notula.ts'
import { apiDirectives, apiDuties, apiFigures, apiMeetings } from '../../../shared/protocol/http-api.ts'
import { issuedApiToken, type ApiScope } from '../../../shared/protocol/http-tokens.ts'
import { SYSTEM } from '../../../shared/stream/actor.ts'
import { minute } from '../../../shared/testing/given.ts'
import { givenLedger, registering } from '../../../shared/testing/given-ledger.ts'
import { heldMeeting } from '../../../shared/testing/minutes-fixture.ts'
import { bupati, kadinkes, sari } from '../../../shared/testing/people.ts'
import { SealsObserver } from '../../documents/seals-observer.ts'
import { CALLS_OF_TOKEN } from '../../identity/guess-limits.ts'
import { sariIn } from '../../testing/entries.ts'
import type { Browser, Page } from '../../testing/browser.ts'
import { openHouse, type House } from '../../testing/house.ts'
import { recordHistory } from '../../testing/logged-history.ts'

const stream = streamId.parse('m-demonstration')
const meeting = `/api/v1/meetings/${stream}`
const answerOf = {
  [`${meeting}/notula`]: apiNotula,
  [`${meeting}/figures`]: apiFigures,
  [`${meeting}/directives`]: apiDirectives,
  '/api/v1/meetings': apiMeetings,
  '/api/v1/duties': apiDuties,
}
const noToken = { error: { refused: 'no-access-token' } }

/** A sealed meeting whose health office acknowledged its directive and proved what it did. */
async function fill(house: House): Promise<void> {
  const held = heldMeeting().and(sari, { type: 'meeting.seal' }, minute(200))
  await recordHistory(house.log, stream, held.history)
  await new SealsObserver(house.log, house.sealed).opened(stream, held.state)
  await house.meetings.opened(stream, held.state, held.history.length)
  house.rooms.states.set(stream, {
    seq: held.history.length,
    stateVersion: meetingDecider.stateVersion,
    state: held.state,
  })
  const ledger = givenLedger()
    .and(SYSTEM, registering({ meeting: stream }))
    .and(kadinkes, {
      type: 'duty.report-done',
      dutyId: 'd1.dinkes',
      text: 'Kontrak ditandatangani',
      proofLink: 'https://drive.example/kontrak-081234567890',
      proofFile: { sha256: 'a'.repeat(64), name: 'ktp-budi.pdf', mediaType: 'application/pdf', bytes: 9 },
    })
  house.rooms.states.set(LEDGER, { seq: 2, stateVersion: ledgerDecider.stateVersion, state: ledger.state })
}

async function tokenFor(browser: Browser, scopes: readonly ApiScope[], expiresAt: number | null = null) {
  const page = await browser.post('/api/tokens', 'sari', { label: 'e-Monev', scopes, expiresAt })
  expect(page.status).toBe(201)
  return issuedApiToken.parse(page.json)
}

/** Asks as another system does: without cookies. */
function ask(house: House, path: string, secret: string): Promise<Page> {
  return house.browser().get(path, null, { authorization: `Bearer ${secret}` })
}

describe('another system', { timeout: 60_000 }, () => {
  it('reads meetings, notula, figures, directives and duties, each as it is described', async () => {
    await using house = await openHouse()
    await fill(house)
    const { secret } = await tokenFor(await sariIn(house), ['documents:read', 'ledger:read'])
    for (const [path, schema] of Object.entries(answerOf)) {
      const page = await ask(house, path, secret)
      expect(page.status, path).toBe(200)
      expect(z.safeParse(schema, page.json).error, path).toBeUndefined()
      expect(page.headers.get('cache-control')).toBe('no-store')
    }
    expect((await ask(house, '/api/v1/meetings', secret)).json).toMatchObject({
      meetings: [{ stream, title: 'Rakor POK Triwulan II', phase: 'sealed' }],
    })
    expect((await ask(house, `${meeting}/notula`, secret)).json).toMatchObject({
      stage: 'sealed',
      check: { code: (await house.sealed.versions(stream))[0]?.code },
      agencies: [{ agencyId: 'dinkes' }],
    })
    expect((await ask(house, `${meeting}/directives`, secret)).json).toMatchObject({
      directives: [
        {
          text: 'Percepat lelang',
          addressees: [
            { agencyId: 'dinkes', text: 'Percepat lelang', due: '2021-08-15' },
            { agencyId: 'dpupr' },
            { agencyId: 'kec-mlati', text: 'Dampingi lelang', due: null },
          ],
        },
      ],
    })
    const ledger = apiDuties.parse((await ask(house, '/api/v1/duties', secret)).json)
    expect(ledger.next).toBeNull()
    expect(ledger.duties.find((duty) => duty.dutyId === 'd1.dinkes')).toMatchObject({ status: 'reported' })
  })

  it('gets figures as presented beside what they were corrected to', async () => {
    await using house = await openHouse()
    await fill(house)
    const { secret } = await tokenFor(await sariIn(house), ['documents:read'])
    const { rows } = apiFigures.parse((await ask(house, `${meeting}/figures`, secret)).json)
    const health = rows.find((row) => row.agencyId === 'dinkes')
    expect(health).toMatchObject({ source: 'apbd', corrections: [{ reason: 'Salah ketik' }] })
    expect(health?.current.physicalActual).toBe(49.5)
    expect(health?.presented).toEqual(health?.corrections[0]?.from)
    expect(health?.presented).not.toEqual(health?.current)
  })

  it('is told no names, no files of people and no links', async () => {
    await using house = await openHouse()
    await fill(house)
    const { secret } = await tokenFor(await sariIn(house), ['documents:read', 'ledger:read'])
    for (const path of Object.keys(answerOf)) {
      const { text } = await ask(house, path, secret)
      for (const person of [sari, bupati, kadinkes]) {
        expect(text, path).not.toContain(person.name)
        expect(text, path).not.toContain(person.personId)
      }
      for (const secretly of ['drg. Wati', 'ktp-budi', '081234567890']) expect(text, path).not.toContain(secretly)
    }
  })

  it('reads the ledger in parts, and a place that is none is refused by name', async () => {
    await using house = await openHouse()
    await fill(house)
    const { secret } = await tokenFor(await sariIn(house), ['ledger:read'])
    const all = apiDuties.parse((await ask(house, '/api/v1/duties', secret)).json).duties
    const rest = apiDuties.parse((await ask(house, '/api/v1/duties?from=1', secret)).json).duties
    expect(all.length).toBeGreaterThan(1)
    expect(rest).toEqual(all.slice(1))
    expect((await ask(house, '/api/v1/duties?from=-1', secret)).json).toEqual({
      error: { fault: 'malformed', problem: 'from: not a whole number' },
    })
  })

  it('finds no meeting that does not exist, and never the ledger as one', async () => {
    await using house = await openHouse()
    await fill(house)
    const { secret } = await tokenFor(await sariIn(house), ['documents:read'])
    for (const name of ['m-none', 'ledger', 'a b'])
      for (const part of ['notula', 'figures', 'directives'])
        expect((await ask(house, `/api/v1/meetings/${name}/${part}`, secret)).json, name).toEqual({
          error: { fault: 'meeting-not-found' },
        })
  })
})

describe('a token', { timeout: 60_000 }, () => {
  it('is shown once, and kept only as a hash', async () => {
    await using house = await openHouse()
    const browser = await sariIn(house)
    const { secret, tokenId } = await tokenFor(browser, ['ledger:read'])
    expect(secret).toMatch(/^rakor_[\w-]{43}$/)
    const list = await browser.get('/api/tokens', 'sari')
    expect(list.json).toMatchObject({ tokens: [{ tokenId, label: 'e-Monev', scopes: ['ledger:read'] }] })
    expect(list.text).not.toContain(secret)
    const stored = await house.database.db.selectFrom('api_tokens').selectAll().execute()
    expect(JSON.stringify(stored)).not.toContain(secret)
    await ask(house, '/api/v1/duties', secret)
    expect(house.logged.join('')).not.toContain(secret)
  })

  it('opens nothing beyond its scopes', async () => {
    await using house = await openHouse()
    await fill(house)
    const { secret } = await tokenFor(await sariIn(house), ['ledger:read'])
    const page = await ask(house, `${meeting}/figures`, secret)
    expect(page.status).toBe(403)
    expect(page.json).toEqual({ error: { reason: 'not-allowed', action: 'documents:read' } })
    expect((await ask(house, '/api/session', secret)).status).toBe(401)
    expect((await ask(house, '/api/accounts', secret)).status).toBe(401)
  })

  it('that is missing, wrong, revoked or expired is asked for, and a session is no token', async () => {
    await using house = await openHouse()
    const browser = await sariIn(house)
    const revoked = await tokenFor(browser, ['ledger:read'])
    const expiring = await tokenFor(browser, ['ledger:read'], house.clock.now() + 60_000)
    expect((await ask(house, '/api/v1/duties', expiring.secret)).status).toBe(200)
    expect((await browser.delete(`/api/tokens/${revoked.tokenId}`, 'sari')).status).toBe(204)
    expect((await browser.delete('/api/tokens/t-none', 'sari')).status).toBe(404)
    house.clock.pass(60_000)
    for (const secret of [revoked.secret, expiring.secret, 'rakor_guessed', 'x y', '']) {
      const page = await ask(house, '/api/v1/duties', secret)
      expect(page.status).toBe(401)
      expect(page.json).toEqual(noToken)
      expect(page.headers.get('www-authenticate')).toBe('Bearer realm="Rakor"')
    }
    expect((await browser.get('/api/v1/duties', 'sari')).json).toEqual(noToken)
  })

  it('says when it was last used, to the minute', async () => {
    await using house = await openHouse()
    const browser = await sariIn(house)
    const { secret } = await tokenFor(browser, ['ledger:read'])
    const first = house.clock.now()
    await ask(house, '/api/v1/duties', secret)
    house.clock.pass(59_999)
    await ask(house, '/api/v1/duties', secret)
    expect((await browser.get('/api/tokens', 'sari')).json).toMatchObject({ tokens: [{ lastUsedAt: first }] })
    house.clock.pass(1)
    await ask(house, '/api/v1/duties', secret)
    expect((await browser.get('/api/tokens', 'sari')).json).toMatchObject({ tokens: [{ lastUsedAt: first + 60_000 }] })
  })

  it('asks so many times a minute and no more', async () => {
    await using house = await openHouse()
    const browser = await sariIn(house)
    const { secret } = await tokenFor(browser, ['ledger:read'])
    const other = await tokenFor(browser, ['ledger:read'])
    const statuses = new Set<number>()
    for (let n = 0; n < CALLS_OF_TOKEN; n += 1) statuses.add((await ask(house, '/api/v1/duties', secret)).status)
    expect([...statuses]).toEqual([200])
    const page = await ask(house, '/api/v1/duties', secret)
    expect(page.status).toBe(429)
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask(house, '/api/v1/duties', other.secret)).status).toBe(200)
  })

  it('is made by the secretariat alone, for something', async () => {
    await using house = await openHouse()
    const browser = await sariIn(house)
    const wanted = { label: 'e-Monev', scopes: ['ledger:read'], expiresAt: null }
    for (const wrong of [
      { scopes: [] },
      { scopes: ['all'] },
      { label: ' ' },
      { scopes: ['ledger:read', 'ledger:read'] },
    ])
      expect((await browser.post('/api/tokens', 'sari', { ...wanted, ...wrong })).status).toBe(400)
    const demonstration = house.browser()
    const part = { kind: 'secretariat' }
    await demonstration.post('/api/session/demonstration', null, { slot: 'demo', part })
    expect((await demonstration.post('/api/tokens', 'demo', wanted)).json).toEqual({
      error: { reason: 'not-allowed', action: 'tokens.manage' },
    })
  })
})
