import { describe, expect, it } from 'vitest'
import { highlighted } from './highlight.ts'

const marked = (text: string, words: readonly string[]): string =>
  highlighted(text, words)
    .map((one) => (one.isFound ? `[${one.text}]` : one.text))
    .join('')

describe('words that were looked for', () => {
  it('are marked wherever they stand, in capitals or not', () => {
    expect(marked('Stok OBAT menipis, obat habis', ['obat'])).toBe('Stok [OBAT] menipis, [obat] habis')
    expect(marked('İstanbul jalan', ['jalan'])).toBe('İstanbul [jalan]')
    expect(marked('Tidak ada', ['jalan'])).toBe('Tidak ada')
  })

  it('are one mark where they overlap', () => {
    expect(marked('jalanan desa', ['jalan', 'lanan'])).toBe('[jalanan] desa')
  })

  it('are shown with what stands around them in a long text', () => {
    const long = `${'kata '.repeat(200)}jalan ${'lain '.repeat(200)}`
    const shown = marked(long, ['jalan'])
    expect(shown).toMatch(/^… kata .*\[jalan\] lain .* …$/)
    expect(shown.length).toBeLessThan(400)
  })
})
