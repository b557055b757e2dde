import { expect, test } from '@playwright/test'
import { RakorServer } from '../fixtures/rakor-server.ts'

test('whoever opens a printed address is in the meeting as that person at once', async ({ browser }) => {
  await using server = await RakorServer.start()
  const printed = [...server.output.matchAll(/^ {2}(\S+) +(http:\S+)$/gm)].map(([, name = '', address = '']) => ({
    name,
    address,
  }))
  expect(printed.map(({ name }) => name)).toEqual(['pimpinan', 'sekretariat', 'DISDIKBUD', 'Layar'])
  for (const { name, address } of printed) {
    const page = await browser.newPage()
    await page.goto(address)
    const room = name === 'Layar' ? /\/rapat\/m-demonstration\/layar$/ : /\/rapat\/m-demonstration$/
    await expect(page).toHaveURL(room)
    await page.close()
  }
})

test('the link that a start for real use prints makes the first account, once', async ({ browser }) => {
  await using server = await RakorServer.start({ RAKOR_EMPTY: '1' })
  const link = /http:\S+\/siapkan#\S+/.exec(server.output)?.[0] ?? ''
  const enters = async (login: string) => {
    const page = await browser.newPage()
    await page.goto(link)
    await page.getByLabel('Nama lengkap').fill('Sari Wulandari')
    await page.getByLabel('Nama akun').fill(login)
    await page.getByLabel('Kata sandi', { exact: true }).fill('kuda lumping sembilan')
    await page.getByLabel('Ulangi kata sandi').fill('kuda lumping sembilan')
    await page.getByRole('button', { name: 'Buat akun' }).click()
    return page
  }
  const first = await enters('sari')
  await expect(first).toHaveURL(/\/s\/[a-z0-9]+\/rapat$/)
  const second = await enters('dewi')
  await expect(second.getByRole('alert')).toBeVisible()
  await expect(second).toHaveURL(/\/siapkan#/)
  // Secrets are printed for whoever started it, and never logged.
  const log = server.output.split('\n').filter((line) => line.startsWith('{'))
  expect(log.length).toBeGreaterThan(0)
  expect(log.join('\n')).not.toContain(link.split('#')[1])
})
