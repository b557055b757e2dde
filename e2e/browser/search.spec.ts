import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

test('what was written in a meeting is found from anywhere by keyboard, with its words marked', async ({
  chair,
  secretary,
  agency,
}) => {
  await chair.opensTheMeeting()
  await secretary.sees('berlangsung')
  // Until an agency is on, to which the directive goes.
  for (const item of ['Pembukaan, lagu', 'Rekapitulasi capaian', 'Tindak lanjut arahan', 'Dinas Pekerjaan Umum']) {
    await chair.presses(/^Panggil berikutnya/)
    await expect(chair.page.locator('[aria-current]').filter({ hasText: item }).first()).toBeVisible()
  }
  await secretary.notes('Lelang jalan desa diulang pekan depan')
  await secretary.notes('Stok obat menipis')
  await chair.types('Arahan dalam satu kalimat', 'Laporkan kemajuan jalan setiap pekan')
  await chair.presses('Sampaikan')
  await secretary.sees('Laporkan kemajuan jalan setiap pekan')

  await secretary.page.getByRole('heading', { level: 1 }).first().click()
  await secretary.page.keyboard.press('Control+K')
  const field = secretary.page.getByRole('searchbox', { name: 'Kata yang dicari' })
  await expect(field).toBeFocused()
  await secretary.sees('Ketik kata yang dicari.')
  await secretary.page.keyboard.type('JALAN pekan')
  await expect(secretary.page.getByText('2 ditemukan').first()).toBeVisible()
  await expect(secretary.page.locator('mark').first()).toHaveText(/^jalan$/i)
  await secretary.doesNotSee('Stok obat menipis')

  await secretary.page.getByLabel('Jenis').selectOption({ label: 'Arahan' })
  await expect(secretary.page.getByText('1 ditemukan').first()).toBeVisible()
  await secretary.doesNotSee('Lelang jalan desa diulang pekan depan')
  await secretary.page.reload()
  await expect(field).toHaveValue('JALAN pekan')
  await field.fill('tidak ada kata ini')
  await secretary.sees(/^Tidak ditemukan/)
  await field.fill('obat')
  await secretary.page.getByLabel('Jenis').selectOption({ label: 'Semua jenis' })
  await secretary.page.getByRole('link', { name: /Stok obat menipis/ }).click()
  await secretary.isInTheRoom()
  await secretary.sees('Stok obat menipis')

  // A seat finds what its own meeting has, by the other key.
  const works = await agency('dpupr')
  await works.page.getByRole('heading', { level: 1 }).first().click()
  await works.page.keyboard.press('/')
  await expect(works.page.getByRole('searchbox', { name: 'Kata yang dicari' })).toBeFocused()
  await works.page.keyboard.type('lelang')
  await works.sees('1 ditemukan')
  await works.page.getByRole('link', { name: 'Kembali ke rapat' }).click()
  await works.isInTheRoom()
})
