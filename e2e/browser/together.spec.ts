import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

test('what one person does is on every other screen at once', async ({ chair, secretary, bigScreen, agency }) => {
  const education = await agency('disdikbud')
  await chair.opensTheMeeting()
  await education.sees('berlangsung')

  await chair.presses(/^Panggil berikutnya/)
  await bigScreen.sees('Pembukaan, lagu Indonesia Raya, dan doa')
  await expect(education.page.getByRole('timer')).toBeVisible()

  await education.raisesHand('Usul pergeseran jadwal')
  await chair.sees('Usul pergeseran jadwal')
  await secretary.sees('Usul pergeseran jadwal')

  await secretary.notes('Rapat dibuka pukul sembilan')
  await chair.turnsTo('Catatan')
  await chair.sees('Rapat dibuka pukul sembilan')

  await chair.types('Arahan dalam satu kalimat', 'Laporkan kontrak DAK sebelum akhir bulan')
  await chair.presses('Semua Perangkat Daerah')
  await chair.presses('Sampaikan')
  await education.sees('Laporkan kontrak DAK sebelum akhir bulan')
  await education.presses('Diterima')
  await chair.sees(/^1 dari 48 menerima/)
})

test('hands stand in the same order on every screen, and the chair gives the floor', async ({
  chair,
  viewer,
  agency,
}) => {
  const health = await agency('dinkes')
  const works = await agency('dpupr')
  await chair.opensTheMeeting()
  await works.sees('berlangsung')
  await works.raisesHand('Lelang ulang')
  await chair.sees('Lelang ulang')
  await health.raisesHand('Alat kesehatan')
  for (const person of [chair, health, works]) {
    await expect(person.queue()).toHaveText([/Lelang ulang/, /Alat kesehatan/])
  }
  await chair.presses('Beri waktu')
  for (const person of [chair, health, works]) await expect(person.queue()).toHaveText([/Alat kesehatan/])
  await viewer.isInTheRoom()
})

test('a part that is taken over says so to whoever had it, and by whom', async ({ chair, secretary }) => {
  await chair.opensTheMeeting()
  await secretary.sees('berlangsung')
  const parts = secretary.page.getByRole('region', { name: 'Peran dalam rapat' })
  const line = parts.getByRole('listitem').filter({ hasText: 'Pimpinan rapat' })
  await line.getByRole('button', { name: 'Ambil alih' }).click()
  await secretary.page.getByRole('dialog').getByRole('button', { name: 'Ambil alih' }).click()
  await expect(line).toContainText('menggantikan')
  const notice = chair.page.getByRole('alert').filter({ hasText: 'mengambil alih peran Pimpinan rapat dari Anda' })
  await expect(notice).toBeVisible()
  await chair.reloads()
  await notice.getByRole('button', { name: 'Tutup' }).click()
  await expect(notice).toBeHidden()
})

test('two who edit the same note lose neither text', async ({ chair, secretary, enter }) => {
  const colleague = await enter({ kind: 'secretariat' })
  await chair.opensTheMeeting()
  await secretary.sees('berlangsung')
  await secretary.notes('Kontrak mundur')
  await colleague.sees('Kontrak mundur')

  for (const person of [secretary, colleague]) {
    await person.note('Kontrak mundur').getByRole('button', { name: 'Ubah' }).click()
  }
  await secretary.types('Ubah catatan', 'Kontrak mundur dua pekan')
  await colleague.types('Ubah catatan', 'Kontrak mundur karena cuaca')
  await secretary.page.getByLabel('Ubah catatan').press('Enter')
  await colleague.sees('Sudah diubah orang lain')
  await colleague.sees('Kontrak mundur dua pekan')
  await expect(colleague.page.getByLabel('Ubah catatan')).toHaveValue('Kontrak mundur karena cuaca')
  await colleague.presses('Simpan tulisan saya')
  await colleague.page.getByLabel('Ubah catatan').press('Enter')
  await secretary.sees('Kontrak mundur karena cuaca')
})
