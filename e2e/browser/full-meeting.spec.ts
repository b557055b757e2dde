import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

/** The eight agencies furthest behind, in the order in which the demonstration calls them. */
const EIGHT = [
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'RSUD Kabupaten',
  'Dinas Kesehatan',
  'Dinas Perumahan Rakyat dan Kawasan Permukiman',
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Pariwisata, Kepemudaan dan Olahraga',
  'Sekretariat DPRD',
  'Dinas Perdagangan, Koperasi dan UKM',
]

test('a whole meeting is held, from opening to closing, with eight agencies called and directives confirmed', async ({
  chair,
  secretary,
  bigScreen,
  agency,
}) => {
  test.setTimeout(180_000)
  const works = await agency('dpupr')
  const hospital = await agency('rsud')

  // Everybody takes a seat and a part.
  await works.presses('Saya kepala Perangkat Daerah')
  await secretary.takesPart('Operator')
  await chair.opensTheMeeting()
  await works.sees('berlangsung')

  // Opening, the recap with the totals of the whole regency, what became of the last directives.
  for (const [title, shown] of [
    ['Pembukaan', 'Acara'],
    ['Rekapitulasi', '41,36'],
    ['Tindak lanjut', '41,36'],
  ]) {
    await secretary.presses(new RegExp(`^Panggil berikutnya: ${title}`))
    await bigScreen.sees(shown ?? '')
  }
  await works.sees('Anda berikutnya')
  await works.sees('Siap-siap')

  for (const [turn, name] of EIGHT.entries()) {
    await secretary.presses(/^Panggil berikutnya/)
    await expect(bigScreen.page.getByRole('heading', { name, exact: true, level: 1 })).toBeVisible()
    await expect(chair.page.getByRole('heading', { name, exact: true, level: 1 })).toBeVisible()

    if (turn === 0) {
      await works.sees('Sekarang giliran Anda')
      await hospital.raisesHand('Alat kesehatan belum datang')
      await expect(chair.queue().first()).toContainText('Alat kesehatan belum datang')
      await chair.presses('Beri waktu')
      await secretary.sees(/sedang bicara/)
      await chair.presses('Selesai bicara')
      await secretary.notes('p Mengapa tender belum diulang?')
      await secretary.notes('/arahan @rsud Laporkan jadwal pengadaan alat paling lambat Jumat depan')
      await hospital.presses('Minta penjelasan')
      await hospital.types('Yang perlu dijelaskan', 'Untuk semua sumber dana?')
      await hospital.page.getByLabel('Yang perlu dijelaskan').press('Enter')
    }
    if (turn === 1) {
      await chair.types('Arahan dalam satu kalimat', 'Selesaikan lelang ulang tiga ruas @dpupr dalam 14 hari')
      await chair.page.getByLabel('Arahan dalam satu kalimat').press('Control+Enter')
      await bigScreen.sees('Arahan pimpinan')
      await works.sees('Selesaikan lelang ulang tiga ruas DPUPR dalam 14 hari')
      await works.presses('Diterima')
      await chair.sees('1 dari 1 menerima')
      await chair.presses('Jawab')
      await chair.types('Jawaban untuk RSUD', 'Ya, semuanya')
      await chair.page.getByLabel('Jawaban untuk RSUD').press('Enter')
      await hospital.sees(/Ya, semuanya/)
      await hospital.presses('Diterima')
      await secretary.sees('1 dari 1 menerima')
    }
  }

  // Who is on target is taken as read in one block, and the meeting is closed with what it lacks in view.
  await secretary.page.getByText('Atur acara').click()
  await secretary.presses(/^Anggap dibacakan: \d+ sesuai target/)
  await secretary.presses('Tutup rapat')
  await secretary.sees(/mata acara belum dijalankan/)
  await secretary.page.getByRole('dialog').getByRole('button', { name: 'Tutup rapat' }).click()
  await bigScreen.sees('Rapat selesai. Terima kasih.')
  await expect(works.page.getByText('selesai', { exact: true }).first()).toBeVisible()

  // What was said and directed is in the record of everybody.
  await chair.turnsTo('Catatan')
  await chair.sees('Mengapa tender belum diulang?')
  await chair.turnsTo('Papan')
  await expect(chair.page.getByRole('row').filter({ hasText: 'DPUPR' })).toContainText('✓')
})
