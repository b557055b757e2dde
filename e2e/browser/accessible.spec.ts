import { expect } from '@playwright/test'
import { barriersOn } from '../fixtures/barriers.ts'
import { test } from '../fixtures/meeting-test.ts'
import type { Person } from '../fixtures/person.ts'

/** Nothing moves, so that nothing is looked at halfway. */
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const themes = ['light', 'dark', 'contrast'] as const

async function meetsNoBarrier(person: Person, screen: string): Promise<void> {
  await person.doesNotSee('Memuat …')
  for (const theme of themes) {
    await person.page.evaluate(async (chosen) => {
      document.documentElement.dataset['theme'] = chosen
      // Drawn in the new colours before it is looked at.
      await new Promise((drawn) => void requestAnimationFrame(() => requestAnimationFrame(drawn)))
    }, theme)
    // A theme changes colours alone; the rest is asked once.
    expect.soft(await barriersOn(person.page, theme === 'light'), `${screen}, ${theme}`).toEqual([])
  }
}

/** A meeting under way: an agency presents, a hand is up, a note and a directive are there. */
test.beforeEach(async ({ chair, secretary, agency }) => {
  await chair.opensTheMeeting()
  for (let item = 0; item < 4; item += 1) await chair.presses(/^Panggil berikutnya/)
  await chair.sees('Kendala → alternatif solusi')
  const works = await agency('dpupr')
  await works.raisesHand('Genset kami ada')
  await secretary.notes('Dicatat')
  await chair.types('Arahan dalam satu kalimat', 'Selesaikan lelang paling lambat Jumat depan')
  await chair.page.getByLabel('Arahan dalam satu kalimat').press('Enter')
  await meetsNoBarrier(works, 'kursi')
})

test.describe.configure({ timeout: 150_000 })

test('nobody meets a barrier at the chair’s and the secretariat’s screens, in any theme', async ({
  chair,
  secretary,
}) => {
  for (const [person, tabs] of [
    [chair, ['Ruang', 'Papan', 'Arahan', 'Tindak lanjut']],
    [secretary, ['Ruang', 'Papan', 'Catatan', 'Hadir']],
  ] as const)
    for (const tab of tabs) {
      await person.turnsTo(tab)
      await meetsNoBarrier(person, tab)
    }
  await chair.turnsTo('Papan')
  for (const shape of ['Grafik', 'Peringkat']) {
    await chair.presses(shape)
    await meetsNoBarrier(chair, shape)
  }
})

test('nobody meets a barrier at a viewer’s screen, on the big screen or at the front door', async ({
  chair,
  viewer,
  bigScreen,
}) => {
  await meetsNoBarrier(viewer, 'peserta')
  for (const view of ['Papan', 'Acara', 'Daftar hadir', 'Istirahat', 'Ikuti acara']) {
    await chair.page.getByRole('region', { name: 'Layar' }).getByRole('button', { name: view, exact: true }).click()
    await meetsNoBarrier(bigScreen, `Layar: ${view}`)
  }
  await viewer.page.goto('/')
  await viewer.sees('Masuk sebagai')
  await meetsNoBarrier(viewer, 'pintu')
})

test('nobody meets a barrier where a list is pasted, at the recording, or in the search', async ({ secretary }) => {
  const { page } = secretary
  await secretary.turnsTo('Hadir')
  await secretary.presses('Tempel daftar peserta')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Daftar peserta').fill('DPUPR - Budi\nDinas Pendidikan\nGalaxy A12')
  await secretary.sees('3 nama: 1 siap dicatat, 1 perlu Anda putuskan')
  await meetsNoBarrier(secretary, 'tempelan')
  await dialog.getByRole('button', { name: 'Tutup' }).click()

  await secretary.turnsTo('Notula')
  await secretary.presses('Rekaman')
  await secretary.types(/^Alamat rekaman/, 'https://youtu.be/abc')
  await secretary.presses('Simpan')
  await secretary.sees(/^Rekaman mulai/)
  await meetsNoBarrier(secretary, 'rekaman')

  await page.keyboard.press('Control+K')
  await page.getByRole('searchbox', { name: 'Kata yang dicari' }).fill('lelang')
  await secretary.sees('1 ditemukan')
  await meetsNoBarrier(secretary, 'pencarian')
})

test('nobody meets a barrier in the minutes, at an import, in the settings or at the doors', async ({ secretary }) => {
  const { page } = secretary
  for (const tab of ['Notula', 'Tindak lanjut', 'Data']) {
    await secretary.turnsTo(tab)
    await meetsNoBarrier(secretary, tab)
  }
  const room = new URL(page.url()).pathname
  const list = room.replace(/\/[^/]+$/, '')
  const house = list.replace(/\/rapat$/, '')
  for (const [path, heading] of [
    [`${room}/impor`, 'Impor'],
    [list, 'Rapat'],
    [`${house}/pengaturan/perangkat-daerah`, 'Pengaturan'],
    [`${house}/pengaturan/kabupaten`, 'Pengaturan'],
    [`${house}/pengaturan/skema`, 'Pengaturan'],
    [`${house}/tindak-lanjut`, 'Tindak lanjut'],
    ['/periksa', 'Periksa'],
    ['/login', 'Masuk'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    await meetsNoBarrier(secretary, path)
  }
})
