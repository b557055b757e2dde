import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { agencyId } from '../../shared/ids.ts'
import type { DemonstrationPart } from '../../shared/protocol/http.ts'
import { findChromium } from '../fixtures/find-chromium.ts'
import { Person } from '../fixtures/person.ts'
import { RakorServer } from '../fixtures/rakor-server.ts'

// npm run pictures: the screens of each role in a running meeting, as the README and this folder show them.

const FOLDER = 'e2e/pictures'
const executablePath = findChromium()
if (executablePath === null) throw new Error('There is no Chromium on this machine; npm run e2e installs one.')

await using server = await RakorServer.start()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--lang=id-ID'] })
try {
  await takeAll(browser, server.url)
} finally {
  await browser.close()
}

async function takeAll(browser: Browser, url: string): Promise<void> {
  const enter = (part: DemonstrationPart): Promise<Person> => Person.enters(browser, part, url)
  const chair = await enter({ kind: 'leader' })
  const secretary = await enter({ kind: 'secretariat' })
  const works = await enter({ kind: 'agency', agencyId: agencyId.parse('dpupr') })
  const health = await enter({ kind: 'agency', agencyId: agencyId.parse('dinkes') })
  const screen = await enter({ kind: 'screen' })

  await chair.opensTheMeeting()
  await chair.callsNextUntil('Dinas Pekerjaan Umum')
  await health.raisesHand('Alat kesehatan belum datang')
  await secretary.notes('Tender tiga ruas DAK gagal karena tidak ada penawaran yang memenuhi syarat')
  await chair.types('Arahan dalam satu kalimat', 'Selesaikan lelang ulang tiga ruas DAK dan laporkan kontraknya')
  await chair.presses('Sampaikan')
  await works.sees('Selesaikan lelang ulang')
  await works.presses('Diterima')

  await take(secretary.page, 'room-secretariat', 1440, 900)
  await take(chair.page, 'room-chair', 1440, 900)
  await take(chair.page, 'room-chair-tablet', 1024, 768)
  await take(works.page, 'seat-phone', 390, 844)
  await take(screen.page, 'layar-read-back', 1280, 720)
  await chair.page.getByRole('region', { name: 'Layar' }).getByRole('button', { name: 'Ikuti acara' }).click()
  await screen.sees('Realisasi fisik')
  await take(screen.page, 'layar-slide', 1280, 720)
  await secretary.turnsTo('Papan')
  await expect(secretary.page.getByRole('row').nth(5)).toBeVisible()
  await take(secretary.page, 'board', 1440, 900)
  await take(secretary.page, 'board-phone', 390, 844)
  await secretary.page.setViewportSize({ width: 1440, height: 900 })
  await secretary.turnsTo('Notula')
  await secretary.sees('Daftar hadir')
  await secretary.doesNotSee('Memuat …')
  await take(secretary.page, 'notula', 1440, 900)
}

async function take(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' })
}
