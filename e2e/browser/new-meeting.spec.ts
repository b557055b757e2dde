import { expect, type Browser } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'
import { Person } from '../fixtures/person.ts'
import type { RakorServer } from '../fixtures/rakor-server.ts'

test.use({ environment: { RAKOR_EMPTY: '1' } })

const PASSWORD = 'rapat triwulan dua'
const LIST = [
  'kode;singkatan;nama;kelas',
  '1.01;DISDIKBUD;Dinas Pendidikan dan Kebudayaan;dinas',
  '1.02;DINKES;Dinas Kesehatan;dinas',
  '7.01;MLATI;Kecamatan Mlati;kecamatan',
].join('\n')

/** Sets an empty server up and ends among its meetings. */
async function setsUp(browser: Browser, server: RakorServer): Promise<Person> {
  const link = /https?:\/\/\S+\/siapkan#\S+/.exec(server.output)?.[0]
  const secretary = await Person.visits(browser, link ?? '')
  await secretary.types('Nama lengkap', 'Siti Rahayu')
  await secretary.types('Nama akun', 'siti')
  await secretary.types(/^Kata sandi/, PASSWORD)
  await secretary.types('Ulangi kata sandi', PASSWORD)
  await secretary.presses('Buat akun')
  await expect(secretary.page.getByRole('button', { name: /Rapat baru/ })).toBeVisible()
  return secretary
}

/** What the server has of the meeting that somebody is in. */
function recordOf({ page }: Person): Promise<string> {
  const [, slot = '', stream = ''] = /\/s\/([^/]+)\/rapat\/([^/?]+)/.exec(page.url()) ?? []
  return page.evaluate(
    async ([own, of]) => {
      const answer = await fetch(`/api/streams/${of ?? ''}/state`, { headers: { 'x-rakor-slot': own ?? '' } })
      return answer.text()
    },
    [slot, stream],
  )
}

