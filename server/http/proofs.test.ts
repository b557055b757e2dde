import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { MAX_PROOF_BYTES } from '../../shared/ledger/duty.ts'
import { proofTypeOf } from '../ledger/proof-type.ts'
import { demonstrationIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'
import type { Browser } from '../testing/browser.ts'

const pdf = new Uint8Array(Buffer.from('%PDF-1.7 kontrak'))
const asFile = { 'content-type': 'application/octet-stream' }

async function dinkesIn(house: House): Promise<Browser> {
  const browser = house.browser()
  await demonstrationIn(browser, 'agency', 'dinkes')
  return browser
}

it('an agency sends a proof, and who follows up fetches it as it was, to be kept', async () => {
  await using house = await openHouse()
  const browser = await dinkesIn(house)
  const sent = await browser.post('/api/ledger/proofs', 'dinkes', pdf, asFile)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  expect(sent).toMatchObject({ status: 201, json: { sha256, mediaType: 'application/pdf', bytes: pdf.length } })
  expect((await browser.post('/api/ledger/proofs', 'dinkes', pdf, asFile)).json).toEqual(sent.json)
  const page = await browser.get(`/api/ledger/proofs/${sha256}`, 'dinkes')
  expect(page.text).toBe('%PDF-1.7 kontrak')
  expect(page.headers.get('content-type')).toBe('application/pdf')
  expect(page.headers.get('content-disposition')).toMatch(/^attachment; filename="bukti-[0-9a-f]{12}\.pdf"$/)
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
})

it('what is no picture and no PDF, or too large, is refused by name', async () => {
  await using house = await openHouse()
  const browser = await dinkesIn(house)
  const page = new Uint8Array(Buffer.from('<script>alert(1)</script>'))
  expect(
    (await browser.post('/api/ledger/proofs', 'dinkes', page, { 'content-type': 'application/pdf' })).json,
  ).toEqual({
    error: { refused: 'not-a-proof' },
  })
  const huge = new Uint8Array(MAX_PROOF_BYTES + 1)
  huge.set(pdf)
  expect((await browser.post('/api/ledger/proofs', 'dinkes', huge, asFile)).status).toBe(413)
})

it('viewers and strangers neither send nor see proofs, and other files are none', async () => {
  await using house = await openHouse()
  const browser = house.browser()
  await demonstrationIn(browser, 'viewer')
  expect((await browser.post('/api/ledger/proofs', 'viewer', pdf, asFile)).status).toBe(403)
  expect((await browser.get(`/api/ledger/proofs/${'0'.repeat(64)}`, 'viewer')).status).toBe(403)
  expect((await browser.get(`/api/ledger/proofs/${'0'.repeat(64)}`, 'nobody')).status).toBe(401)
  const agency = await dinkesIn(house)
  expect((await agency.get(`/api/ledger/proofs/${'0'.repeat(64)}`, 'dinkes')).status).toBe(404)
})

it('a file is what its first bytes say', () => {
  const begins = (hex: string): string | null => proofTypeOf(Buffer.from(`${hex}${'00'.repeat(20)}`, 'hex'))
  expect(begins('89504e470d0a1a0a')).toBe('image/png')
  expect(begins('ffd8ffe0')).toBe('image/jpeg')
  expect(begins('524946461122334457454250')).toBe('image/webp')
  expect(begins('3c737667')).toBeNull()
  expect(proofTypeOf(new Uint8Array())).toBeNull()
})
