import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { unzipTexts } from '../../server/testing/unzip.ts'
import { test } from '../fixtures/meeting-test.ts'

test('before the meeting the secretariat takes the pack as PDF, and as DOCX with room for notes on every item', async ({
  secretary,
}) => {
  await secretary.turnsTo('Kesiapan')
  const takes = async (name: string): Promise<Buffer> => {
    const download = secretary.page.waitForEvent('download')
    await secretary.presses(name)
    return await readFile(await (await download).path())
  }
  expect((await takes('Bahan rapat (PDF)')).subarray(0, 5).toString()).toBe('%PDF-')
  const body = unzipTexts(await takes('Dengan ruang catatan (DOCX)')).get('word/document.xml') ?? ''
  for (const words of ['BAHAN RAPAT', 'Dinas Pekerjaan Umum', 'Rekapitulasi dari', 'E. Catatan'])
    expect(body).toContain(words)
})
