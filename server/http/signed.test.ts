import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { MAX_SIGNED_BYTES } from '../../shared/protocol/http-minutes.ts'
import { minute } from '../../shared/testing/given.ts'
import { heldMeeting } from '../../shared/testing/minutes-fixture.ts'
import { sari } from '../../shared/testing/people.ts'
import { SealsObserver } from '../documents/seals-observer.ts'
import type { Browser, Page } from '../testing/browser.ts'
import { demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'
import { recordHistory } from '../testing/logged-history.ts'

const stream = streamId.parse('m-demonstration')
const signature = Buffer.from('2 0 obj<</Type/Sig/ByteRange [0 40 60 20]/Contents<00>>>endobj\n%%EOF\n')
const anew = Buffer.concat([Buffer.from('%PDF-1.7\n'), signature])
const asFile = { 'content-type': 'application/pdf' }
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A sealed meeting, the secretariat in a browser, and where a signed file of it goes. */
async function sealed(house: House): Promise<{ readonly browser: Browser; readonly address: string }> {
  const meeting = heldMeeting().and(sari, { type: 'meeting.seal' }, minute(200))
  await recordHistory(house.log, stream, meeting.history)
  await new SealsObserver(house.log, house.sealed).opened(stream, meeting.state)
  const [version] = await house.sealed.versions(stream)
  return { browser: await sariIn(house), address: `/api/meetings/${stream}/sealed/${version?.code}/signed` }
}

async function plainPdf(house: House): Promise<Buffer> {
  const [version] = await house.sealed.versions(stream)
  const bytes = await house.sealed.file(version?.code ?? '', 'notula.pdf')
  return Buffer.from(bytes ?? [])
}

function attach({ browser, address }: { browser: Browser; address: string }, bytes: Uint8Array): Promise<Page> {
  return browser.post(address, 'sari', new Uint8Array(bytes), asFile)
}

describe('minutes signed outside', { timeout: 30_000 }, () => {
  it('are brought back as the final file, and said to be the sealed one when nothing but a signature was added', async () => {
    await using house = await openHouse()
    const given = await sealed(house)
    await given.browser.get(`/api/meetings/${stream}/documents/notula.pdf`, 'sari')
    const signed = Buffer.concat([await plainPdf(house), signature])
    const page = await attach(given, signed)
    expect(page.status).toBe(201)
    const summary = { sha256: hashOf(signed), extendsSealed: true, attachedAt: house.clock.now() }
    expect(page.json).toEqual(summary)
    expect((await given.browser.get(`/api/meetings/${stream}/sealed`, 'sari')).json).toMatchObject({
      versions: [{ version: 1, signed: summary }],
    })
  })

  it('that the signing program wrote anew are kept and called so', async () => {
    await using house = await openHouse()
    expect((await attach(await sealed(house), anew)).json).toMatchObject({ extendsSealed: false })
  })

  it('are handed to everybody of the meeting, to be kept', async () => {
    await using house = await openHouse()
    const given = await sealed(house)
    const agency = house.browser()
    await demonstrationIn(agency, 'agency', 'dinkes')
    expect((await agency.get(given.address, 'dinkes')).status).toBe(404)
    await attach(given, anew)
    const page = await agency.get(given.address, 'dinkes')
    expect(page.text).toBe(anew.toString())
    expect(page.headers.get('content-type')).toBe('application/pdf')
    expect(page.headers.get('content-disposition')).toBe('attachment; filename="notula-bertanda-tangan.pdf"')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('are known to the check page by their hash, also after others took their place', async () => {
    await using house = await openHouse()
    const given = await sealed(house)
    await attach(given, anew)
    const stranger = house.browser()
    const check = async (bytes: Uint8Array) => (await stranger.get(`/api/checks/files/${hashOf(bytes)}`)).json
    expect(await check(anew)).toMatchObject({
      sealed: { version: 1, file: 'notula-bertanda-tangan.pdf', isReplaced: false, signed: { extendsSealed: false } },
    })
    house.clock.pass(1)
    const later = Buffer.concat([anew, signature])
    await attach(given, later)
    expect(await check(anew)).toMatchObject({ sealed: { isReplaced: true, signed: { sha256: hashOf(later) } } })
    expect(await check(later)).toMatchObject({ sealed: { isReplaced: false } })
    expect(await check(signature)).toEqual({ sealed: null })
  })

  it('go into the archive', async () => {
    await using house = await openHouse()
    await attach(await sealed(house), anew)
    const files = unzipSync((await house.archive.zip(stream, house.url)) ?? new Uint8Array())
    expect(Buffer.from(files['notula-bertanda-tangan-versi-1.pdf'] ?? []).toString()).toBe(anew.toString())
  })

  it('are refused without a signature, when no PDF, too large, or of no sealed version', async () => {
    await using house = await openHouse()
    const given = await sealed(house)
    for (const wrong of [Buffer.from('%PDF-1.7 unsigned'), Buffer.from('<script>/ByteRange [0 1 2 3]</script>')])
      expect((await attach(given, wrong)).json).toEqual({ error: { refused: 'not-signed' } })
    const huge = Buffer.alloc(MAX_SIGNED_BYTES + 1)
    anew.copy(huge)
    expect((await attach(given, huge)).status).toBe(413)
    const nowhere = `/api/meetings/${stream}/sealed/0000-0000-0000-0000/signed`
    expect((await attach({ ...given, address: nowhere }, anew)).status).toBe(404)
    expect((await given.browser.get(given.address, 'sari')).status).toBe(404)
  })

  it('are attached by the secretariat alone', async () => {
    await using house = await openHouse()
    const { address } = await sealed(house)
    const browser = house.browser()
    await demonstrationIn(browser, 'leader')
    expect((await browser.post(address, 'leader', new Uint8Array(anew), asFile)).json).toEqual({
      error: { reason: 'not-allowed', action: 'signed.attach' },
    })
  })
})
