import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'
import type { Person } from '../fixtures/person.ts'

/** Opens the meeting from a phone too, where control has a tab of its own. */
async function opens(chair: Person): Promise<void> {
  await chair.turnsTo('Kendali')
  await chair.takesPart('Pimpinan rapat')
  await chair.presses('Buka rapat')
}

test('on a phone nothing is wider than the screen, on any tab, and one’s turn stays in sight', async ({
  chair,
  agency,
}) => {
  await opens(chair)
  for (let item = 0; item < 3; item += 1) await chair.presses(/^Panggil berikutnya/)
  const works = await agency('dpupr')
  await works.sees('Anda berikutnya')
  await works.sees('Siap-siap')
  await expect(works.page).toHaveTitle(/Siap-siap/)

  const tabs = await works.page.getByRole('navigation').getByRole('link').allInnerTexts()
  for (const tab of tabs) {
    await works.turnsTo(tab)
    await works.sees('Anda berikutnya')
    const wider = await works.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, tab).toBeLessThanOrEqual(0)
  }
})

test('an agency head raises a hand and confirms a directive with a thumb', async ({ chair, agency }) => {
  await opens(chair)
  const health = await agency('dinkes')
  await health.raisesHand('Mohon tambahan waktu')
  await chair.sees('Mohon tambahan waktu')
  await chair.types('Arahan dalam satu kalimat', 'Laporkan stok obat besok @dinkes')
  await chair.presses('Sampaikan')
  await health.sees('Laporkan stok obat besok')
  const accept = health.page.getByRole('button', { name: 'Diterima' })
  expect((await accept.boundingBox())?.height).toBeGreaterThanOrEqual(40)
  await accept.click()
  await chair.sees('1 dari 1 menerima')
})
