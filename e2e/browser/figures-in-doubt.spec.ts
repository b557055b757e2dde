import { expect } from '@playwright/test'
import { defaultScheme } from '../../shared/figures/scheme.ts'
import { barriersOn } from '../fixtures/barriers.ts'
import { test } from '../fixtures/meeting-test.ts'
import { Person } from '../fixtures/person.ts'

const details = {
  title: 'Rakor TW I',
  regency: 'Kabupaten Contoh',
  invitationNumber: null,
  periodLabel: 'Triwulan I 2021',
  fiscalYear: 2021,
  quarter: 1,
  budgetVersion: 'original',
  physicalCutOff: '2021-03-31',
  financialCutOff: '2021-03-31',
  date: '2021-04-27',
  place: 'Ruang rapat',
  timeZone: 'Asia/Jakarta',
  reportUntil: null,
  excludedSources: [],
  scheme: defaultScheme,
  illustrative: true,
}
const agency = (agencyId: string, name: string) => ({
  agencyId,
  name,
  shortName: agencyId.toUpperCase(),
  code: null,
  agencyClass: 'dinas',
  assistantField: null,
  headTitle: null,
})
const health = agency('dinkes', 'Dinas Kesehatan')
const firstQuarter = {
  id: 'f3b6c1de-6a2f-4a4e-9a57-0d3b6f4c2a10',
  details,
  agencies: [health, agency('bkb', 'Badan Keluarga Berencana')],
}
const secondQuarter = {
  id: 'f3b6c1de-6a2f-4a4e-9a57-0d3b6f4c2a11',
  details: { ...details, title: 'Rakor TW II', periodLabel: 'Triwulan II 2021', quarter: 2, date: '2021-07-27' },
  agencies: [health],
}

/** The secretariat types an agency's figures for it: a budget of a billion, and so much per cent of work. */
async function reports(secretary: Person, name: string, physicalActual: string): Promise<void> {
  await secretary.turnsTo('Papan')
  await secretary.page.getByRole('rowheader', { name }).getByRole('button').click()
  await secretary.presses('Ubah angka dan kendala')
  await secretary.page.getByLabel(/Tambah sumber dana/).selectOption('apbd')
  const dialog = secretary.page.getByRole('dialog')
  await dialog.getByLabel(/^Pagu/).fill('1.000.000.000')
  await dialog.getByLabel(/^Realisasi fisik/).fill(physicalActual)
  await dialog.getByLabel(/^Realisasi keuangan/).fill('100.000.000')
  await dialog.getByRole('button', { name: 'Laporkan' }).click()
  await expect(dialog).toBeHidden()
}

test('an agency is warned while it types a strange figure, may report it all the same, and the secretariat finds it listed', async ({
  secretary,
  agency,
}) => {
  const education = await agency('disdikbud')
  await secretary.turnsTo('Data')
  await secretary.sees('Tidak ada yang janggal pada angka.')

  await education.presses('Periksa dan ubah')
  const dialog = education.page.getByRole('dialog')
  await dialog.getByLabel(/^Realisasi fisik/).fill('104')
  await expect(dialog.getByRole('status')).toContainText('Fisik tertulis 104,00 %, di atas 100 %.')
  await dialog.getByRole('button', { name: 'Laporkan' }).click()
  await expect(dialog).toBeHidden()
  await expect(education.page.getByRole('region', { name: 'Angka Anda', exact: true })).toContainText(
    'Fisik tertulis 104,00 %',
  )

  const listed = secretary.page.getByRole('region', { name: 'Pemeriksaan angka' })
  await expect(listed).toContainText('Fisik tertulis 104,00 %, di atas 100 %. (fisik di atas 100)')
  await listed.getByRole('button', { name: 'Dinas Pendidikan dan Kebudayaan' }).click()
  await secretary.sees(/hal perlu diperiksa/)
})

test('nobody meets a barrier where figures are doubted, compared and judged, in any theme', async ({
  secretary,
  agency: seat,
}) => {
  const education = await seat('disdikbud')
  await education.presses('Periksa dan ubah')
  await education.page
    .getByRole('dialog')
    .getByLabel(/^Realisasi fisik/)
    .fill('104')
  await education.presses('Laporkan')
  await secretary.turnsTo('Data')
  await secretary.sees(/Fisik tertulis 104,00/)
  for (const theme of ['light', 'dark', 'contrast']) {
    await secretary.page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen
    }, theme)
    expect(await barriersOn(secretary.page, theme === 'light'), theme).toEqual([])
  }
})

