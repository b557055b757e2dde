import type { Browser, Page } from './browser.ts'
import type { House } from './house.ts'

export const SARIS_PASSWORD = 'kuda lumping sembilan'
export const BUPATIS_PASSWORD = 'gunung merapi delapan'

/** An account of the secretariat, and a browser that is in with it in slot `sari`. */
export async function sariIn(house: House): Promise<Browser> {
  await house.accounts.create({
    login: 'sari',
    name: 'Sari Wulandari',
    title: 'Kabag Pembangunan',
    kind: 'secretariat',
    password: SARIS_PASSWORD,
  })
  const browser = house.browser()
  await enter(browser, { slot: 'sari', login: 'sari', password: SARIS_PASSWORD })
  return browser
}

/** A leader's account, and a browser that is in with it in slot `bupati`. */
export async function bupatiIn(house: House): Promise<Browser> {
  await house.accounts.create({
    login: 'bupati',
    name: 'Hj. Ratna Kusuma',
    title: 'Bupati',
    kind: 'leader',
    password: BUPATIS_PASSWORD,
  })
  const browser = house.browser()
  await enter(browser, { slot: 'bupati', login: 'bupati', password: BUPATIS_PASSWORD })
  return browser
}

/** Enters the demonstration in a slot named after the part. */
export async function demonstrationIn(browser: Browser, kind: string, agencyId?: string): Promise<Page> {
  const part = agencyId === undefined ? { kind } : { kind, agencyId }
  return browser.post('/api/session/demonstration', null, { slot: agencyId ?? kind, part })
}

async function enter(browser: Browser, entry: { slot: string; login: string; password: string }): Promise<void> {
  const page = await browser.post('/api/session/password', null, entry)
  if (page.status !== 200) throw new Error(`nobody came in: ${page.text}`)
}
