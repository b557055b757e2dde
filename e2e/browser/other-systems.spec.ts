import { expect } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'
import { Person } from '../fixtures/person.ts'

test.use({ environment: { RAKOR_EMPTY: '1' } })

test('the secretariat gives another system a token, by which it reads until the token is revoked', async ({
  browser,
  server,
  request,
}) => {
  const link = /https?:\/\/\S+\/siapkan#\S+/.exec(server.output)?.[0]
  expect(link, server.output).toBeDefined()
  const secretary = await Person.visits(browser, link ?? '')
  const { page } = secretary
  await secretary.types('Nama lengkap', 'Siti Rahayu')
  await secretary.types('Nama akun', 'siti')
  await secretary.types(/^Kata sandi/, 'rapat triwulan dua')
  await secretary.types('Ulangi kata sandi', 'rapat triwulan dua')
  await secretary.presses('Buat akun')
  await secretary.sees(/Rapat baru/)

  await page.goto(page.url().replace(/rapat.*/, 'pengaturan/sistem-lain'))
  await secretary.sees('Belum ada token.')
  await secretary.presses('Buat token')
  const form = page.getByRole('dialog')
  await form.getByLabel('Untuk sistem apa').fill('e-Monev Kabupaten')
  await form.getByLabel('Tindak lanjut semua rapat').uncheck()
  await form.getByLabel('Berlaku sampai akhir hari').fill('2020-01-01')
  await form.getByRole('button', { name: 'Buat token' }).click()
  await expect(form).toContainText('Hari itu sudah lewat.')
  await form.getByLabel('Berlaku sampai akhir hari').fill('')
  await form.getByRole('button', { name: 'Buat token' }).click()
  const shown = page.getByRole('dialog', { name: 'Token untuk e-Monev Kabupaten' })
  const secret = await shown.locator('code').innerText()
  expect(secret).toMatch(/^rakor_/)
  await shown.getByRole('button', { name: 'Tutup', exact: true }).last().click()

  const asks = async (path: string): Promise<number> => {
    const answer = await request.get(`${server.url}/api/v1/${path}`, { headers: { authorization: `Bearer ${secret}` } })
    return answer.status()
  }
  expect(await asks('meetings')).toBe(200)
  expect(await asks('duties')).toBe(403)
  await page.reload()
  const line = page.getByRole('list', { name: 'Token untuk sistem lain' }).getByRole('listitem')
  await expect(line).toContainText('terakhir dipakai')
  await expect(page.getByText(secret)).toHaveCount(0)
  await line.getByRole('button', { name: /Cabut/ }).click()
  await expect(line).toContainText('Sistem itu langsung tidak dapat membaca lagi.')
  await line.getByRole('button', { name: /Cabut/ }).click()
  await expect(line).toContainText('dicabut')
  expect(await asks('meetings')).toBe(401)
  await secretary.leaves()
})
