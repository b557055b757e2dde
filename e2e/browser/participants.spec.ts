import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

const list = [
  'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
  'Sari Wulandari (Host),,07/27/2021 08:50:00 AM,07/27/2021 12:10:00 PM,200,No',
  'DPUPR - Budi Santoso,,07/27/2021 09:02:00 AM,07/27/2021 12:09:00 PM,187,Yes',
  'Kepala Dinas Kesehatan,,07/27/2021 09:05:00 AM,07/27/2021 12:09:00 PM,184,Yes',
  'Dinas Pendidikan,,07/27/2021 09:06:00 AM,07/27/2021 12:09:00 PM,183,Yes',
  'Galaxy A12,,07/27/2021 09:07:00 AM,07/27/2021 09:09:00 AM,2,Yes',
].join('\n')

test('a pasted participant list suggests, and only what is confirmed is in the attendance of everybody', async ({
  chair,
  secretary,
  viewer,
}) => {
  await chair.opensTheMeeting()
  await viewer.turnsTo('Hadir')
  const before = await viewer.page
    .getByText(/hadir dari \d+ kursi/)
    .first()
    .innerText()
  await secretary.turnsTo('Hadir')
  await secretary.presses('Tempel daftar peserta')
  const dialog = secretary.page.getByRole('dialog')
  await dialog.getByLabel('Daftar peserta').fill(list)
  await secretary.sees('5 nama: 2 siap dicatat, 1 perlu Anda putuskan')

  // Closing loses nothing, and nothing was recorded.
  await dialog.getByRole('button', { name: 'Tutup' }).click()
  expect(
    await viewer.page
      .getByText(/hadir dari \d+ kursi/)
      .first()
      .innerText(),
  ).toBe(before)
  await secretary.reloads()
  await secretary.presses('Tempel daftar peserta')
  await secretary.sees('5 nama: 2 siap dicatat, 1 perlu Anda putuskan')

  await dialog.getByLabel('Kursi Dinas Pendidikan').selectOption({ label: 'Dinas Pendidikan dan Kebudayaan' })
  await dialog.getByLabel('Kehadiran Kepala Dinas Kesehatan').selectOption({ label: 'kepala' })
  await secretary.sees('5 nama: 3 siap dicatat, 0 perlu Anda putuskan')
  await dialog.getByRole('button', { name: 'Catat 3 kursi' }).click()

  const seat = (name: string) =>
    viewer.page
      .getByRole('region', { name: /^Daftar hadir/ })
      .getByRole('listitem')
      .filter({ hasText: name })
  await expect(seat('Dinas Pekerjaan Umum')).toContainText('Budi Santoso')
  await expect(seat('Dinas Pekerjaan Umum')).toContainText('diwakili')
  await expect(seat('Dinas Pendidikan dan Kebudayaan')).toContainText('diwakili')
  await viewer.doesNotSee('Galaxy A12')
  await secretary.presses('Tempel daftar peserta')
  await expect(dialog.getByLabel('Daftar peserta')).toHaveValue('')
})

test('a seat says that it came and that it leaves', async ({ chair, viewer, agency }) => {
  await chair.opensTheMeeting()
  await viewer.turnsTo('Hadir')
  const works = await agency('dpupr')
  await works.presses('Saya mewakili')
  await works.sees(/diwakili sejak \d\d\.\d\d/)
  await works.presses('Catat pulang')
  await expect(viewer.page.getByRole('listitem').filter({ hasText: 'Dinas Pekerjaan Umum' }).last()).toContainText(
    /pulang \d\d\.\d\d/,
  )
  await works.sees('Saya mewakili')
})
