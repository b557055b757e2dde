import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

test('what is downloaded comes in again, and nothing would change', async ({ secretary }) => {
  const { page } = secretary
  await page.getByRole('link', { name: 'Impor dari Excel' }).click()
  for (const format of ['xlsx', 'csv']) {
    const [file] = await Promise.all([page.waitForEvent('download'), secretary.presses(`Rekap .${format}`)])
    expect(file.suggestedFilename()).toBe(`rekap-triwulan-ii-tahun-anggaran-2021.${format}`)
    await page.getByLabel('Pilih berkas').setInputFiles(await file.path())
    await page.getByRole('tab', { name: /Periksa dan terapkan/ }).click()
    await secretary.sees('Tidak ada yang berubah dengan pilihan ini.')
    await secretary.sees('Berubah (0)')
    await page.getByRole('link', { name: 'Semua impor' }).click()
  }
})

test('the recap of last year becomes what the meeting is held against, not its figures', async ({ secretary }) => {
  const { page } = secretary
  await page.getByRole('link', { name: 'Impor dari Excel' }).click()
  await page.getByLabel('Pilih berkas').setInputFiles('server/demonstration/workbooks/rekap-2020-tw2.xlsx')
  await page.getByLabel('Dipakai sebagai').selectOption({ label: 'Pembanding: triwulan sama tahun lalu' })
  await secretary.sees('73 angka pembanding')
  await secretary.presses('Terapkan')
  await secretary.sees('Sudah diterapkan: 73 · Triwulan II Tahun Anggaran 2020')
  await page.getByRole('link', { name: 'Lihat papan kemajuan' }).click()
  await secretary.sees('41,36 %')
})
