import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

const rows = [
  'Perangkat Daerah;Sumber Dana;Pagu (Rp);Target Fisik (%);Realisasi Fisik (%);Realisasi Keuangan (Rp)',
  'Disdik;APBD;233612184000;44,49;46,82;79802069964',
  'Dinas Kesehatan;APBD;117368890000;44,95;145,89;37340218757',
  'Dinas Kesehatan;APBD;117368890000;44,95;45,89;37340218757',
]
const file = { name: 'kiriman dari WhatsApp.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }

test('a file that came by phone is decided, checked and applied on the phone', async ({ secretary }) => {
  const { page } = secretary
  const room = page.url()
  await page.goto(`${room}/impor`)
  await page.getByLabel('Pilih berkas').setInputFiles(file)

  const name = page.getByRole('combobox', { name: /Disdik/ })
  await expect(page.getByRole('listitem').filter({ has: name })).toContainText('meragukan')
  await name.selectOption({ label: 'Dinas Pendidikan dan Kebudayaan' })
  await secretary.presses('Baca ulang dengan pilihan ini')
  const check = page.getByRole('tab', { name: /Periksa dan terapkan/ })
  await expect(check).toContainText('1 kesalahan')
  await check.click()

  const findings = page.getByRole('region', { name: 'Temuan' })
  await expect(findings).toContainText('Dinas Kesehatan, APBD sudah ada di A3: baris ini tidak dipakai')
  await expect(findings).toContainText('Fisik tertulis 145,89')
  await expect(findings).toContainText('!E3')
  // Nothing is cut off at the side: a telephone has only its width.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)

  await secretary.presses('Terapkan')
  await secretary.sees(/Sudah diterapkan: [12] angka/)
})
