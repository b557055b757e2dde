import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { readDemonstrationRegency } from '../demonstration/regency.ts'
import { manyDetailLines } from '../testing/detail-lines.ts'
import type { ReadingProgress } from './workbook-reader.ts'
import { workerWorkbookReader } from './worker-workbook-reader.ts'
import { workerWorkbookWriter } from './worker-workbook-writer.ts'

const registry = readDemonstrationRegency().agencies
const wish = { registry, mapping: null, remembered: {} }
const recap = {
  fileName: 'rekap-2021-tw2.xlsx',
  bytes: readFileSync(new URL('../demonstration/workbooks/rekap-2021-tw2.xlsx', import.meta.url)),
}

describe('workbooks in a thread of their own', { timeout: 60_000 }, () => {
  it('writes three thousand lines and reads them back, telling how far it is, while others keep their turn', async () => {
    await using writer = workerWorkbookWriter()
    await using reader = workerWorkbookReader()
    const content = manyDetailLines(3_000)
    const steps: ReadingProgress[] = []
    const bytes = await writer.writeXlsx(content)
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const outcome = await reader.read({ fileName: 'rincian.xlsx', bytes }, wish, {
      onProgress: (step) => steps.push(step),
    })
    delay.disable()
    expect(outcome.ok && outcome.reading.details.map(({ activity, figure }) => ({ activity, figure }))).toEqual(
      content.details.map(({ activity, figure }) => ({ activity, figure })),
    )
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b))
    expect(new Set(steps.map(({ step }) => step))).toEqual(
      new Set(['unpacking', 'reading', 'understanding', 'handing-over']),
    )
    // Generous for a busy machine; the bench measures the real figure.
    expect(delay.max / 1e6).toBeLessThan(1_000)
  })

  it('leaves the bytes with whoever sent them, to be read again with another mapping', async () => {
    await using reader = workerWorkbookReader()
    const first = await reader.read(recap, wish)
    if (!first.ok) throw new Error(first.refusal.reason)
    const mapping = {
      ...first.reading.mapping,
      sheets: first.reading.mapping.sheets.map((sheet) =>
        sheet.sheet === 'Kendala dan Solusi' ? { ...sheet, use: 'ignored' as const } : sheet,
      ),
    }
    const second = await reader.read(recap, { ...wish, mapping })
    expect(second.ok && [second.reading.recap.length, second.reading.obstacles.length]).toEqual([73, 0])
  })

  it('remembers a mapping for the next file of the same shape', async () => {
    await using reader = workerWorkbookReader()
    const first = await reader.read(recap, wish)
    if (!first.ok) throw new Error(first.refusal.reason)
    const { shape, mapping } = first.reading
    const remembered = { [shape]: { ...mapping, agencies: { 'dinas kesehatan': null } } }
    const next = await reader.read(recap, { ...wish, remembered })
    expect(next.ok && next.reading.agencies.find(({ key }) => key === 'dinas kesehatan')?.match).toEqual({
      certainty: 'decided',
      id: null,
    })
  })

  it('answers when a file takes too long or too much memory', async () => {
    await using hurried = workerWorkbookReader({ time: 1, heap: 256 })
    expect(await hurried.read(recap, wish)).toEqual({ ok: false, refusal: { reason: 'out-of-time', limit: 1 } })
    await using poor = workerWorkbookReader({ time: 60_000, heap: 6 })
    expect(await poor.read(recap, wish)).toEqual({ ok: false, refusal: { reason: 'out-of-memory' } })
  })

  it('stops when it is called off, and reads the next', async () => {
    await using reader = workerWorkbookReader()
    const off = new AbortController()
    const first = reader.read(recap, wish, { signal: off.signal, onProgress: () => off.abort() })
    const second = reader.read(recap, wish)
    await expect(first).rejects.toThrow(/abort/i)
    expect((await second).ok).toBe(true)
  })

  it('refuses at once what needs no thread to be seen', async () => {
    await using reader = workerWorkbookReader()
    expect(await reader.read({ fileName: 'a.xlsx', bytes: new Uint8Array() }, wish)).toEqual({
      ok: false,
      refusal: { reason: 'empty-file' },
    })
  })

  it('writes delimited text of one table', async () => {
    await using writer = workerWorkbookWriter()
    const text = new TextDecoder().decode(await writer.writeCsv(manyDetailLines(2), 'details'))
    expect(text.split('\r\n')[0]).toBe(
      'No;Kode;Perangkat Daerah;Sub Kegiatan;PPTK;Sumber Dana;Metode;Pagu (Rp);Target Fisik (%);Realisasi Fisik (%);Target Keuangan (Rp);Realisasi Keuangan (Rp)',
    )
    await expect(writer.writeCsv(manyDetailLines(2), 'recap')).rejects.toThrow('nothing to write about recap')
  })
})