test('a second meeting is copied from the first: agencies, agenda and place come along, under the names of its day', async ({
  browser,
  server,
}) => {
  const secretary = await setsUp(browser, server)
  const { page } = secretary
  const meetings = page.url()
  const settings = meetings.replace(/rapat$/, 'pengaturan')

  await page.goto(settings)
  await page.getByRole('button', { name: 'Impor' }).click()
  await page.getByLabel('Atau tempel di sini').fill(LIST)
  await page.getByRole('button', { name: 'Terapkan (3)' }).click()
  await secretary.sees('3 berlaku')
  await page.goto(`${settings}/kabupaten`)
  await page.getByLabel('Nama kabupaten/kota').fill('Kabupaten Contoh')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await secretary.sees('Tersimpan.')

  await page.goto(meetings)
  await secretary.presses(/Rapat baru/)
  await expect(page.getByLabel('Kabupaten', { exact: true })).toHaveValue('Kabupaten Contoh')
  await secretary.sees('3 dari 3 diundang')
  await page.getByLabel('Tempat').fill('Pendopo')
  await page.getByLabel('Tanggal rapat').fill('2021-07-27')
  await page.getByRole('button', { name: 'Buat rapat' }).click()
  await secretary.isInTheRoom()
  const first = page.url()
  await secretary.presses('Susun acara awal')
  // Whoever leaves at once sends the rest at the next visit; here all of it must be there.
  await expect.poll(() => recordOf(secretary)).toContain('"kind":"closing"')

  await page.goto(settings)
  await page.getByRole('button', { name: 'Ganti nama Dinas Kesehatan' }).click()
  await page.getByLabel('Nama', { exact: true }).fill('Dinas Kesehatan dan KB')
  await page.getByLabel('Berlaku sejak').fill('2021-09-01')
  await page.getByRole('dialog').getByRole('button', { name: 'Ganti nama', exact: true }).click()
  await secretary.sees('dahulu Dinas Kesehatan (s.d. 31 Agustus 2021)')

  await page.goto(meetings)
  await secretary.presses(/Rapat baru/)
  await page.getByLabel('Salin dari rapat').selectOption({ index: 1 })
  await expect(page.getByLabel('Tempat')).toHaveValue('Pendopo')
  await expect(page.getByLabel('Salin susunan acara (6 mata acara)')).toBeChecked()
  await page.getByLabel('Tanggal rapat').fill('2021-10-26')
  await page.getByLabel('Kecamatan Mlati').uncheck()
  await secretary.sees('2 dari 3 diundang')
  await page.getByRole('button', { name: 'Buat rapat' }).click()
  await secretary.isInTheRoom()
  await secretary.sees('Dinas Kesehatan dan KB')
  await expect(page.getByText('Kecamatan Mlati')).toHaveCount(0)

  // Forgotten, added, and one too many after all; whoever has a turn on the agenda stays.
  await secretary.turnsTo('Hadir')
  const seats = page.getByRole('region', { name: 'Kursi rapat' })
  const attendance = page.getByRole('region', { name: 'Daftar hadir' })
  await seats.getByLabel('Tambah kursi').selectOption('Kecamatan Mlati')
  await seats.getByRole('button', { name: 'Tambah kursi' }).click()
  await expect(attendance.getByText('Kecamatan Mlati')).toBeVisible()
  await secretary.sees('Semua Perangkat Daerah dalam daftar kabupaten sudah punya kursi.')
  await seats.getByLabel('Keluarkan kursi').selectOption('Dinas Kesehatan dan KB')
  await expect(seats.getByRole('button', { name: 'Keluarkan kursi' })).toBeDisabled()
  await secretary.sees('Masih ada di acara.')
  await seats.getByLabel('Keluarkan kursi').selectOption('Kecamatan Mlati')
  await seats.getByRole('button', { name: 'Keluarkan kursi' }).click()
  await expect(attendance.getByText('Kecamatan Mlati')).toHaveCount(0)

  await page.goto(first)
  await secretary.isInTheRoom()
  await secretary.turnsTo('Kesiapan')
  await expect(page.getByText('Dinas Kesehatan', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Dinas Kesehatan dan KB')).toHaveCount(0)
  await secretary.leaves()
})

test('an account that is closed lets nobody in, and whoever is inside leaves', async ({ browser, server }) => {
  const secretary = await setsUp(browser, server)
  const { page } = secretary
  await page.goto(page.url().replace(/rapat$/, 'pengaturan/akun'))
  await page.getByRole('button', { name: 'Tambah akun' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Jenis').selectOption('leader')
  await form.getByLabel('Nama lengkap').fill('Hj. Ratna Kusuma')
  await form.getByLabel('Nama akun').fill('bupati')
  await form.getByLabel('Kata sandi').fill('gunung merapi delapan')
  await form.getByRole('button', { name: 'Tambah akun' }).click()
  const line = page.getByRole('list', { name: 'Akun' }).getByRole('listitem').filter({ hasText: 'bupati' })
  await expect(line).toContainText('aktif')

  const regent = await Person.visits(browser, `${server.url}/login`)
  await regent.types('Nama akun', 'bupati')
  await regent.types('Kata sandi', 'gunung merapi delapan')
  await regent.page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await regent.sees('Belum ada rapat.')

  await line.getByRole('button', { name: 'Tutup akun Hj. Ratna Kusuma' }).click()
  await line.getByRole('button', { name: 'Tutup akun', exact: true }).click()
  await expect(line).toContainText('ditutup')
  await regent.page.reload()
  await regent.sees(/Sesi sudah berakhir/)
  const again = await Person.visits(browser, `${server.url}/login`)
  await again.types('Nama akun', 'bupati')
  await again.types('Kata sandi', 'gunung merapi delapan')
  await again.page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await again.sees('Nama akun atau kata sandi tidak cocok.')
  for (const person of [secretary, regent, again]) await person.leaves()
})
