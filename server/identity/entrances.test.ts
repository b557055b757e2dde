import { expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { Metrics } from '../metrics.ts'
import { sariIn, SARIS_PASSWORD } from '../testing/entries.ts'
import { openHouse } from '../testing/house.ts'
import { Entrances } from './entrances.ts'
import { ENTRIES_OF_ADDRESS, GUESSES_OF_ADDRESS } from './guess-limits.ts'
import { Links, type Link, type LinkStore } from './links.ts'

const q2 = streamId.parse('m-q2')
const guest = { secret: 'secret', name: 'Tamu', title: null }

/** Holds one link, which is revoked after it was looked at once. */
class RevokedAtOnce implements LinkStore {
  private readonly link: Link
  private looks = 0

  constructor(link: Link) {
    this.link = link
  }

  async findBySecret(): Promise<Link> {
    this.looks += 1
    return this.looks === 1 ? this.link : { ...this.link, revokedAt: this.link.createdAt }
  }

  async add(): Promise<void> {}

  async ofStream(): Promise<readonly Link[]> {
    return [this.link]
  }

  async sent(): Promise<boolean> {
    return true
  }

  async opened(): Promise<void> {}

  async renew(): Promise<null> {
    return null
  }

  async revoke(): Promise<boolean> {
    return true
  }
}

it('whoever follows a link in the moment it is revoked is not let in', async () => {
  await using house = await openHouse()
  const [fresh] = await house.links.issue(q2, [{ kind: 'viewer', label: null, expiresAt: null }])
  if (fresh === undefined) throw new Error('no link was made')
  const links = new Links({ store: new RevokedAtOnce(fresh.link), sessions: house.sessions, clock: house.clock })
  const entrances = new Entrances({ ...house, links, metrics: new Metrics(), cast: null })
  expect(await entrances.byLink(guest, '203.0.113.7')).toEqual({ ok: false, error: { refused: 'wrong-link' } })
  expect(house.ended).toHaveLength(1)
})

it('a hall comes in behind one address, a flood does not', async () => {
  await using house = await openHouse()
  const enter = () => house.entrances.byLink(guest, '203.0.113.7')
  for (let turn = 0; turn < ENTRIES_OF_ADDRESS; turn += 1)
    expect(await enter()).toEqual({ ok: false, error: { refused: 'wrong-link' } })
  expect(await enter()).toMatchObject({ ok: false, error: { fault: 'rate-limited' } })
})

it('coming in often with the right password is no guessing', async () => {
  await using house = await openHouse()
  await sariIn(house)
  const enter = () => house.entrances.byPassword({ login: 'sari', password: SARIS_PASSWORD }, '203.0.113.7')
  for (let turn = 0; turn <= GUESSES_OF_ADDRESS; turn += 1) expect(await enter()).toMatchObject({ ok: true })
})
