import { expect, it } from 'vitest'
import { EMBLEM_BYTES, unsaidSettings } from '../../shared/regency/settings.ts'
import { bupatiIn, demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse } from '../testing/house.ts'

const settings = { ...unsaidSettings, name: 'Kabupaten Contoh', timeZone: 'Asia/Jayapura' as const }
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z" fill="red"/></svg>'
const asPicture = { 'content-type': 'image/svg+xml' }

it('the secretariat says what the regency is called; the second of two at once is told', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  expect((await sari.get('/api/regency', 'sari')).json).toEqual({
    settings: unsaidSettings,
    revision: 0,
    emblemType: null,
  })
  expect((await sari.put('/api/regency', 'sari', { settings, revision: 0 })).json).toMatchObject({
    settings,
    revision: 1,
  })
  const late = await sari.put('/api/regency', 'sari', { settings: unsaidSettings, revision: 0 })
  expect(late.status).toBe(409)
  expect(late.json).toEqual({ error: { refused: 'changed-meanwhile' } })
})

it('leaders and the demonstration read it, and change nothing', async () => {
  await using house = await openHouse()
  const browser = await bupatiIn(house)
  await demonstrationIn(browser, 'secretariat')
  await demonstrationIn(browser, 'viewer')
  for (const slot of ['bupati', 'secretariat']) {
    expect((await browser.get('/api/regency', slot)).status).toBe(200)
    expect((await browser.put('/api/regency', slot, { settings, revision: 0 })).status).toBe(403)
    expect((await browser.put('/api/regency/emblem', slot, svg, asPicture)).status).toBe(403)
  }
  expect((await browser.get('/api/regency', 'viewer')).status).toBe(403)
})

it('an emblem is shown to everybody, alone and unable to do anything', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  expect((await house.browser().get('/api/regency/emblem')).status).toBe(404)
  expect((await sari.put('/api/regency/emblem', 'sari', svg, asPicture)).json).toMatchObject({
    emblemType: 'image/svg+xml',
  })
  const shown = await house.browser().get('/api/regency/emblem')
  expect(shown.text).toBe(svg)
  expect(shown.headers.get('content-type')).toContain('image/svg+xml')
  expect(shown.headers.get('content-security-policy')).toContain('sandbox')
  expect((await sari.delete('/api/regency/emblem', 'sari')).status).toBe(204)
  expect((await house.browser().get('/api/regency/emblem')).status).toBe(404)
})

it('an emblem that runs, is none, or is too large is refused by name', async () => {
  await using house = await openHouse()
  const sari = await sariIn(house)
  const put = (body: string) => sari.put('/api/regency/emblem', 'sari', body, asPicture)
  expect((await put('<svg><script>1</script></svg>')).json).toEqual({ error: { refused: 'unsafe-svg' } })
  expect((await put('GIF89a')).json).toEqual({ error: { refused: 'not-a-picture' } })
  expect((await put(svg.padEnd(EMBLEM_BYTES + 1))).json).toEqual({
    error: { fault: 'too-large', limitBytes: EMBLEM_BYTES },
  })
})
