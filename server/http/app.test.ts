import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { bupatiIn, BUPATIS_PASSWORD, demonstrationIn, sariIn, SARIS_PASSWORD } from '../testing/entries.ts'
import { openHouse } from '../testing/house.ts'
import { readClientFiles } from './client-files.ts'

const enter = { slot: 'a', part: { kind: 'viewer' } }
const entrance = '/api/session/demonstration'

describe('a change', () => {
  const foreign = { error: { refused: 'foreign-origin' } }

  it('[AD4] is refused when a page of another origin asks', async () => {
    await using house = await openHouse()
    const page = await house.browser().post(entrance, null, enter, { origin: 'http://evil.example' })
    expect(page.status).toBe(403)
    expect(page.json).toEqual(foreign)
    expect(page.headers.getSetCookie()).toEqual([])
  })

  it('is refused when nobody says whose page asks', async () => {
    await using house = await openHouse()
    const post = (headers: Record<string, string>): Promise<Response> =>
      fetch(house.url + entrance, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(enter),
      })
    expect(await (await post({})).json()).toEqual(foreign)
    expect(await (await post({ 'sec-fetch-site': 'cross-site' })).json()).toEqual(foreign)
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('is refused once the server is stopping; reading is not', async () => {
    let isStopping = false
    await using house = await openHouse({ isStopping: () => isStopping })
    const browser = house.browser()
    await browser.post(entrance, null, enter)
    isStopping = true
    const page = await browser.post(entrance, null, enter)
    expect(page.status).toBe(503)
    expect(page.json).toEqual({ error: { fault: 'stopping' } })
    expect((await browser.get('/api/session', 'a')).status).toBe(200)
  })
})

describe('a request that cannot be read', () => {
  it('[BI2] is named when it is too large', async () => {
    await using house = await openHouse()
    const page = await house.browser().post(entrance, null, { ...enter, filler: 'x'.repeat(70_000) })
    expect(page.status).toBe(413)
    expect(page.json).toEqual({ error: { fault: 'too-large', limitBytes: 65_536 } })
  })

  it('[BI1] is named when it is no JSON, or of another shape', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    const broken = await browser.post(entrance, null, '{"slot": ')
    expect(broken.status).toBe(400)
    expect(broken.json).toMatchObject({ error: { fault: 'malformed' } })
    const strange = await browser.post(entrance, null, { slot: 'NOT A SLOT', part: { kind: 'king' } })
    expect(strange.status).toBe(400)
    expect(strange.text).toContain('slot')
    const form = await browser.post(entrance, null, 'slot=a', { 'content-type': 'application/x-www-form-urlencoded' })
    expect(form.status).toBe(400)
    expect((await browser.get('/api/meetings/%E0%A4%A/links', 'a')).status).toBe(400)
  })
})

describe('a database that is gone', () => {
  it('is a reason to try again later, in every answer that needs it', async () => {
    await using house = await openHouse()
    const browser = await sariIn(house)
    rmSync(house.database.file)
    const pages = [
      await browser.get('/api/session', 'sari'),
      await browser.get('/api/meetings', 'sari'),
      await browser.post('/api/session/password', null, { slot: 'a', login: 'sari', password: SARIS_PASSWORD }),
      await browser.post(entrance, null, enter),
    ]
    for (const page of pages) {
      expect(page.status).toBe(503)
      expect(page.json).toEqual({ error: { fault: 'storage-unavailable' } })
      expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
    }
  })
})

describe('a mistake of ours', () => {
  it('is answered with a number that stands in the log, and nothing else', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    await demonstrationIn(browser, 'viewer')
    house.rooms.failure = new TypeError('the inside of the server')
    const page = await browser.get('/api/streams/m-demonstration/state', 'viewer')
    expect(page.status).toBe(500)
    expect(page.json).toEqual({ error: { fault: 'internal', incident: page.headers.get('x-request-id') } })
    expect(page.text).not.toContain('inside')
    const line = house.logged.find((logged) => logged.includes('the inside of the server'))
    expect(line).toContain(String(page.headers.get('x-request-id')))
  })
})

describe('the log', () => {
  it('holds no password, cookie, token, secret of a link, or query', async () => {
    await using house = await openHouse()
    const token = String(await house.setUp.offer())
    const browser = await sariIn(house)
    await bupatiIn(house)
    await browser.post('/api/session/password', null, { slot: 'b', login: 'sari', password: 'a wrong password' })
    await browser.post('/api/set-up', null, {
      slot: 'c',
      token,
      login: 'x2',
      name: 'X',
      title: null,
      password: SARIS_PASSWORD,
    })
    house.rooms.states.set(streamId.parse('m-q2'), { seq: 1, stateVersion: 1, state: {} })
    const wanted = { links: [{ kind: 'viewer', label: null, expiresAt: null }] }
    const issued = await browser.post('/api/meetings/m-q2/links', 'sari', wanted)
    const secret = /#([\w-]+)/.exec(issued.text)?.[1] ?? ''
    await browser.post('/api/session/link', null, { slot: 'd', secret, name: 'Tamu', title: null })
    await browser.get('/masuk?secret=in-the-query')
    house.rooms.failure = new Error('a failure with headers at hand')
    await browser.get('/api/streams/m-q2/state', 'sari')

    expect(secret).toHaveLength(43)
    expect(browser.cookies.size).toBe(2)
    const log = house.logged.join('')
    expect(log).toContain('/api/session/link')
    expect(log).toContain('a failure with headers at hand')
    for (const cut of [
      SARIS_PASSWORD,
      BUPATIS_PASSWORD,
      'a wrong password',
      token,
      secret,
      'in-the-query',
      ...browser.cookies.values(),
    ])
      expect(log).not.toContain(cut)
  })
})

