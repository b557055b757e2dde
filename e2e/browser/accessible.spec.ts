import { expect } from '@playwright/test'
import { barriersOn } from '../fixtures/barriers.ts'
import { test } from '../fixtures/meeting-test.ts'
import type { Person } from '../fixtures/person.ts'

/** Nothing moves, so that nothing is looked at halfway. */
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const themes = ['light', 'dark', 'contrast'] as const

async function meetsNoBarrier(person: Person, screen: string): Promise<void> {
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
