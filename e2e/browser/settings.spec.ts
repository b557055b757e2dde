import { expect, type Locator } from '@playwright/test'
import { xlsxOf } from '../../server/testing/xlsx.ts'
import { test } from '../fixtures/meeting-test.ts'
import { Person } from '../fixtures/person.ts'

const lineOf = ({ page }: Person, name: string): Locator =>
  page.getByRole('list', { name: 'Perangkat Daerah' }).getByRole('listitem').filter({ hasText: name })

/** From wherever somebody is, in the same browser. */
async function opensSettings({ page }: Person): Promise<string> {
  const room = page.url()
  await page.getByRole('button', { name: /Pengaturan layar dan sesi/ }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Pengaturan', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Pengaturan' })).toBeVisible()
  return room
}

test('a renamed agency has its new name in the list, and its old one in the meeting before', async ({ secretary }) => {
  const room = await opensSettings(secretary)
  const { page } = secretary
  await page.getByRole('button', { name: 'Ganti nama Dinas Kesehatan' }).click()
  await page.getByLabel('Nama', { exact: true }).fill('Dinas Kesehatan dan Keluarga Berencana')
  await page.getByLabel('Singkatan', { exact: true }).fill('DKKB')
  await page.getByLabel('Berlaku sejak').fill('2022-01-01')
  await page.getByRole('dialog').getByRole('button', { name: 'Ganti nama', exact: true }).click()
  const line = lineOf(secretary, 'Dinas Kesehatan dan Keluarga Berencana')
  await expect(line).toContainText('dahulu Dinas Kesehatan (s.d. 31 Desember 2021)')

  await page.goto(room)
  await secretary.isInTheRoom()
  await secretary.turnsTo('Kesiapan')
  await expect(page.getByText('Dinas Kesehatan', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Keluarga Berencana')).toHaveCount(0)
})

test('agencies that merge leave the list of those in force and name who took over', async ({ secretary }) => {
  await opensSettings(secretary)
  const { page } = secretary
  await page.getByRole('button', { name: 'Gabung, pecah, atau akhiri' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('group', { name: 'Yang berakhir' }).getByLabel('Dinas Sosial, PPKB dan PPPA').check()
  await form.getByRole('group', { name: 'Penerus' }).getByLabel('Dinas Kesehatan').check()
  await form.getByLabel('Hari terakhir').fill('2021-12-31')
  await form.getByRole('button', { name: 'Akhiri 1 Perangkat Daerah' }).click()
  await expect(lineOf(secretary, 'Dinas Sosial, PPKB dan PPPA')).toHaveCount(0)
  await page.getByLabel('Tampilkan yang sudah berakhir').check()
  await expect(lineOf(secretary, 'Dinas Sosial, PPKB dan PPPA')).toContainText(
    'berakhir 31 Desember 2021 · diteruskan DINKES',
  )
  await page.getByRole('button', { name: 'Aktifkan kembali' }).click()
  await expect(lineOf(secretary, 'Dinas Sosial, PPKB dan PPPA')).not.toContainText('berakhir')
})

test('a list pasted from a spreadsheet is shown before it is applied, and bad rows are named by line', async ({
  secretary,
}) => {
  await opensSettings(secretary)
  const { page } = secretary
  await page.getByRole('button', { name: 'Impor' }).click()
  const form = page.getByRole('dialog')
  const rows = [
    ['Kode', 'Singkatan', 'Nama', 'Kelas', 'Asisten'],
    ['1.02', 'DINKES', 'Dinas Kesehatan', 'dinas', 'II'],
    ['9.99', 'DISARPUS', 'Dinas Kearsipan Contoh', 'dinas', 'I'],
    ['9.98', '', 'Dinas Tanpa Singkatan', 'dinas', 'I'],
  ]
  await form.getByLabel('Atau tempel di sini').fill(rows.map((cells) => cells.join('\t')).join('\n'))
  await expect(form.getByRole('status').first()).toContainText('1 baru · 1 berubah · 0 sama')
  await expect(form).toContainText('Baris 4: singkatan kosong')
  await expect(form).toContainText('Bidang asisten: I → II')
  await form.getByRole('button', { name: 'Terapkan (2)' }).click()
  await page.getByRole('searchbox').fill('kearsipan contoh')
  await expect(lineOf(secretary, 'Dinas Kearsipan Contoh')).toContainText('DISARPUS')
})

test('a list kept in Excel comes in as it is, and a file that is none is refused in words', async ({ secretary }) => {
  await opensSettings(secretary)
  const { page } = secretary
  await page.getByRole('button', { name: 'Impor' }).click()
  const form = page.getByRole('dialog')
  const file = form.getByLabel('Berkas Excel atau CSV')
  await file.setInputFiles({ name: 'pd.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 bukan apa-apa') })
  await expect(form).toContainText('Berkas ini tidak dapat dibaca.')
  const row = (number: number, ...texts: readonly string[]) =>
    `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
  const rows = [
    row(1, 'DAFTAR PERANGKAT DAERAH'),
    row(3, 'Kode', 'Singkatan', 'Nama', 'Kelas'),
    row(4, '9.97', 'BRIDA', 'Badan Riset dan Inovasi Daerah', 'badan'),
    row(7, '9.96', 'XYZ', '', 'badan'),
  ]
  await file.setInputFiles({ name: 'pd.xlsx', mimeType: '', buffer: xlsxOf({ rows: rows.join('') }) })
  await expect(form).toContainText('1 baru · 0 berubah')
  await expect(form).toContainText('Baris 7: nama kosong')
  await form.getByRole('button', { name: 'Terapkan (1)' }).click()
  await page.getByRole('searchbox').fill('riset dan inovasi daerah')
  await expect(lineOf(secretary, 'Badan Riset dan Inovasi Daerah')).toContainText('BRIDA')
})

test('the letterhead is kept with its emblem, and an emblem that could run is refused', async ({ secretary }) => {
  await opensSettings(secretary)
  const { page } = secretary
  await page.getByRole('link', { name: 'Kabupaten dan kop' }).click()
  await page.getByLabel('Alamat').fill('Jalan Merdeka Nomor 17')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await secretary.sees('Tersimpan.')
  const svg = (inside: string) => ({
    name: 'lambang.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`),
  })
  await page.getByLabel('Lambang daerah').first().setInputFiles(svg('<script>alert(1)</script>'))
  await secretary.sees(/SVG ini memuat lebih dari sekadar gambar/)
  await page.getByLabel('Lambang daerah').first().setInputFiles(svg('<circle cx="4" cy="4" r="4" fill="teal"/>'))
  await expect(page.getByRole('img', { name: 'Lambang daerah' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('figure')).toContainText('Jalan Merdeka Nomor 17')
  await expect(page.getByRole('img', { name: 'Lambang daerah' })).toBeVisible()
})

test('the scheme of new meetings is the regency’s own', async ({ secretary }) => {
  await opensSettings(secretary)
  const { page } = secretary
  await page.getByRole('link', { name: 'Skema', exact: true }).click()
  await page.getByLabel('Nama skema').fill('Rapor Kabupaten Contoh')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await secretary.sees('Tersimpan.')
  await page.getByRole('link', { name: 'Kabupaten dan kop' }).click()
  await expect(page.getByLabel('Skema rapor bawaan')).toHaveValue('Rapor Kabupaten Contoh')
})

test('what is typed about an agency or the letterhead outlives a reload', async ({ secretary }) => {
  await opensSettings(secretary)
  const { page } = secretary
  const form = page.getByRole('dialog')
  await page.getByRole('button', { name: '+ Tambah' }).click()
  await form.getByLabel('Nama', { exact: true }).fill('Badan Riset dan Inovasi Daerah')
  await page.reload()
  await page.getByRole('button', { name: '+ Tambah' }).click()
  await expect(form.getByLabel('Nama', { exact: true })).toHaveValue('Badan Riset dan Inovasi Daerah')
  await form.getByRole('button', { name: 'Batal' }).click()
  await page.getByRole('button', { name: '+ Tambah' }).click()
  await expect(form.getByLabel('Nama', { exact: true })).toHaveValue('')
  await form.getByRole('button', { name: 'Batal' }).click()

  await page.getByRole('link', { name: 'Kabupaten dan kop' }).click()
  await page.getByLabel('Alamat').fill('Jalan Merdeka Nomor 18')
  await page.reload()
  await expect(page.getByLabel('Alamat')).toHaveValue('Jalan Merdeka Nomor 18')
})

test.describe('in a house of its own', () => {
  test.use({ environment: { RAKOR_EMPTY: '1' } })

  test('a new account’s name outlives a reload, but its password is kept nowhere', async ({ browser, server }) => {
    const secretary = await Person.visits(browser, /https?:\/\/\S+\/siapkan#\S+/.exec(server.output)?.[0] ?? '')
    const { page } = secretary
    await secretary.types('Nama lengkap', 'Siti Rahayu')
    await secretary.types('Nama akun', 'siti')
    await secretary.types(/^Kata sandi/, 'rapat triwulan dua')
    await secretary.types('Ulangi kata sandi', 'rapat triwulan dua')
    await secretary.presses('Buat akun')
    await page.getByRole('link', { name: 'Pengaturan', exact: true }).click()
    await page.getByRole('link', { name: 'Akun', exact: true }).click()
    const form = page.getByRole('dialog')
    await page.getByRole('button', { name: /Tambah akun/ }).click()
    await form.getByLabel('Nama lengkap').fill('Rina Wulandari')
    await form.getByLabel(/^Kata sandi/).fill('rahasia sekali ini')
    await page.reload()
    await page.getByRole('button', { name: /Tambah akun/ }).click()
    await expect(form.getByLabel('Nama lengkap')).toHaveValue('Rina Wulandari')
    await expect(form.getByLabel(/^Kata sandi/)).toHaveValue('')
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('rahasia sekali ini')
    await secretary.leaves()
  })
})
