import { describe, expect, it } from 'vitest'
import { LEDGER, streamId } from '../../shared/ids.ts'
import { issuedLinksResponse, joinCodeResponse, linksResponse, type IssuedLink } from '../../shared/protocol/http.ts'
import { after } from '../../shared/temporal.ts'
import type { Browser, Page } from '../testing/browser.ts'
import { bupatiIn, demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'

const q2 = streamId.parse('m-q2')
const links = `/api/meetings/${q2}/links`
const wrongLink = { error: { refused: 'wrong-link' } }

interface WantedLink {
  readonly kind: string
  readonly agencyId?: string
  readonly label?: string
  readonly expiresAt?: number
}

/** A house with one meeting and Sari at the desk. */
async function houseWithMeeting(): Promise<{ house: House; sari: Browser }> {
  const house = await openHouse()
  house.rooms.states.set(q2, { seq: 1, stateVersion: 1, state: {} })
  return { house, sari: await sariIn(house) }
}

async function issue(sari: Browser, ...wanted: readonly WantedLink[]): Promise<readonly IssuedLink[]> {
  const page = await sari.post(links, 'sari', {
    links: wanted.map((link) => ({ label: null, expiresAt: null, ...link })),
  })
  expect(page.status).toBe(201)
  return issuedLinksResponse.parse(page.json).links
}

function enter(browser: Browser, link: IssuedLink | undefined, slot = 'seat'): Promise<Page> {
  const secret = new URL(String(link?.url)).hash.slice(1)
  return browser.post('/api/session/link', null, { slot, secret, name: 'dr. Budi', title: 'Kepala Dinas' })
}

describe('a link', () => {
  it('seats whoever follows it at its agency, under the name they type', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const [link] = await issue(sari, { kind: 'agency', agencyId: 'dinkes' })
    expect(link?.url).toMatch(new RegExp(`^${house.url}/masuk#[\\w-]{43}$`))
    const browser = house.browser()
    const page = await enter(browser, link)
    expect(page.json).toMatchObject({
      me: { kind: 'agency', agencyId: 'dinkes', name: 'dr. Budi', title: 'Kepala Dinas' },
      stream: q2,
    })
    expect((await browser.get('/api/session', 'seat')).status).toBe(200)
  })

  it('makes a person of its own of everybody who follows it', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const [link] = await issue(sari, { kind: 'agency', agencyId: 'dinkes' })
    const people = await Promise.all([house.browser(), house.browser()].map((browser) => enter(browser, link)))
    const ids = people.map((page) => JSON.stringify(page.json).match(/"personId":"([^"]+)"/)?.[1])
    expect(new Set(ids).size).toBe(2)
  })

  it('lets nobody in by a guessed secret', async () => {
    const { house } = await houseWithMeeting()
    await using _ = house
    const page = await house
      .browser()
      .post('/api/session/link', null, { slot: 'a', secret: 'guessed', name: 'X', title: null })
    expect(page.status).toBe(403)
    expect(page.json).toEqual(wrongLink)
  })

  it('that is revoked lets nobody in and sends out who is inside', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const [link, other] = await issue(
      sari,
      { kind: 'agency', agencyId: 'dinkes' },
      { kind: 'agency', agencyId: 'dpupr' },
    )
    const browser = house.browser()
    await enter(browser, link)
    await enter(browser, other, 'other')
    expect((await sari.delete(`${links}/${link?.linkId}`, 'sari')).status).toBe(204)
    expect(house.ended).toHaveLength(1)
    expect((await browser.get('/api/session', 'seat')).status).toBe(401)
    expect((await browser.get('/api/session', 'other')).status).toBe(200)
    expect((await enter(house.browser(), link)).json).toEqual(wrongLink)
  })

  it('that has expired lets nobody in, and no session outlives it', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const [link] = await issue(sari, { kind: 'viewer', expiresAt: after(house.clock.now(), 60_000) })
    const browser = house.browser()
    await enter(browser, link)
    house.clock.pass(59_999)
    expect((await browser.get('/api/session', 'seat')).status).toBe(200)
    house.clock.pass(1)
    expect((await browser.get('/api/session', 'seat')).status).toBe(401)
    expect((await enter(house.browser(), link)).json).toEqual(wrongLink)
  })

  it('that is renewed has another secret; whoever is inside stays', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const [link] = await issue(sari, { kind: 'agency', agencyId: 'dinkes' })
    const inside = house.browser()
    await enter(inside, link)
    const page = await sari.post(`${links}/${link?.linkId}/renewal`, 'sari', { expiresAt: null })
    const [renewed] = issuedLinksResponse.parse({ links: [page.json] }).links
    expect(renewed).toMatchObject({ linkId: link?.linkId, agencyId: 'dinkes' })
    expect((await enter(house.browser(), link)).json).toEqual(wrongLink)
    expect((await enter(house.browser(), renewed)).status).toBe(200)
    expect((await inside.get('/api/session', 'seat')).status).toBe(200)
  })

  it('that is revoked is not renewed', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const [link] = await issue(sari, { kind: 'screen' })
    await sari.delete(`${links}/${link?.linkId}`, 'sari')
    const page = await sari.post(`${links}/${link?.linkId}/renewal`, 'sari', { expiresAt: null })
    expect(page.json).toEqual({ error: { refused: 'no-such-thing' } })
  })

  it('says when it was sent and when somebody first came in by it', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const [link] = await issue(sari, { kind: 'agency', agencyId: 'dinkes' })
    const listed = async () => linksResponse.parse((await sari.get(links, 'sari')).json).links
    expect(await listed()).toMatchObject([{ sentAt: null, openedAt: null }])
    expect((await sari.put(`${links}/${link?.linkId}/sent`, 'sari', {})).status).toBe(204)
    const sentAt = house.clock.now()
    house.clock.pass(1_000)
    await enter(house.browser(), link)
    expect(await listed()).toMatchObject([{ sentAt, openedAt: house.clock.now() }])
    expect((await sari.put(`${links}/l-nothing/sent`, 'sari', {})).status).toBe(404)
  })

  it('stands in the list without its secret', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const issued = await issue(sari, { kind: 'screen', label: 'Aula' }, { kind: 'agency', agencyId: 'dinkes' })
    await sari.delete(`${links}/${issued[0]?.linkId}`, 'sari')
    const page = await sari.get(links, 'sari')
    const listed = linksResponse.parse(page.json).links
    expect(listed.find(({ kind }) => kind === 'screen')).toMatchObject({ label: 'Aula', revokedAt: house.clock.now() })
    expect(listed.find(({ kind }) => kind === 'agency')).toMatchObject({ agencyId: 'dinkes', revokedAt: null })
    for (const { url } of issued) expect(page.text).not.toContain(new URL(url).hash.slice(1))
  })
})

