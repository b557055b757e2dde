import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'
import { Person } from '../fixtures/person.ts'

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]

test('a latecomer reads the code on the big screen, types it at the front door and follows as a viewer', async ({
  browser,
  server,
  chair,
  bigScreen,
}) => {
  await chair.opensTheMeeting()
  const code = await bigScreen.page.getByText(/^[A-Z0-9]{3} [A-Z0-9]{3}$/).innerText()
  const late = await Person.visits(browser, server.url)
  await late.types('Kode dari Layar', code.toLowerCase())
  await late.presses('Masuk dengan kode')
  await late.types('Nama lengkap', 'Wartawan')
  await late.presses('Masuk ke rapat')
  await late.isInTheRoom()
  await chair.presses(/^Panggil berikutnya: Pembukaan/)
  await late.sees('Pembukaan, lagu Indonesia Raya, dan doa')

  // The code stays the same when the screen is loaded again.
  await bigScreen.page.reload()
  await bigScreen.sees(code)
  await late.leaves()
})

test('everything the big screen shows fits it, at both sizes, without anybody touching it', async ({
  chair,
  bigScreen,
}) => {
  await chair.opensTheMeeting()
  for (let item = 0; item < 4; item += 1) await chair.presses(/^Panggil berikutnya/)
  await bigScreen.sees('Dinas Pekerjaan Umum dan Penataan Ruang')
  await chair.types('Arahan dalam satu kalimat', `Laporkan ${'kontrak dan jadwal pengadaan '.repeat(5)}besok`)
  const control = chair.page.getByRole('region', { name: 'Layar' })
  for (const view of ['Ikuti acara', 'Papan', 'Acara', 'Daftar hadir', 'Istirahat', 'arahan']) {
    if (view === 'arahan') await chair.page.getByLabel('Arahan dalam satu kalimat').press('Control+Enter')
    else await control.getByRole('button', { name: view, exact: true }).click()
    const shown = { arahan: 'Arahan pimpinan', Papan: 'Sudah melapor', 'Ikuti acara': 'Target fisik' }
    await bigScreen.sees(new Map(Object.entries(shown)).get(view) ?? view)
    for (const size of sizes) {
      await bigScreen.page.setViewportSize(size)
      const cut = await bigScreen.page.evaluate(() =>
        [...document.querySelectorAll('main, main *')]
          .filter((part) => {
            const { right, bottom } = part.getBoundingClientRect()
            return right > innerWidth + 1 || bottom > innerHeight + 1
          })
          .map((part) => part.textContent),
      )
      expect(cut, `${view} at ${size.width}`).toEqual([])
    }
  }
})
