import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'
import { Person } from '../fixtures/person.ts'

test.use({ environment: { RAKOR_EMPTY: '1' } })

const AGENCIES = [
  '1.01; Dinas Pendidikan dan Kebudayaan; DISDIKBUD; dinas',
  '1.02; Dinas Kesehatan; DINKES; dinas',
].join('\n')

test('an empty server is set up by its one-time link, and an agency comes in by its own until it is revoked', async ({
  browser,
  server,
}) => {
  const link = /https?:\/\/\S+\/siapkan#\S+/.exec(server.output)?.[0]
  expect(link, server.output).toBeDefined()

  const secretary = await Person.visits(browser, link ?? '')
  await secretary.types('Nama lengkap', 'Siti Rahayu')
  await secretary.types('Nama akun', 'siti')
  await secretary.types(/^Kata sandi/, 'rapat triwulan dua')
  await secretary.types('Ulangi kata sandi', 'rapat triwulan dua')
  await secretary.presses('Buat akun')
  await secretary.presses(/Rapat baru/)
  await secretary.types('Kabupaten', 'Kabupaten Contoh')
  await secretary.types('Tempat', 'Ruang rapat')
  await secretary.types('Perangkat Daerah', AGENCIES)
  await secretary.presses('Buat rapat')
  await secretary.isInTheRoom()

  await secretary.page.goto(secretary.page.url().replace(/rapat\/.*/, 'rapat'))
  await secretary.presses('Tautan kursi')
  await secretary.presses('Buat tautan untuk semua yang belum punya')
  const line = secretary.page.getByRole('listitem').filter({ hasText: 'Dinas Kesehatan' })
  await secretary.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await line.getByRole('button', { name: 'Salin tautan' }).click()
  await expect(line).toContainText('Tersalin')
  const url = await secretary.page.evaluate(() => navigator.clipboard.readText())

  const health = await Person.visits(browser, url)
  await health.types('Nama lengkap', 'dr. Budi')
  await health.presses('Masuk ke rapat')
  await health.isInTheRoom()
  await health.sees('Dinas Kesehatan')

  await line.getByRole('button', { name: 'Cabut' }).click()
  await line.getByRole('button', { name: 'Cabut' }).click()
  await health.sees(/Sesi Anda berakhir/)

  const again = await Person.visits(browser, link ?? '')
  await again.types('Nama lengkap', 'Orang lain')
  await again.types('Nama akun', 'lain')
  await again.types(/^Kata sandi/, 'rapat triwulan dua')
  await again.types('Ulangi kata sandi', 'rapat triwulan dua')
  await again.presses('Buat akun')
  await expect(again.page.getByRole('alert')).toBeVisible()
  for (const person of [secretary, health, again]) await person.leaves()
})
