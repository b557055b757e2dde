import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { issuedLinksResponse } from '../../shared/protocol/http.ts'
import { DEMONSTRATION } from '../demonstration/demonstration-meeting.ts'
import { Guest } from '../testing/guest.ts'
import { HeldClock } from '../testing/held-clock.ts'
import { openServer, type TestServer } from '../testing/open-server.ts'

const links = `/api/meetings/${DEMONSTRATION}/links`
const CUT = 'io server disconnect'

/** A seat's link made by the secretariat, and somebody who came in by it twice: as head and as operator. */
async function seatedByLink(server: TestServer, expiresAt: number | null) {
  const secretary = await server.enter('secretariat')
  const wanted = [{ kind: 'agency', agencyId: 'dinkes', label: null, expiresAt }]
  const page = await secretary.browser.post(links, 'secretariat', { links: wanted })
  const [link] = z.parse(issuedLinksResponse, page.json).links
  if (link === undefined) throw new Error('there is no link')
  const seats = await Promise.all(
    ['kepala', 'operator'].map(async (slot) => {
      const browser = server.browser()
      const entry = { slot, secret: link.url.split('#')[1], name: `dr. Budi (${slot})`, title: null }
      expect((await browser.post('/api/session/link', null, entry)).status).toBe(200)
      const guest = new Guest(server.url, browser, { slot, stream: DEMONSTRATION, after: null })
      await guest.welcomed()
      return guest
    }),
  )
  return { secretary, link, seats }
}

describe('a connection ends with its session', () => {
  it('when somebody logs out, and no other one', async () => {
    await using server = await openServer()
    const viewer = await server.enter('viewer')
    const leader = await server.enter('leader')
    await viewer.browser.delete('/api/session', 'viewer')
    await viewer.until(() => viewer.lost !== null)
    expect(viewer.lost).toBe(CUT)
    expect(leader.lost).toBeNull()
    expect(await leader.command({ type: 'roles.take', role: 'chair' })).toMatchObject({ result: 'recorded' })
  })

  it('when its link is revoked: everybody who came in by it, at once', async () => {
    await using server = await openServer()
    const { secretary, link, seats } = await seatedByLink(server, null)
    expect((await secretary.browser.delete(`${links}/${link.linkId}`, 'secretariat')).status).toBe(204)
    for (const seat of seats) {
      await seat.until(() => seat.lost !== null)
      expect(seat.lost).toBe(CUT)
      const slot = [...seat.browser.cookies.keys()][0]?.replace('rakor.', '') ?? ''
      const again = new Guest(server.url, seat.browser, { slot, stream: DEMONSTRATION, after: null })
      expect(await again.turnedAway()).toEqual({ fault: 'session-expired' })
    }
    expect(secretary.lost).toBeNull()
  })

  it('when its link expires, within a minute', async () => {
    const clock = new HeldClock()
    await using server = await openServer({}, clock)
    const { secretary, seats } = await seatedByLink(server, clock.now() + 60 * 60_000)
    clock.pass(59 * 60_000)
    expect(await secretary.say('clock')).toBe(clock.now())
    expect(seats.map(({ lost }) => lost)).toEqual([null, null])
    clock.pass(2 * 60_000)
    for (const seat of seats) {
      await seat.until(() => seat.lost !== null)
      expect(seat.lost).toBe(CUT)
    }
    expect(secretary.lost).toBeNull()
  })
})
