import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'
import { Person } from '../fixtures/person.ts'

test('the notula is complete when the meeting ends, is reviewed, signed, sealed, and can be checked by anybody', async ({
  browser,
  chair,
  secretary,
  agency,
}) => {
  const works = await agency('dpupr')
  await chair.opensTheMeeting()
  await secretary.sees('berlangsung')
  // Opening, recap and follow-up; then the agency that is furthest behind.
  for (const item of ['Pembukaan, lagu', 'Rekapitulasi capaian', 'Tindak lanjut arahan', 'Dinas Pekerjaan Umum']) {
    await chair.presses(/^Panggil berikutnya/)
    await expect(chair.page.locator('[aria-current]').filter({ hasText: item }).first()).toBeVisible()
  }
  await secretary.notes('Lelang ulang dimulai pekan depan')
  await chair.types('Arahan dalam satu kalimat', 'Laporkan kemajuan jalan setiap pekan')
  await chair.presses('Sampaikan')
  await secretary.turnsTo('Notula')
  await secretary.sees('Lelang ulang dimulai pekan depan')
  await expect(secretary.page.getByRole('heading', { name: /^Dinas Pekerjaan Umum/, level: 5 })).toBeVisible()

  await chair.presses('Tutup rapat')
  await chair.page.getByRole('dialog').getByRole('button', { name: 'Tutup rapat' }).click()
  await secretary.presses('Telaah')
  await secretary.presses('Buka telaah')
  await secretary.sees(/Perangkat Daerah dapat mengusulkan/)

  await works.turnsTo('Notula')
  const line = works.page.getByText('Lelang ulang dimulai pekan depan').locator('..')
  await line.getByRole('button', { name: 'Usulkan perbaikan' }).click()
  await works.types('Seharusnya berbunyi', 'Lelang ulang dimulai 9 Agustus')
  await works.presses('Kirim usulan')

  await secretary.sees('Lelang ulang dimulai 9 Agustus')
  await secretary.presses('Terima')
  await works.sees('Lelang ulang dimulai 9 Agustus')
  await secretary.types('Nomor notula', '050/1/2021')
  await secretary.page.getByLabel('Nomor notula').press('Enter')
  await secretary.sees('nomor 050/1/2021')

  await chair.turnsTo('Notula')
  await chair.presses('Telaah')
  await chair.presses('Setujui notula')
  await secretary.sees(/Disetujui oleh/)

  await secretary.presses('Segel')
  await secretary.page.getByRole('dialog').getByRole('button', { name: 'Segel' }).click()
  await secretary.sees('final, disegel')
  await secretary.presses('Berkas')
  const code = await secretary.page.getByRole('list', { name: 'Versi yang disegel' }).getByRole('code').innerText()
  const download = secretary.page.waitForEvent('download')
  await secretary.page.getByRole('button', { name: 'notula.pdf', exact: true }).click()
  const file = await (await download).path()
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')

  // What a signing program does: the file as it was, with a signature behind it.
  const plain = await readFile(file)
  await secretary.page
    .getByLabel('Lampirkan PDF bertanda tangan')
    .setInputFiles({ name: 'tanpa.pdf', mimeType: 'application/pdf', buffer: plain })
  await secretary.sees('Ini bukan PDF yang memuat tanda tangan elektronik.')
  const signature = '9 0 obj<</Type/Sig/ByteRange [0 40 60 20]/Contents<00>>>endobj'
  const signed = {
    name: 'signed.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.concat([plain, Buffer.from(signature)]),
  }
  await secretary.page.getByLabel('Lampirkan PDF bertanda tangan').setInputFiles(signed)
  await secretary.sees('sama dengan PDF yang disegel')

  const stranger = await Person.visits(browser, new URL('/periksa', secretary.page.url()).href)
  await stranger.types('Kode periksa', code.toLowerCase())
  await stranger.page.getByRole('button', { name: 'Periksa', exact: true }).click()
  await stranger.sees(/asli/)
  await stranger.sees('050/1/2021')
  await stranger.page.getByLabel('Atau pilih berkas').setInputFiles(file)
  await expect(stranger.page.getByRole('alert')).toHaveCount(2)
  await expect(stranger.page.getByRole('alert').last()).toContainText('asli')
  await stranger.page.getByLabel('Atau pilih berkas').setInputFiles(signed)
  await stranger.sees('notula-bertanda-tangan.pdf')
  await stranger.sees(/Keabsahan tanda tangan diperiksa/)
  await stranger.leaves()
})
