import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

test.beforeEach(async ({ chair }) => {
  await chair.opensTheMeeting()
})

test('a minute without network while typing loses nothing', async ({ chair, secretary }) => {
  await secretary.page.clock.install()
  await secretary.losesTheNetwork()
  await secretary.notes('Dinas Kesehatan menunggu pergeseran')
  await secretary.sees('1 belum terkirim')
  await secretary.types('Tulis catatan', 'Belum selesai diketik')
  await secretary.page.clock.runFor('01:00')
  await secretary.sees('disimpan di perangkat ini')

  await secretary.regainsTheNetwork()
  await secretary.page.clock.runFor('00:30')
  await chair.turnsTo('Catatan')
  await chair.sees('Dinas Kesehatan menunggu pergeseran')
  await expect(secretary.page.getByLabel('Tulis catatan')).toHaveValue('Belum selesai diketik')
  await expect(secretary.page.getByText(/belum terkirim/)).toBeHidden()
})

test('what was done without network survives a reload without network', async ({ chair, secretary }) => {
  await secretary.canDoWithoutNetwork()
  await secretary.losesTheNetwork()
  await secretary.notes('Ditulis di ruang tanpa sinyal')
  await secretary.types('Tulis catatan', 'Setengah kalim')
  await secretary.sees('disimpan di perangkat ini')

  await secretary.page.reload()
  await expect(secretary.page.getByLabel('Tulis catatan')).toHaveValue('Setengah kalim')
  await secretary.sees('Ditulis di ruang tanpa sinyal')
  await secretary.regainsTheNetwork()
  await chair.turnsTo('Catatan')
  await chair.sees('Ditulis di ruang tanpa sinyal')
})

test('a killed server is back, and everybody carries on where they were', async ({
  chair,
  secretary,
  agency,
  server,
}) => {
  const works = await agency('dpupr')
  await secretary.notes('Sebelum listrik padam')
  await chair.turnsTo('Catatan')
  await chair.sees('Sebelum listrik padam')

  await server.kill()
  await secretary.notes('Selama listrik padam')
  await secretary.sees('1 belum terkirim')
  await works.raisesHand('Genset kami ada')
  await server.startAgain()

  await chair.sees('Selama listrik padam')
  await chair.sees('Sebelum listrik padam')
  await expect(chair.page.getByText('Selama listrik padam')).toHaveCount(1)
  await secretary.sees('Genset kami ada')
})

test('a typed word survives a reload in the middle of the sentence', async ({ secretary }) => {
  await secretary.types('Tulis catatan', 'Kepala dinas menyampaikan bahwa')
  await secretary.sees('disimpan di perangkat ini')
  await secretary.reloads()
  await expect(secretary.page.getByLabel('Tulis catatan')).toHaveValue('Kepala dinas menyampaikan bahwa')
})

test('leaving with unsent text asks first', async ({ secretary }) => {
  await secretary.page.getByLabel('Tulis catatan').pressSequentially('Belum dikirim')
  const asked = secretary.page.waitForEvent('dialog')
  await secretary.page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(secretary.page.getByLabel('Tulis catatan')).toHaveValue('Belum dikirim')
})

test('a second tab of the same person shows and sends the same', async ({ chair, secretary }) => {
  const second = await secretary.opensSecondTab()
  await second.notes('Dari tab kedua')
  await secretary.sees('Dari tab kedua')
  await chair.turnsTo('Catatan')
  await expect(chair.page.getByText('Dari tab kedua')).toHaveCount(1)
})
