import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { DEMONSTRATION } from '../demonstration/demonstration-meeting.ts'
import { demonstrationIn } from '../testing/entries.ts'
import { Guest } from '../testing/guest.ts'
import { openServer, type TestServer } from '../testing/open-server.ts'

const demo = { slot: 'viewer', stream: DEMONSTRATION, after: null }

async function viewerOf(server: TestServer) {
  const browser = server.browser()
  await demonstrationIn(browser, 'viewer')
  return browser
}

describe('admission', () => {
  it('[AD1] lets in whoever says hello with a session', async () => {
    await using server = await openServer()
    const viewer = await server.enter('viewer')
    const welcome = await viewer.welcomed()
    expect(welcome.stream).toBe(DEMONSTRATION)
    expect(welcome.me).toMatchObject({ kind: 'viewer', agencyId: null })
  })

  it.each([
    ['nothing', {}],
    ['a number for a stream', { ...demo, protocol: PROTOCOL_VERSION, stream: 7 }],
    ['one thing more', { ...demo, protocol: PROTOCOL_VERSION, actor: { kind: 'leader' } }],
    ['a negative number', { ...demo, protocol: PROTOCOL_VERSION, after: -1 }],
    ['a slot that is a header', { ...demo, protocol: PROTOCOL_VERSION, slot: 'a; rakor.b=c' }],
  ])('[AD1] a hello with %s is malformed', async (_what, hello) => {
    await using server = await openServer()
    const guest = new Guest(server.url, await viewerOf(server), { ...demo, hello })
    expect(await guest.turnedAway()).toMatchObject({ fault: 'malformed' })
    expect(await server.counted()).toContain('rakor_faults_total{fault="malformed"} 1')
  })

  it('[AD2] the session says who speaks: a slot of somebody else’s browser opens nothing', async () => {
    await using server = await openServer()
    await server.enter('leader')
    const guest = new Guest(server.url, await viewerOf(server), { ...demo, slot: 'leader' })
    expect(await guest.turnedAway()).toEqual({ fault: 'session-expired' })
  })

  it('[AD3] another protocol number is told this server’s', async () => {
    await using server = await openServer()
    const guest = new Guest(server.url, await viewerOf(server), {
      ...demo,
      hello: { ...demo, protocol: PROTOCOL_VERSION + 1 },
    })
    expect(await guest.turnedAway()).toEqual({ fault: 'protocol-mismatch', server: PROTOCOL_VERSION })
  })

  it('[AD3] without a session nobody comes in', async () => {
    await using server = await openServer()
    const guest = new Guest(server.url, server.browser(), demo)
    expect(await guest.turnedAway()).toEqual({ fault: 'session-expired' })
    expect(await server.counted()).toContain('rakor_faults_total{fault="session-expired"} 1')
  })

  it('[AD3] a session for one meeting opens no other, and no ledger for a viewer', async () => {
    await using server = await openServer()
    for (const stream of ['m-other', 'ledger']) {
      const guest = new Guest(server.url, await viewerOf(server), { ...demo, stream: streamId.parse(stream) })
      expect(await guest.turnedAway()).toEqual({ fault: 'foreign-meeting' })
    }
  })

  it('[AD3] a stream without events is no meeting', async () => {
    await using server = await openServer({ empty: true })
    const browser = server.browser()
    const { setUpToken: token } = server
    const password = 'kuda lumping sembilan'
    await browser.post('/api/set-up', null, { slot: 'sari', token, login: 'sari', name: 'Sari', title: null, password })
    const guest = new Guest(server.url, browser, { slot: 'sari', stream: streamId.parse('m-nowhere'), after: null })
    expect(await guest.turnedAway()).toEqual({ fault: 'meeting-not-found' })
  })

  it('[AD4] a page of another origin is refused before anybody asks who it is', async () => {
    await using server = await openServer()
    const guest = new Guest(server.url, await viewerOf(server), { ...demo, origin: 'https://elsewhere.example' })
    expect(await guest.keptOut()).toBe('websocket error')
    expect(await server.counted()).not.toContain('rakor_faults_total{')
    const own = new Guest(server.url, await viewerOf(server), { ...demo, origin: server.url })
    expect((await own.welcomed()).stream).toBe(DEMONSTRATION)
    own.leave()
  })

  it('[AD4] behind a proxy the public address is the own origin', async () => {
    await using server = await openServer({ publicUrl: 'https://rakor.example.go.id', trustedProxies: 1 })
    const browser = await viewerOf(server)
    const guest = new Guest(server.url, browser, { ...demo, origin: 'https://rakor.example.go.id' })
    expect((await guest.welcomed()).stream).toBe(DEMONSTRATION)
    guest.leave()
  })
})
