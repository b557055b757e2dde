import { expect, it } from 'vitest'
import { GUESSES_OF_ADDRESS } from '../identity/guess-limits.ts'
import { bupatiIn, BUPATIS_PASSWORD, demonstrationIn, sariIn, SARIS_PASSWORD } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'

const expired = { error: { fault: 'session-expired' } }
const wanted = {
  login: 'Dewi',
  name: 'Dewi Anggraini',
  title: null,
  kind: 'secretariat',
  password: 'wayang kulit tujuh',
}

it('an account is made by the secretariat', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  expect((await sari.post('/api/accounts', 'sari', wanted)).status).toBe(201)
  const entry = { slot: 'dewi', login: 'dewi', password: wanted.password }
  expect((await house.browser().post('/api/session/password', null, entry)).status).toBe(200)
  expect((await sari.post('/api/accounts', 'sari', wanted)).json).toEqual({ error: { refused: 'login-taken' } })
})

it('an account is made by nobody else', async () => {
  await using house = await openHouse()
  const bupati = await bupatiIn(house)
  await demonstrationIn(bupati, 'secretariat')
  const refused = { error: { reason: 'not-allowed', action: 'accounts.create' } }
  for (const slot of ['bupati', 'secretariat']) {
    const page = await bupati.post('/api/accounts', slot, wanted)
    expect(page.status).toBe(403)
    expect(page.json).toEqual(refused)
  }
  expect((await bupati.post('/api/accounts', 'other', wanted)).json).toEqual(expired)
})

it('a password has some length', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const page = await sari.post('/api/accounts', 'sari', { ...wanted, password: 'too short' })
  expect(page.status).toBe(400)
  expect(page.json).toMatchObject({ error: { fault: 'malformed' } })
  expect(page.text).toContain('password')
})

it('the present password may be guessed so often, then has to wait', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const guess = { current: 'not the password', next: 'sawah ladang sepuluh' }
  for (let turn = 0; turn < GUESSES_OF_ADDRESS; turn += 1)
    expect((await sari.post('/api/accounts/password', 'sari', guess)).status).toBe(403)
  expect((await sari.post('/api/accounts/password', 'sari', guess)).status).toBe(429)
})

it('a changed password ends the other sessions of the account', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const atHome = house.browser()
  await atHome.post('/api/session/password', null, { slot: 'home', login: 'sari', password: SARIS_PASSWORD })
  const change = { current: SARIS_PASSWORD, next: 'sawah ladang sepuluh' }
  const wrong = await sari.post('/api/accounts/password', 'sari', { ...change, current: 'not the password' })
  expect(wrong.json).toEqual({ error: { refused: 'wrong-password' } })
  expect((await sari.post('/api/accounts/password', 'sari', change)).status).toBe(204)
  expect((await sari.get('/api/session', 'sari')).status).toBe(200)
  expect((await atHome.get('/api/session', 'home')).json).toEqual(expired)
  expect(house.ended).toHaveLength(1)
  const old = { slot: 'x', login: 'sari', password: SARIS_PASSWORD }
  expect((await atHome.post('/api/session/password', null, old)).status).toBe(403)
  expect((await atHome.post('/api/session/password', null, { ...old, password: change.next })).status).toBe(200)
})

it('accounts are listed without their passwords, and closed: whoever is inside leaves', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const bupati = await bupatiIn(house)
  const page = await sari.get('/api/accounts', 'sari')
  expect(page.json).toMatchObject({ accounts: [{ login: 'bupati', deactivatedAt: null }, { login: 'sari' }] })
  expect(page.text).not.toMatch(/argon2|hash/i)
  expect((await bupati.get('/api/accounts', 'bupati')).status).toBe(403)

  const id = await idOf(house, 'bupati')
  expect((await sari.put(`/api/accounts/${id}/active`, 'sari', { active: false })).status).toBe(204)
  expect((await bupati.get('/api/session', 'bupati')).json).toEqual(expired)
  const entry = { slot: 'again', login: 'bupati', password: BUPATIS_PASSWORD }
  expect((await bupati.post('/api/session/password', null, entry)).json).toEqual({
    error: { refused: 'wrong-password' },
  })
  expect((await sari.put(`/api/accounts/${id}/active`, 'sari', { active: true })).status).toBe(204)
  expect((await bupati.post('/api/session/password', null, entry)).status).toBe(200)
})

it('nobody closes their own account, and the last one of the secretariat stays open', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const own = await idOf(house, 'sari')
  const close = { active: false }
  expect((await sari.put(`/api/accounts/${own}/active`, 'sari', close)).json).toEqual({
    error: { refused: 'own-account' },
  })
  expect(await house.accounts.setActive(own, false)).toBe('last-secretariat')
  await sari.post('/api/accounts', 'sari', wanted)
  expect(await house.accounts.setActive(own, false)).toBe('done')
  expect((await sari.put('/api/accounts/a-nobody/active', 'sari', close)).status).toBe(404)
})

it('a forgotten password is replaced by the secretariat; one’s own is not', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const bupati = await bupatiIn(house)
  const id = await idOf(house, 'bupati')
  const reset = { password: 'sawah ladang sepuluh' }
  expect((await sari.put(`/api/accounts/${id}/password`, 'sari', { password: 'short' })).status).toBe(400)
  expect((await sari.put(`/api/accounts/${id}/password`, 'sari', reset)).status).toBe(204)
  expect((await bupati.get('/api/session', 'bupati')).json).toEqual(expired)
  const entry = { slot: 'again', login: 'bupati', ...reset }
  expect((await bupati.post('/api/session/password', null, entry)).status).toBe(200)
  const own = await idOf(house, 'sari')
  expect((await sari.put(`/api/accounts/${own}/password`, 'sari', reset)).json).toEqual({
    error: { refused: 'own-account' },
  })
})

async function idOf(house: House, login: string): Promise<string> {
  const account = (await house.accounts.list()).find((other) => other.login === login)
  if (account === undefined) throw new Error(`${login} has no account`)
  return account.accountId
}
