import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { LEDGER, streamId } from '../../shared/ids.ts'
import { StorageUnavailable } from '../log/event-log.ts'
import type { Browser, Page } from '../testing/browser.ts'
import { demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'
import { StateCache } from './state-cache.ts'

const demo = streamId.parse('m-demonstration')
const path = `/api/streams/${demo}/state`

/** A state that counts how often it is written as JSON. */
function counted(text: string): { readonly state: { toJSON: () => unknown }; readonly writings: () => number } {
  let writings = 0
  const toJSON = (): unknown => {
    writings += 1
    return { text }
  }
  return { state: { toJSON }, writings: () => writings }
}

async function viewerIn(house: House): Promise<Browser> {
  const browser = house.browser()
  await demonstrationIn(browser, 'viewer')
  return browser
}

const read = (browser: Browser, headers: Record<string, string> = {}): Promise<Page> =>
  browser.get(path, 'viewer', headers)

describe('the state of a stream', () => {
  it('[JN4] carries its number', async () => {
    await using house = await openHouse()
    house.rooms.states.set(demo, { seq: 17, stateVersion: 3, state: { title: 'Rakor' } })
    const page = await read(await viewerIn(house))
    expect(page.status).toBe(200)
    expect(page.json).toEqual({ log: 'log-1', seq: 17, stateVersion: 3, state: { title: 'Rakor' } })
    expect(page.headers.get('x-rakor-seq')).toBe('17')
    expect(page.headers.get('etag')).toBe('"m-demonstration-log-1-17-3"')
    expect(page.headers.get('cache-control')).toBe('private, no-cache')
    expect(page.headers.get('vary')).toMatch(/accept-encoding/i)
    expect(page.headers.get('vary')).toMatch(/x-rakor-slot/i)
  })

  it('[JN4] is written once for all who ask at that number, in whatever encoding', async () => {
    await using house = await openHouse()
    const { state, writings } = counted('Rakor '.repeat(1_000))
    house.rooms.states.set(demo, { seq: 17, stateVersion: 1, state })
    const browser = await viewerIn(house)
    const encodings = ['br', 'gzip', 'identity', 'br, gzip', 'gzip']
    const pages = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => read(browser, { 'accept-encoding': encodings[turn % 5] ?? 'br' })),
    )
    expect(new Set(pages.map((page) => page.text)).size).toBe(1)
    expect(pages.slice(0, 5).map((page) => page.headers.get('content-encoding'))).toEqual([
      'br',
      'gzip',
      null,
      'br',
      'gzip',
    ])
    expect(writings()).toBe(1)
  })

  it('is written anew when the number has moved on', async () => {
    await using house = await openHouse()
    const browser = await viewerIn(house)
    house.rooms.states.set(demo, { seq: 17, stateVersion: 1, state: { title: 'before' } })
    await read(browser)
    house.rooms.states.set(demo, { seq: 18, stateVersion: 1, state: { title: 'after' } })
    expect((await read(browser)).json).toEqual({ log: 'log-1', seq: 18, stateVersion: 1, state: { title: 'after' } })
  })

  it('is not sent to whoever has it', async () => {
    await using house = await openHouse()
    const { state, writings } = counted('Rakor')
    house.rooms.states.set(demo, { seq: 17, stateVersion: 1, state })
    const browser = await viewerIn(house)
    const page = await read(browser, { 'if-none-match': '"m-demonstration-log-1-17-1"' })
    expect(page.status).toBe(304)
    expect(page.text).toBe('')
    expect(page.headers.get('x-rakor-seq')).toBe('17')
    expect(writings()).toBe(0)
    expect((await read(browser, { 'if-none-match': '"m-demonstration-16-1"' })).status).toBe(200)
  })

  it('[AD3] is for those who may follow the stream', async () => {
    await using house = await openHouse()
    const other = streamId.parse('m-other')
    house.rooms.states.set(demo, { seq: 1, stateVersion: 1, state: {} })
    house.rooms.states.set(other, { seq: 1, stateVersion: 1, state: {} })
    const browser = await viewerIn(house)
    const foreign = await browser.get(`/api/streams/${other}/state`, 'viewer')
    expect(foreign.status).toBe(403)
    expect(foreign.json).toEqual({ error: { fault: 'foreign-meeting' } })
    const nobody = await browser.get(path, 'other')
    expect(nobody.status).toBe(401)
    expect(nobody.json).toEqual({ error: { fault: 'session-expired' } })
    expect((await browser.get(path)).status).toBe(401)
  })

  it('of the ledger is for an agency and the leaders, not for viewers and screens', async () => {
    await using house = await openHouse()
    house.rooms.states.set(LEDGER, { seq: 0, stateVersion: 1, state: { duties: [] } })
    const browser = house.browser()
    await demonstrationIn(browser, 'agency', 'dinkes')
    for (const kind of ['leader', 'secretariat', 'viewer', 'screen']) await demonstrationIn(browser, kind)
    const statusFor = async (slot: string): Promise<number> =>
      (await browser.get('/api/streams/ledger/state', slot)).status
    for (const slot of ['dinkes', 'leader', 'secretariat']) expect(await statusFor(slot)).toBe(200)
    for (const slot of ['viewer', 'screen']) expect(await statusFor(slot)).toBe(403)
  })

  it('of a meeting that never was is not found', async () => {
    await using house = await openHouse()
    const sari = await sariIn(house)
    const page = await sari.get('/api/streams/m-nowhere/state', 'sari')
    expect(page.status).toBe(404)
    expect(page.json).toEqual({ error: { fault: 'meeting-not-found' } })
  })

  it('is asked for again while the store is away', async () => {
    await using house = await openHouse()
    const browser = await viewerIn(house)
    house.rooms.failure = new StorageUnavailable('told to be away')
    const page = await read(browser)
    expect(page.status).toBe(503)
    expect(page.json).toEqual({ error: { fault: 'storage-unavailable' } })
    expect(page.headers.get('retry-after')).not.toBeNull()
  })
})

describe('the cache', () => {
  it('forgets the stream that nobody asked for the longest', async () => {
    const cache = new StateCache()
    const first = counted('first')
    const second = counted('second')
    const ask = (name: string, state: unknown): Promise<Buffer> =>
      cache.body(streamId.parse(name), `"${name}-1"`, { log: 'l', seq: 1, stateVersion: 1, state }, 'br')
    await ask('m-first', first.state)
    await ask('m-second', second.state)
    for (let turn = 0; turn < 63; turn += 1) {
      await ask('m-second', second.state)
      await ask(`m-${turn}`, {})
    }
    await ask('m-first', first.state)
    const body = await ask('m-second', second.state)
    expect(first.writings()).toBe(2)
    expect(second.writings()).toBe(1)
    expect(brotliDecompressSync(body).toString()).toBe('{"log":"l","seq":1,"stateVersion":1,"state":{"text":"second"}}')
  })

  it('compresses once for all who come at the same moment', async () => {
    const cache = new StateCache()
    const ask = (): Promise<Buffer> => cache.body(demo, '"a"', { log: 'l', seq: 1, stateVersion: 1, state: {} }, 'gzip')
    const [one, ...others] = await Promise.all(Array.from({ length: 20 }, ask))
    for (const other of others) expect(other).toBe(one)
  })
})
