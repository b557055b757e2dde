import { expect, it } from 'vitest'
import { sariIn, SARIS_PASSWORD } from '../testing/entries.ts'
import { openHouse } from '../testing/house.ts'

const first = { slot: 'sari', login: 'sari', name: 'Sari', title: null, password: SARIS_PASSWORD }

it('the set-up token makes the first account, once', async () => {
  await using house = await openHouse()
  const token = await house.setUp.offer()
  const browser = house.browser()
  const wrong = await browser.post('/api/set-up', null, { ...first, token: 'guessed' })
  expect(wrong.json).toEqual({ error: { refused: 'wrong-token' } })
  const page = await browser.post('/api/set-up', null, { ...first, token })
  expect(page.json).toMatchObject({ me: { kind: 'secretariat', name: 'Sari' }, stream: null })
  const again = await house.browser().post('/api/set-up', null, { ...first, login: 'mallory', token })
  expect(again.status).toBe(403)
  expect(again.json).toEqual({ error: { refused: 'wrong-token' } })
})

it('a token is not offered, and opens nothing, once there is an account', async () => {
  await using house = await openHouse()
  const token = await house.setUp.offer()
  await sariIn(house)
  expect(await house.setUp.offer()).toBeNull()
  const page = await house.browser().post('/api/set-up', null, { ...first, login: 'mallory', token })
  expect(page.json).toEqual({ error: { refused: 'wrong-token' } })
})

it('a token opens nothing a day after it was printed', async () => {
  await using house = await openHouse()
  const token = await house.setUp.offer()
  house.clock.pass(24 * 60 * 60_000)
  const page = await house.browser().post('/api/set-up', null, { ...first, token })
  expect(page.json).toEqual({ error: { refused: 'wrong-token' } })
})
