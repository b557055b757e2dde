import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'

test('the note-taker works with the keyboard alone: kind, agency, due date, correction of the last note', async ({
  chair,
  secretary,
}) => {
  await chair.opensTheMeeting()
  await secretary.sees('berlangsung')
  const { keyboard } = secretary.page

  await keyboard.press('Alt+c')
  await keyboard.type('p Mengapa belum kontrak?')
  await keyboard.press('Enter')
  await expect(secretary.note('Mengapa belum kontrak?')).toContainText('Pertanyaan')

  await keyboard.type('/arahan @rs')
  await expect(secretary.page.getByRole('option').first()).toContainText('RSUD')
  await keyboard.press('Enter')
  await keyboard.type('revisi RKO besok')
  await secretary.sees(/^tenggat /)
  await keyboard.press('Enter')
  await chair.sees('revisi RKO besok')

  await keyboard.type('Salah ketk')
  await keyboard.press('Enter')
  await expect(secretary.page.getByLabel('Tulis catatan')).toHaveValue('')
  await keyboard.press('ArrowUp')
  await expect(secretary.page.getByLabel('Ubah catatan')).toBeFocused()
  await keyboard.press('Control+a')
  await keyboard.type('Salah ketik')
  await keyboard.press('Enter')
  await expect(secretary.note('Salah ketik')).toContainText('diubah')
})

test('the chair moves the meeting on, gives a directive and finds all keys, with the keyboard alone', async ({
  chair,
  viewer,
}) => {
  await chair.opensTheMeeting()
  const { keyboard } = chair.page
  for (const title of ['Pembukaan', 'Rekapitulasi', 'Tindak lanjut', 'Dinas Pekerjaan Umum']) {
    await keyboard.press('Alt+n')
    await expect(viewer.page.getByRole('listitem').filter({ hasText: title }).first()).toHaveAttribute(
      'aria-current',
      'step',
    )
  }
  await keyboard.press('Alt+a')
  await keyboard.type('Laporkan kontrak akhir bulan')
  await keyboard.press('Enter')
  await viewer.turnsTo('Arahan')
  await viewer.sees('Laporkan kontrak akhir bulan')

  await keyboard.press('Escape')
  await keyboard.press('?')
  await expect(chair.page.getByRole('dialog', { name: 'Pintasan papan ketik' })).toContainText('panggil berikutnya')
})

test('an agenda item is moved by keyboard and by dragging, and everybody sees the new order', async ({
  secretary,
  viewer,
}) => {
  const order = viewer.page.getByRole('region', { name: 'Acara' }).getByRole('listitem')
  const rows = secretary.page.getByRole('region', { name: 'Acara' }).getByRole('listitem')
  await expect(order.nth(3)).toContainText('Dinas Pekerjaan Umum')

  await rows.nth(4).getByRole('button').first().focus()
  await secretary.page.keyboard.press('Alt+ArrowUp')
  await expect(order.nth(3)).toContainText('RSUD')

  await rows.nth(5).dragTo(rows.nth(3), { targetPosition: { x: 60, y: 3 } })
  await expect(order.nth(3)).toContainText('Dinas Kesehatan')
  await expect(order.nth(4)).toContainText('RSUD')
})
