import { expect, type Browser, type Locator } from '@playwright/test'
import { readDemonstrationRegency } from '../../server/demonstration/regency.ts'
import { test } from '../fixtures/meeting-test.ts'
import { Person } from '../fixtures/person.ts'
import type { RakorServer } from '../fixtures/rakor-server.ts'

test.use({ environment: { RAKOR_EMPTY: '1' }, viewport: { width: 1440, height: 900 } })

const workbook = (name: string): string => `server/demonstration/workbooks/${name}.xlsx`

/** The secretariat with a fresh meeting of 48 agencies, and a head of agency who looks at its board. */
async function freshMeeting(browser: Browser, server: RakorServer): Promise<{ secretary: Person; head: Person }> {
  const secretary = await Person.visits(browser, /https?:\/\/\S+\/siapkan#\S+/.exec(server.output)?.[0] ?? '')
  await secretary.types('Nama lengkap', 'Siti Rahayu')
  await secretary.types('Nama akun', 'siti')
  await secretary.types(/^Kata sandi/, 'rapat triwulan dua')
  await secretary.types('Ulangi kata sandi', 'rapat triwulan dua')
  await secretary.presses('Buat akun')
  await secretary.presses(/Rapat baru/)
  await secretary.types('Kabupaten', 'Kabupaten Contoh')
  await secretary.types('Tempat', 'Ruang rapat')
  const agencies = readDemonstrationRegency().agencies.map((one) =>
    [one.code, one.name, one.shortName, one.agencyClass].join('; '),
  )
  await secretary.types('Perangkat Daerah', agencies.join('\n'))
  await secretary.presses('Buat rapat')
  await secretary.isInTheRoom()
  const room = secretary.page.url()

  await secretary.page.goto(room.replace(/rapat\/.*/, 'rapat'))
  await secretary.presses('Tautan kursi')
  await secretary.presses('Buat tautan untuk semua yang belum punya')
  await secretary.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const line = secretary.page.getByRole('listitem').filter({ hasText: 'Dinas Kesehatan' })
  await line.getByRole('button', { name: 'Salin tautan' }).click()
  await expect(line).toContainText('Tersalin')
  const head = await Person.visits(browser, await secretary.page.evaluate(() => navigator.clipboard.readText()))
  await head.types('Nama lengkap', 'dr. Budi')
  await head.presses('Masuk ke rapat')
  await head.isInTheRoom()
  await secretary.page.goto(room)
  await secretary.isInTheRoom()
  return { secretary, head }
}

/** Opens the imports from the room's menu and sends a file. */
async function sends(secretary: Person, name: string): Promise<void> {
  await secretary.page.getByRole('link', { name: 'Impor dari Excel' }).click()
  await secretary.page.getByLabel('Pilih berkas').setInputFiles(workbook(name))
  await expect(secretary.page.getByRole('tab', { name: /Periksa dan terapkan/ })).toBeVisible()
}

const tab = (person: Person, name: RegExp): Locator => person.page.getByRole('tab', { name })
const meaning = (person: Person, sheet: string, column: RegExp): Locator =>
  person.page.getByRole('region', { name: sheet }).getByRole('combobox', { name: column })

test('a recap comes in through the wizard, and the board of another browser shows its totals at once', async ({
  browser,
  server,
}) => {
  const { secretary, head } = await freshMeeting(browser, server)
  await head.turnsTo('Papan')
  await head.doesNotSee('41,36 %')

  await sends(secretary, 'rekap-2021-tw2')
  await expect(tab(secretary, /Nama/)).toContainText('semua dikenali')
  await secretary.sees('0 kesalahan · 0 peringatan')

  await tab(secretary, /Lembar dan kolom/).click()
  await meaning(secretary, 'Sumber Dana', /^Arti kolom E/).selectOption({ label: '– tidak dipakai –' })
  await secretary.presses('Baca ulang dengan pilihan ini')
  await tab(secretary, /Periksa dan terapkan/).click()
  await expect(secretary.page.getByRole('region', { name: 'Temuan' })).toContainText('lapor sebagian')
  await secretary.page.goBack()
  await expect(meaning(secretary, 'Sumber Dana', /^Arti kolom E/)).toHaveValue('')
  await meaning(secretary, 'Sumber Dana', /^Arti kolom E/).selectOption({ label: 'Realisasi fisik (%)' })
  await secretary.presses('Baca ulang dengan pilihan ini')
  await tab(secretary, /Periksa dan terapkan/).click()

  await secretary.sees('73 angka baru atau berubah')
  await head.doesNotSee('41,36 %')
  await secretary.presses('Terapkan')
  await secretary.sees(/Sudah diterapkan: 73 angka · 54 kendala/)
  for (const total of ['44,77 %', '41,36 %', '27,52 %']) await head.sees(total)

  await secretary.presses(/^Batalkan impor/)
  await secretary.page.getByRole('dialog').getByRole('button', { name: 'Batalkan impor' }).click()
  await secretary.sees(/dibatalkan oleh Siti Rahayu/)
  await head.doesNotSee('41,36 %')
  for (const person of [secretary, head]) await person.leaves()
})

test('detail lines come in below the figures, and an agency finds its costliest laggard', async ({
  browser,
  server,
}) => {
  const { secretary, head } = await freshMeeting(browser, server)
  await sends(secretary, 'rekap-2021-tw2')
  await secretary.presses('Terapkan')
  await secretary.sees(/Sudah diterapkan/)
  await secretary.page.getByRole('link', { name: /Kembali ke ruang rapat/ }).click()
  await sends(secretary, 'rincian-2021-tw2')
  await secretary.sees('2110 baris rincian')
  await secretary.presses('Terapkan')
  await secretary.sees(/2110 baris rincian/)

  await head.turnsTo('Papan')
  await head.page
    .getByRole('button', { name: /DINKES/ })
    .first()
    .click()
  await head.presses('Rincian yang tertinggal')
  const lines = head.page.getByRole('region', { name: 'Rincian sub kegiatan' }).getByRole('table')
  await head.sees('Jumlah rincian sama dengan rekap.')
  const worth = await lines.getByRole('row').nth(1).getByRole('cell').first().textContent()
  expect(worth).toMatch(/^Rp[\d.,]+\s(miliar|juta)/)
  await head.types('Cari sub kegiatan', 'tidak ada yang begini')
  await head.page.keyboard.press('Enter')
  await head.sees('Tidak ada rincian pada saringan ini.')
  for (const person of [secretary, head]) await person.leaves()
})

test('a file that is no workbook is refused in words, and nothing is kept of it', async ({ browser, server }) => {
  const { secretary, head } = await freshMeeting(browser, server)
  await secretary.page.getByRole('link', { name: 'Impor dari Excel' }).click()
  const file = {
    name: 'rekap.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  }
  await secretary.page.getByLabel('Pilih berkas').setInputFiles(file)
  await expect(secretary.page.getByRole('alert')).toContainText('rekap.xlsx: Ini bukan buku kerja Excel atau CSV.')
  await secretary.sees('Belum ada impor dalam rapat ini.')
  for (const person of [secretary, head]) await person.leaves()
})