describe('links', () => {
  it('are made with the public address where there is one', async () => {
    await using house = await openHouse({ publicUrl: 'http://rakor.example.go.id' })
    house.rooms.states.set(q2, { seq: 1, stateVersion: 1, state: {} })
    const [link] = await issue(await sariIn(house), { kind: 'viewer' })
    expect(link?.url).toMatch(/^http:\/\/rakor\.example\.go\.id\/masuk#/)
  })

  it('are managed by nobody but the secretariat', async () => {
    const { house } = await houseWithMeeting()
    await using _ = house
    const bupati = await bupatiIn(house)
    const notAllowed = { error: { reason: 'not-allowed', action: 'links.manage' } }
    expect((await bupati.get(links, 'bupati')).json).toEqual(notAllowed)
    expect((await bupati.post(links, 'bupati', { links: [] })).json).toEqual(notAllowed)
    expect((await bupati.delete(`${links}/l-1`, 'bupati')).json).toEqual(notAllowed)
  })

  it('of another meeting are out of reach for a session of one meeting', async () => {
    const { house } = await houseWithMeeting()
    await using _ = house
    const browser = house.browser()
    await demonstrationIn(browser, 'secretariat')
    const page = await browser.get(links, 'secretariat')
    expect(page.status).toBe(403)
    expect(page.json).toEqual({ error: { fault: 'foreign-meeting' } })
    expect((await browser.get('/api/meetings/m-demonstration/links', 'secretariat')).status).toBe(200)
  })

  it('lead into meetings that exist, never into the ledger', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    house.rooms.states.set(LEDGER, { seq: 1, stateVersion: 1, state: {} })
    const wanted = { links: [{ kind: 'viewer', label: null, expiresAt: null }] }
    for (const stream of ['m-nowhere', 'ledger']) {
      const page = await sari.post(`/api/meetings/${stream}/links`, 'sari', wanted)
      expect(page.status).toBe(404)
      expect(page.json).toEqual({ error: { fault: 'meeting-not-found' } })
    }
  })

  it('of a meeting cannot be revoked through another', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const [link] = await issue(sari, { kind: 'viewer' })
    expect((await sari.delete(`/api/meetings/m-other/links/${link?.linkId}`, 'sari')).status).toBe(404)
    expect((await enter(house.browser(), link)).status).toBe(200)
  })
})

describe('a code on the big screen', () => {
  it('lets latecomers in as viewers, for half a day, and stands in the list to be revoked', async () => {
    const { house, sari } = await houseWithMeeting()
    await using _ = house
    const page = await sari.post(`/api/meetings/${q2}/join-code`, 'sari', {})
    const { code, url } = joinCodeResponse.parse(page.json)
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/)
    expect(url).toBe(`${house.url}/masuk#${code}`)
    const entry = { slot: 'late', secret: code, name: 'Wartawan', title: null }
    expect((await house.browser().post('/api/session/link', null, entry)).json).toMatchObject({
      me: { kind: 'viewer', name: 'Wartawan' },
      stream: q2,
    })
    expect(linksResponse.parse((await sari.get(links, 'sari')).json).links).toMatchObject([
      { kind: 'viewer', label: 'Kode di Layar' },
    ])
    house.clock.pass(12 * 60 * 60_000)
    expect((await house.browser().post('/api/session/link', null, entry)).json).toEqual(wrongLink)
  })
})
