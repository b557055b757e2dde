import type { Header } from './header.ts'
import type { Workbook } from './sheet.ts'
import { plainWords } from './words.ts'

/**
 * Same for files of one shape: the sheets, where their headers stand and what these say, but no number, no date and no
 * period ("TW II", "2021"). A mapping is remembered by it.
 */
export function shapeOf(workbook: Workbook, headers: readonly (Header | null)[]): string {
  const described = workbook.sheets.map((sheet, index) => {
    const header = headers[index]
    const columns = header?.columns.map((column) => timeless(column.header)).join('|') ?? ''
    return `${timeless(sheet.name)}#${header?.first ?? ''}-${header?.last ?? ''}#${columns}`
  })
  return hashOf(described.join('\n'))
}

function timeless(text: string): string {
  return plainWords(text)
    .replaceAll(/\b(?:tw|triwulan|semester|smt|tahun|ta|bulan|bln)\b/g, '')
    .replaceAll(/\b(?:i{1,3}|iv|\d+)\b/g, '')
    .replaceAll(/\b(?:jan|feb|mar|apr|mei|jun|jul|agu|agt|sep|okt|nov|des)\p{L}*\b/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** FNV-1a in two lanes: no secret, only a short name for a long text. */
function hashOf(text: string): string {
  let low = 0x81_1c_9d_c5
  let high = 0x01_00_01_93
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01_00_01_93)
    high = Math.imul(high ^ (unit + index), 0x5b_d1_e9_95)
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