describe('every answer', () => {
  it('lets nothing in from elsewhere, and nothing inline', async () => {
    await using house = await openHouse()
    const { headers } = await house.browser().get('/health')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy.split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${house.url.replace('http', 'ws')} ${house.url.replace('http', 'wss')}`,
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('asks for https from then on where the public address has it', async () => {
    await using house = await openHouse({ publicUrl: 'https://rakor.example.go.id' })
    const { headers } = await house.browser().get('/health')
    expect(headers.get('strict-transport-security')).toBe('max-age=15552000')
  })

  it('of the API is kept by nobody', async () => {
    await using house = await openHouse()
    expect((await house.browser().get('/api/demonstration')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('an address of nothing', () => {
  it('is not found, and no page', async () => {
    await using house = await openHouse({ clientFiles: readClientFiles(clientFolder()) })
    for (const path of [
      '/api/nothing',
      '/assets/gone.js',
      '/nothing',
      '/index.html',
      '/../package.json',
      '/s/a/nothing',
    ]) {
      const page = await house.browser().get(path)
      expect(page.status).toBe(404)
      expect(page.json).toEqual({ error: { refused: 'no-such-thing' } })
    }
  })
})

describe('the client', () => {
  it('is one page for every address of a page, looked after anew each time', async () => {
    await using house = await openHouse({ clientFiles: readClientFiles(clientFolder()) })
    const browser = house.browser()
    for (const path of ['/', '/masuk', '/login', '/siapkan', '/s/a/rapat', '/s/a/rapat/m-1', '/s/a/rapat/m-1/layar']) {
      const page = await browser.get(path)
      expect(page.text).toBe('<!doctype html><title>Rakor</title>')
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(page.headers.get('cache-control')).toBe('no-cache')
      const again = await browser.get(path, null, { 'if-none-match': String(page.headers.get('etag')) })
      expect(again.status).toBe(304)
    }
  })

  it('has assets that are kept for ever, and travel compressed where they lie so', async () => {
    await using house = await openHouse({ clientFiles: readClientFiles(clientFolder()) })
    const browser = house.browser()
    const page = await browser.get('/assets/main-4f2a.js', null, { 'accept-encoding': 'gzip, br' })
    expect(page.text).toBe('console.log(1)')
    expect(page.headers.get('content-encoding')).toBe('br')
    expect(page.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(page.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const plain = await browser.get('/assets/main-4f2a.js', null, { 'accept-encoding': 'gzip' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.text).toBe('console.log(1)')
    expect(plain.headers.get('etag')).not.toBe(page.headers.get('etag'))
  })

  it('has no header on its assets but those that a browser heeds for them', async () => {
    await using house = await openHouse({ clientFiles: readClientFiles(clientFolder()) })
    const { headers } = await house.browser().get('/assets/main-4f2a.js')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toBeNull()
  })

  it('that was not built is not found, while the API answers', async () => {
    await using house = await openHouse({ clientFiles: readClientFiles('/nowhere/at/all') })
    expect((await house.browser().get('/')).status).toBe(404)
    expect((await house.browser().get('/api/demonstration')).status).toBe(200)
  })
})

describe('whoever looks after the server', () => {
  it('hears that it is alive, and whether it is ready', async () => {
    let store: 'here' | 'slow' | 'gone' = 'here'
    const isReady = async (): Promise<boolean> => {
      if (store === 'gone') throw new Error('the store is gone')
      return store === 'here'
    }
    await using house = await openHouse({ isReady })
    const browser = house.browser()
    expect((await browser.get('/health')).text).toBe('alive\n')
    expect((await browser.get('/ready')).status).toBe(200)
    store = 'slow'
    expect((await browser.get('/ready')).status).toBe(503)
    store = 'gone'
    expect((await browser.get('/ready')).status).toBe(503)
    expect((await browser.get('/health')).status).toBe(200)
  })

  it('reads the counters on the same machine', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    await browser.post(entrance, null, enter)
    const page = await browser.get('/metrics')
    expect(page.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(page.text).toContain('rakor_entries_total{entrance="demonstration"} 1\n')
  })

  it('reads no counters through a proxy', async () => {
    await using house = await openHouse()
    expect((await house.browser().get('/metrics', null, { 'x-forwarded-for': '127.0.0.1' })).status).toBe(404)
  })
})

/** A folder with a built client, small; it goes when the test ends. */
function clientFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rakor-client-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Rakor</title>')
  writeFileSync(join(folder, 'assets/main-4f2a.js'), 'console.log(1)')
  writeFileSync(join(folder, 'assets/main-4f2a.js.br'), brotliCompressSync('console.log(1)'))
  return folder
}