test('a changed scheme says before it is saved who falls where, moves every screen at once, and is undone by choosing the old one', async ({
  secretary,
  chair,
}) => {
  await chair.page
    .getByRole('button', { name: /Dinas Pekerjaan Umum/ })
    .first()
    .click()
  const slide = chair.page.getByRole('main')
  await expect(slide).toContainText('Tertinggal')

  await secretary.turnsTo('Data')
  const scheme = secretary.page.getByRole('region', { name: 'Skema rapor' })
  const preview = scheme.getByRole('region', { name: /^Di rapat ini/ }).getByRole('listitem')
  await expect(preview.nth(2)).toContainText('DPUPR')
  await scheme.getByLabel('Batas bawah Sedikit tertinggal, Batas bawah', { exact: true }).fill('−20')
  await expect(preview.nth(1)).toContainText('DPUPR')
  await scheme.getByRole('button', { name: 'Simpan skema' }).click()
  await expect(slide).toContainText('Sedikit tertinggal')

  await scheme.getByLabel('Mulai dari skema').selectOption('former')
  await scheme.getByRole('button', { name: 'Simpan skema' }).click()
  await expect(slide).not.toContainText('Sedikit tertinggal')
  await expect(slide).toContainText('Tertinggal')
})

test('the brief is on the leader’s screen alone: three numbers, questions by named rules, the rate that is needed', async ({
  chair,
  secretary,
  viewer,
  bigScreen,
  agency,
}) => {
  const works = await agency('dpupr')
  const brief = chair.page.getByRole('region', { name: 'Ringkasan pimpinan' })
  await expect(brief).toContainText('Peringkat 18 dari 18 dinas')
  await expect(brief).toContainText('kontrak kritis')
  await expect(brief).toContainText('RKO tidak diikuti')
  await expect(brief).toContainText(/Perlu Rp39,9\smiliar per bulan sampai Desember; sejauh ini Rp9,4\smiliar\./)
  for (const other of [secretary, viewer, bigScreen, works]) await other.doesNotSee('Ringkasan pimpinan')
})

test.describe('with two meetings of one regency', () => {
  test.use({ environment: { RAKOR_EMPTY: '1' } })

  test('the secretariat takes the quarter before from its own earlier meeting, and names who took over from whom', async ({
    browser,
    server,
  }) => {
    const link = /https?:\/\/\S+\/siapkan#\S+/.exec(server.output)?.[0]
    const secretary = await Person.visits(browser, link ?? '')
    await secretary.types('Nama lengkap', 'Siti Rahayu')
    await secretary.types('Nama akun', 'siti')
    await secretary.types(/^Kata sandi/, 'rapat triwulan dua')
    await secretary.types('Ulangi kata sandi', 'rapat triwulan dua')
    await secretary.presses('Buat akun')
    await secretary.page.waitForURL(/\/s\/[a-z0-9]+\/rapat/)
    const slot = /\/s\/([a-z0-9]+)\//.exec(secretary.page.url())?.[1] ?? ''
    const asked = { headers: { 'x-rakor-slot': slot, origin: server.url } }
    for (const meeting of [firstQuarter, secondQuarter]) {
      const answer = await secretary.page.request.post(`${server.url}/api/meetings`, { ...asked, data: meeting })
      expect(answer.status(), await answer.text()).toBe(201)
    }

    // The earlier meeting: the health office and the board that has merged into it since.
    await secretary.page.goto(`${server.url}/s/${slot}/rapat/m-${firstQuarter.id}`)
    await secretary.isInTheRoom()
    await reports(secretary, 'Dinas Kesehatan', '20')
    await reports(secretary, 'Badan Keluarga Berencana', '40')

    await secretary.page.goto(`${server.url}/s/${slot}/rapat/m-${secondQuarter.id}?lihat=data`)
    await secretary.isInTheRoom()
    const panel = secretary.page.getByRole('region', { name: 'Periode pembanding' })
    await panel.getByRole('button', { name: 'Ambil dari rapat' }).first().click()
    const dialog = secretary.page.getByRole('dialog')
    await dialog.getByLabel('Rapat sebelumnya').selectOption({ label: '27 April 2021 · Rakor TW I' })
    await expect(dialog).toContainText('1 dari 2 Perangkat Daerah punya kursi di rapat ini.')
    await dialog.getByLabel('Badan Keluarga Berencana kini menjadi bagian dari').selectOption('Dinas Kesehatan')
    await dialog.getByRole('button', { name: 'Pakai sebagai pembanding' }).click()
    await expect(dialog).toBeHidden()
    await expect(panel).toContainText('Triwulan I 2021 · 2 Perangkat Daerah')
    await expect(panel).toContainText('dari rapat: Rakor TW I')
    await secretary.leaves()
  })
})
