import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

test('an agency proves by a file what it did, and the secretariat sees it beyond the meeting', async ({
  chair,
  secretary,
  agency,
}) => {
  const works = await agency('dpupr')
  await chair.opensTheMeeting()
  for (const item of ['Pembukaan, lagu', 'Rekapitulasi capaian', 'Tindak lanjut arahan', 'Dinas Pekerjaan Umum']) {
    await chair.presses(/^Panggil berikutnya/)
    await expect(chair.page.locator('[aria-current]').filter({ hasText: item }).first()).toBeVisible()
  }
  await chair.types('Arahan dalam satu kalimat', 'Laporkan kemajuan jalan setiap pekan')
  await chair.presses('Sampaikan')
  await chair.presses('Tutup rapat')
  await chair.page.getByRole('dialog').getByRole('button', { name: 'Tutup rapat' }).click()

  await works.turnsTo('Tindak lanjut')
  await works.sees('Laporkan kemajuan jalan setiap pekan')
  await works.presses('Laporkan selesai')
  await works.types('Apa yang sudah dilakukan', 'Laporan pekan pertama terkirim')
  const proof = { name: 'laporan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 laporan') }
  await works.page.getByLabel('Atau berkas bukti').setInputFiles(proof)
  await works.sees(/✓ laporan.pdf/)
  await works.page.getByRole('button', { name: 'Laporkan selesai' }).last().click()

  await secretary.page.goto(secretary.page.url().replace(/rapat\/.*/, 'tindak-lanjut'))
  await secretary.sees('Laporkan kemajuan jalan setiap pekan')
  await secretary.page.getByText(/^Riwayat/).click()
  const download = secretary.page.waitForEvent('download')
  await secretary.presses('bukti: laporan.pdf')
  expect((await download).suggestedFilename()).toBe('laporan.pdf')
  await secretary.presses('Verifikasi')
  const duty = secretary.page.getByRole('listitem').filter({ hasText: 'Laporkan kemajuan jalan' }).first()
  await expect(duty).toContainText('terverifikasi')
})
