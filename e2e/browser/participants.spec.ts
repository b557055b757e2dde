import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

test('a pasted list of the video call only suggests; what is recorded was ticked', async ({ secretary, viewer }) => {
  await secretary.turnsTo('Hadir')
  await secretary.presses('Daftar peserta Zoom')
  const dialog = secretary.page.getByRole('dialog')
  await dialog.getByLabel('Tempel daftar peserta').fill('DINKES - dr. Budi Hartono\nDPUPR_Joko Santoso\nSamsung A52')
  const [health, works, phone] = ['dr. Budi', 'Joko', 'Samsung'].map((name) =>
    dialog.getByRole('listitem').filter({ hasText: name }),
  )
  await expect(health?.getByRole('checkbox') ?? dialog).toBeChecked()
  await expect(phone ?? dialog).toContainText('tidak dikenal')
  await works?.getByRole('checkbox').uncheck()
  await dialog.getByRole('button', { name: 'Catat 1 kehadiran' }).click()

  await viewer.turnsTo('Hadir')
  await viewer.sees('dr. Budi Hartono')
  await viewer.doesNotSee('Joko Santoso')
  await viewer.sees('1 hadir dari 48 kursi')
})
