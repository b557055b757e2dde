import { expect, it } from 'vitest'
import { LEDGER, streamId } from '../../shared/ids.ts'
import type { ActorKind } from '../../shared/stream/actor.ts'
import { person } from '../../shared/testing/people.ts'
import { openHouse, type House } from '../testing/house.ts'
import { hashOfSecret } from './secret.ts'
import type { Grant } from './sessions.ts'

const q2 = streamId.parse('m-q2')
const q3 = streamId.parse('m-q3')
const ofOneMeeting = { stream: q2, linkId: null, accountId: null, until: null }
const ofEveryMeeting = { ...ofOneMeeting, stream: null }

async function cookieFor(house: House, kind: ActorKind, grant: Grant): Promise<string> {
  const who = person({ personId: `p-${kind}`, kind, agencyId: kind === 'agency' ? 'dinkes' : null })
  const { token } = await house.sessions.begin(who, grant)
  return `rakor.a=${token}`
}

it('[AD2] who speaks is told by the cookie of the slot', async () => {
  await using house = await openHouse()
  const cookie = await cookieFor(house, 'agency', ofOneMeeting)
  expect(await house.doorkeeper.admit(cookie, 'a', q2)).toMatchObject({
    actor: { personId: 'p-agency', kind: 'agency', agencyId: 'dinkes' },
    sessionId: hashOfSecret(cookie.slice('rakor.a='.length)),
  })
})

it('[AD3] an unknown session, another slot, or none is refused', async () => {
  await using house = await openHouse()
  const cookie = await cookieFor(house, 'agency', ofOneMeeting)
  const expired = { fault: 'session-expired' }
  expect(await house.doorkeeper.admit('rakor.a=invented', 'a', q2)).toEqual(expired)
  expect(await house.doorkeeper.admit(cookie, 'b', q2)).toEqual(expired)
  expect(await house.doorkeeper.admit(undefined, 'a', q2)).toEqual(expired)
})

it('[AD3] a session of one meeting follows no other, an account every one', async () => {
  await using house = await openHouse()
  expect(await house.doorkeeper.admit(await cookieFor(house, 'viewer', ofOneMeeting), 'a', q3)).toEqual({
    fault: 'foreign-meeting',
  })
  for (const kind of ['secretariat', 'leader'] as const)
    expect(await house.doorkeeper.admit(await cookieFor(house, kind, ofEveryMeeting), 'a', q3)).toHaveProperty('actor')
})

it('the ledger is followed by those whom duties concern', async () => {
  await using house = await openHouse()
  const admit = async (kind: ActorKind): Promise<unknown> =>
    house.doorkeeper.admit(await cookieFor(house, kind, ofOneMeeting), 'a', LEDGER)
  for (const kind of ['agency', 'secretariat', 'leader'] as const) expect(await admit(kind)).toHaveProperty('actor')
  for (const kind of ['viewer', 'screen'] as const) expect(await admit(kind)).toEqual({ fault: 'foreign-meeting' })
})
