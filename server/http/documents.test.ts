import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { minute } from '../../shared/testing/given.ts'
import { heldMeeting } from '../../shared/testing/minutes-fixture.ts'
import { sari } from '../../shared/testing/people.ts'
import { SealsObserver } from '../documents/seals-observer.ts'
import { demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'
import { recordHistory } from '../testing/logged-history.ts'

const stream = streamId.parse('m-demonstration')
const files = `/api/meetings/${stream}/documents`
const sealed = () => heldMeeting().and(sari, { type: 'meeting.seal' }, minute(200))

async function hold(house: House, meeting = heldMeeting()): Promise<void> {
  await recordHistory(house.log, stream, meeting.history)
  await new SealsObserver(house.log, house.sealed).opened(stream, meeting.state)
}

describe('a file of a meeting', () => {
  it('is given to whoever follows the meeting, to be kept', async () => {
    await using house = await openHouse()
    await hold(house)
    const browser = house.browser()
    await demonstrationIn(browser, 'agency', 'dinkes')
    const page = await browser.get(`${files}/notula.docx`, 'dinkes')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('wordprocessingml')
    expect(page.headers.get('content-disposition')).toBe('attachment; filename="notula.docx"')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await browser.get(`${files}/agencies/dinkes/lembar-tindak-lanjut.pdf`, 'dinkes')).text).toMatch(/^%PDF/)
  })

  it('is refused to strangers, of another meeting, and when there is none', async () => {
    await using house = await openHouse()
    await hold(house)
    expect((await house.browser().get(`${files}/notula.pdf`, 'a')).status).toBe(401)
    const browser = house.browser()
    await demonstrationIn(browser, 'viewer')
    expect((await browser.get('/api/meetings/m-other/documents/notula.pdf', 'viewer')).status).toBe(403)
    for (const missing of ['gaji.pdf', 'lembar-tindak-lanjut.pdf', 'at/9999/notula.pdf', 'at/x/notula.pdf'])
      expect((await browser.get(`${files}/${missing}`, 'viewer')).status, missing).toBe(404)
  })

  it('is as the meeting stood after any event', async () => {
    await using house = await openHouse()
    await hold(house)
    const browser = await sariIn(house)
    const then = await browser.get(`${files}/at/1/notula.json`, 'sari')
    expect(then.json).toMatchObject({ stage: 'draft', agencies: [], opening: [{ sources: [1] }] })
    const now = await browser.get(`${files}/notula.json`, 'sari')
    expect(now.json).toMatchObject({ agencies: [{ name: 'Dinas Kesehatan' }] })
  })
})

describe('the pack', { timeout: 30_000 }, () => {
  it('is what stood before the opening, also after the seal, and is no sealed file', async () => {
    await using house = await openHouse()
    await hold(house, sealed())
    const browser = await sariIn(house)
    const opened = heldMeeting().history.findIndex(({ event }) => event.type === 'meeting.opened')
    const now = await browser.get(`${files}/bahan-rapat.pdf`, 'sari')
    expect(now.headers.get('content-disposition')).toBe('attachment; filename="bahan-rapat.pdf"')
    const before = await browser.get(`${files}/at/${opened}/bahan-rapat.pdf`, 'sari')
    expect(now.text).toBe(before.text)
    expect((await browser.get(`${files}/at/1/bahan-rapat.pdf`, 'sari')).text).not.toBe(now.text)
    const [version] = await house.sealed.versions(stream)
    expect(await house.sealed.files(version?.code ?? '')).toEqual([])
  })
})

describe('a sealed version', () => {
  it('is one and the same file ever after, and everybody can check its code and its hash', async () => {
    await using house = await openHouse()
    await hold(house, sealed())
    const browser = await sariIn(house)
    const first = await browser.get(`${files}/notula.json`, 'sari')
    const again = await browser.get(`${files}/notula.json`, 'sari')
    expect(again.text).toBe(first.text)
    const list = await browser.get(`/api/meetings/${stream}/sealed`, 'sari')
    expect(list.json).toMatchObject({ versions: [{ version: 1, title: 'Rakor POK Triwulan II' }] })
    const [version] = await house.sealed.versions(stream)
    const stranger = house.browser()
    const sha256 = createHash('sha256').update(first.text).digest('hex')
    const byCode = await stranger.get(`/api/checks/${version?.code.toLowerCase()}`)
    expect(byCode.json).toMatchObject({
      sealed: { newest: 1, version: 1, file: null, files: [{ name: 'notula.json', sha256 }], chain: version?.chain },
    })
    expect(byCode.text).not.toContain(stream)
    expect((await stranger.get(`/api/checks/files/${sha256}`)).json).toMatchObject({ sealed: { file: 'notula.json' } })
  })

  it('is not known by another code or file', async () => {
    await using house = await openHouse()
    await hold(house, sealed())
    const stranger = house.browser()
    for (const path of ['0000-0000-0000-0000', 'nonsense', `files/${'0'.repeat(64)}`])
      expect((await stranger.get(`/api/checks/${path}`)).json).toEqual({ sealed: null })
  })

  it('that was amended says so', async () => {
    await using house = await openHouse()
    await hold(house, sealed().and(sari, { type: 'meeting.amend', reason: 'Salah nama', text: 'Notulis Dewi' }))
    const [version] = await house.sealed.versions(stream)
    expect((await house.browser().get(`/api/checks/${version?.code}`)).json).toMatchObject({
      sealed: { version: 1, newest: 2 },
    })
  })
})

describe('the timeline', () => {
  it('is told from any number on', async () => {
    await using house = await openHouse()
    await hold(house)
    const browser = await sariIn(house)
    const { length } = heldMeeting().history
    const page = await browser.get(`/api/meetings/${stream}/events/${length - 1}`, 'sari')
    expect(page.json).toMatchObject({ events: [{ seq: length, event: { type: 'meeting.closed' } }], isEnd: true })
    expect((await browser.get(`/api/meetings/${stream}/events/x`, 'sari')).status).toBe(404)
  })
})
