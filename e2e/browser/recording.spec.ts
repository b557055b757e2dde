import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

const transcript = [
  'WEBVTT',
  '',
  '00:00:02.000 --> 00:00:04.000',
  'Sari Wulandari: Rekaman sudah berjalan.',
  '',
  '00:99:00.000 --> 00:00:04.000',
  'Waktu yang salah',
  '',
  '00:12:41.000 --> 00:12:50.000',
  'Bupati: Selamat pagi, rapat saya buka.',
].join('\n')

test('one known point lays the recording and its transcript along the meeting, for everybody', async ({
  chair,
  secretary,
  viewer,
}) => {
  await chair.opensTheMeeting()
  await secretary.sees('berlangsung')
  await chair.presses(/^Panggil berikutnya/)
  await secretary.notes('Bupati membuka rapat')
  await secretary.turnsTo('Notula')
  await secretary.presses('Rekaman')
  await secretary.presses('Satu titik')
  await secretary.page.getByLabel('Mata acara').selectOption({ index: 1 })
  await secretary.types('dimulai pada menit rekaman', 'dua belas')
  await secretary.types(/^Alamat rekaman/, 'https://youtu.be/abc')
  await secretary.presses('Simpan')
  await secretary.sees('Tulis jam, menit, detik: 00.12.40')
  // What was typed is still there when the person comes back.
  await secretary.reloads()
  await secretary.turnsTo('Notula')
  await secretary.presses('Rekaman')
  await expect(secretary.page.getByLabel(/^Alamat rekaman/)).toHaveValue('https://youtu.be/abc')
  await secretary.presses('Satu titik')
  await secretary.types('dimulai pada menit rekaman', '00:12:40')
  await secretary.presses('Simpan')
  await secretary.sees(/^Rekaman mulai \d\d\.\d\d\.\d\d/)

  // The agenda and the timeline of somebody else lead there too.
  const link = viewer.page.getByRole('link', { name: '00.12.40' }).first()
  await expect(link).toHaveAttribute('href', 'https://youtu.be/abc?t=760s')
  await viewer.turnsTo('Notula')
  await viewer.presses('Rekaman')
  const chapters = viewer.page.getByRole('list', { name: 'Teks bab' })
  await expect(chapters.getByRole('listitem').first()).toContainText('00.12.40')
  await expect(chapters).toContainText('Bupati membuka rapat')

  await secretary.page
    .getByLabel('Pilih transkrip (VTT)')
    .setInputFiles({ name: 'bukan.vtt', mimeType: 'text/vtt', buffer: Buffer.from('halo') })
  await secretary.sees(/Tidak ada baris transkrip di berkas ini/)
  await secretary.page
    .getByLabel('Pilih transkrip (VTT)')
    .setInputFiles({ name: 'rapat.vtt', mimeType: 'text/vtt', buffer: Buffer.from(transcript) })
  await secretary.sees('rapat.vtt: 2 baris')
  await secretary.page.getByText('1 bagian tidak terbaca:').click()
  await secretary.sees('baris 6: waktu tidak terbaca')

  await viewer.sees('rapat.vtt: 2 baris')
  await chapters.getByText('1 baris transkrip').first().click()
  await viewer.sees('Selamat pagi, rapat saya buka.')
  await viewer.sees('Di luar mata acara')
  await expect(viewer.page.getByRole('button', { name: 'Hapus transkrip' })).toHaveCount(0)

  await secretary.presses('Hapus transkrip')
  await viewer.doesNotSee('rapat.vtt: 2 baris')
})
