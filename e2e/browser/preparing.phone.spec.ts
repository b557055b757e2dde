import { expect, type Locator } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'
import type { Person } from '../fixtures/person.ts'

const lineOf = ({ page }: Person, agency: string): Locator =>
  page.getByRole('list', { name: 'Kesiapan Perangkat Daerah' }).getByRole('listitem').filter({ hasText: agency })

/** Opens the form of the agency's own budget. */
async function opensFigures({ page }: Person): Promise<Locator> {
  const own = page.getByRole('listitem').filter({ hasText: 'APBD' })
  await own.getByRole('button', { name: 'Periksa dan ubah' }).first().click()
  return page.getByRole('dialog')
}

test('an agency checks its figures on a phone before the meeting, and the secretariat sees it at once', async ({
  secretary,
  agency,
}) => {
  await secretary.turnsTo('Kesiapan')
  const line = lineOf(secretary, 'Dinas Kesehatan')
  await expect(line).toContainText('belum dinyatakan benar')

  const health = await agency('dinkes')
  await health.sees('Periksa angka Anda')
  await expect(line).toContainText('1 daring')

  const form = await opensFigures(health)
  await form.getByLabel('Realisasi fisik (%)').fill('44,25')
  await form.getByRole('button', { name: 'Laporkan' }).click()
  await health.sees('44,25 %')

  await health.presses('+ Tambah kendala')
  await health.page.getByRole('dialog').getByLabel('Kendala', { exact: true }).fill('Alat kesehatan belum dikirim')
  await health.page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await expect(line).toContainText('belum ada solusi')
  const obstacle = health.page.getByRole('listitem').filter({ hasText: 'Alat kesehatan belum dikirim' })
  await obstacle.getByRole('button', { name: 'Tambah solusi' }).click()
  await obstacle.getByLabel('Alternatif solusi').fill('Menyurati penyedia dan menetapkan tenggat')
  await obstacle.getByRole('button', { name: 'Simpan' }).click()
  await expect(line).not.toContainText('belum ada solusi')

  await health.presses('Angka sudah benar')
  await health.sees('Dinyatakan benar oleh DINKES')
  await expect(line).toContainText('✓dinyatakan benar')
  await secretary.presses(/^Belum menyatakan/)
  await expect(line).toBeHidden()
})

test('a figure that changes after an agency has declared it right has to be declared again', async ({ agency }) => {
  const health = await agency('dinkes')
  await health.presses('Angka sudah benar')
  await health.sees('Dinyatakan benar oleh DINKES')
  const form = await opensFigures(health)
  await form.getByLabel('Realisasi fisik (%)').fill('40')
  await form.getByRole('button', { name: 'Laporkan' }).click()
  await health.sees('angka berubah sesudah dinyatakan benar')
  await health.presses('Angka sekarang sudah benar')
  await health.sees('Dinyatakan benar oleh DINKES')
})

test('after the deadline that the secretariat sets, figures change with a reason only', async ({
  secretary,
  agency,
}) => {
  const health = await agency('dinkes')
  await health.sees('Dapat diubah bebas sampai')
  await secretary.presses('Rincian rapat dan batas pelaporan')
  await secretary.types(/^Batas pelaporan/, '2021-07-26T17:00')
  await secretary.presses('Simpan rincian')

  await health.sees('Batas pelaporan 26 Juli 2021 17.00 WIB sudah lewat')
  const form = await opensFigures(health)
  await form.getByLabel('Realisasi fisik (%)').fill('41')
  await form.getByRole('button', { name: 'Koreksi', exact: true }).click()
  await expect(form).toContainText('Koreksi memerlukan alasan.')
  await form.getByLabel('Alasan koreksi').fill('Laporan puskesmas menyusul')
  await form.getByRole('button', { name: 'Koreksi', exact: true }).click()
  const own = health.page.getByRole('listitem').filter({ hasText: 'APBD' })
  await expect(own.getByText('dikoreksi')).toBeVisible()
})
