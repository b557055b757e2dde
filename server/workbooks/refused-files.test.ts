import { describe, expect, it } from 'vitest'
import { xlsxOf, xlsxParts, type RawWorkbook } from '../testing/xlsx.ts'
import { zipOf, type ZippedPart } from '../testing/zip.ts'
import { limits } from './limits.ts'
import { readWorkbook } from './read-workbook.ts'

const A1 = '<row r="1"><c r="A1"><v>1</v></c></row>'

async function refusalOf(bytes: Buffer, fileName = 'a.xlsx') {
  const read = await readWorkbook({ fileName, bytes })
  return read.ok ? null : read.refusal
}
const reasonOf = async (bytes: Buffer) => (await refusalOf(bytes))?.reason
const withPart = (part: ZippedPart, raw: RawWorkbook = { rows: A1 }) => xlsxOf({ ...raw, more: [part] })

describe('files that are refused, each by its name', () => {
  it('reads the workbook that the others are made from', async () => {
    expect(await refusalOf(xlsxOf({ rows: A1 }))).toBeNull()
  })

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['more than 20 MB', Buffer.alloc(limits.file + 1, 'a'), 'too-large'],
    ['an .xls file', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'old-excel'],
    [
      'a workbook under a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a PDF file', Buffer.from('%PDF-1.7 ...'), 'not-a-workbook'],
    ['a web page called .xls', Buffer.from('\n<html><table></table></html>'), 'not-a-workbook'],
    ['bytes without sense', Buffer.from([1, 2, 3, 0, 5, 0, 0, 0, 9]), 'not-a-workbook'],
    ['an empty zip', zipOf([]), 'not-a-workbook'],
    ['a zip of something else', zipOf([{ name: 'word/document.xml', data: '<w/>' }]), 'not-a-workbook'],
    ['half a workbook', xlsxOf({ rows: A1 }).subarray(0, 900), 'damaged'],
    [
      'a part under a password',
      zipOf([...xlsxParts({ rows: A1 }), { name: 'xl/x.xml', data: 'x', isEncrypted: true }]),
      'encrypted',
    ],
    ['macros by their part', withPart({ name: 'xl/vbaProject.bin', data: 'x' }), 'macros'],
    [
      'macros by their type',
      xlsxOf({ rows: A1, contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      'macros',
    ],
    ['macro sheets', withPart({ name: 'xl/macrosheets/sheet1.xml', data: '<x/>' }), 'macros'],
    [
      'links to other workbooks',
      withPart({ name: 'xl/externalLinks/externalLink1.xml', data: '<x/>' }),
      'external-links',
    ],
    ['connections to databases', withPart({ name: 'xl/connections.xml', data: '<x/>' }), 'external-links'],
    ['the same part twice', withPart({ name: 'xl/WORKSHEETS/satu.xml', data: '<x/>' }), 'duplicate-entries'],
    [
      'a document type',
      xlsxOf({ rows: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
      'document-type',
    ],
    ['an entity nobody defined', xlsxOf({ rows: '<row><c t="inlineStr"><is><t>&a;</t></is></c></row>' }), 'damaged'],
    ['XML that breaks off', xlsxOf({ rows: '<?xml version="1.0"?><worksheet><sheetData><row>' }), 'damaged'],
    ['a shared text that is missing', xlsxOf({ rows: '<row><c t="s"><v>5</v></c></row>' }), 'damaged'],
    ['a row that cannot be', xlsxOf({ rows: '<row r="99999999"><c><v>1</v></c></row>' }), 'damaged'],
    ['a value far to the right', xlsxOf({ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }), 'too-many-columns'],
    [
      'one endless text',
      xlsxOf({ rows: `<row><c t="inlineStr"><is><t>${'a'.repeat(limits.cellText + 1)}</t></is></c></row>` }),
      'too-much-text',
    ],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason)
  })

  it('refuses a bomb by its declared size, before anything is unpacked', async () => {
    const bomb = xlsxOf({ rows: `<?xml version="1.0"?><worksheet>${' '.repeat(8 * 1024 * 1024)}</worksheet>` })
    expect(bomb.length).toBeLessThan(20_000)
    expect(await reasonOf(bomb)).toBe('compression-bomb')
    const many = Array.from({ length: limits.entries + 1 }, (_, index) => ({ name: `p${index}`, data: '' }))
    expect(await reasonOf(zipOf(many))).toBe('compression-bomb')
  })

  it('does not believe a directory that makes a part smaller than it is', async () => {
    const parts = xlsxParts({ rows: `${A1}<row r="2">${' '.repeat(3 * 1024 * 1024)}</row>` })
    const lying = zipOf(parts.map((part) => (part.name.endsWith('satu.xml') ? { ...part, saysSize: 500 } : part)))
    expect(await reasonOf(lying)).toBe('damaged')
  })

  it('breaks off an endless text before it fills the memory', async () => {
    const noise = Array.from({ length: 2 * 1024 * 1024 }, (_, index) =>
      String.fromCharCode(97 + ((index * index) % 23)),
    ).join('')
    expect(await reasonOf(xlsxOf({ rows: `<?xml version="1.0"?><worksheet a="${noise}"/>` }))).toBe('too-much-text')
  })

  it('names the sheet that has more than 200,000 rows', async () => {
    const rows = Array.from({ length: limits.rows + 1 }, (_, row) => `<row><c><v>${row * 7}</v></c></row>`).join('')
    expect(await refusalOf(xlsxOf({ rows }))).toEqual({ reason: 'too-many-rows', sheet: 'Satu', limit: 200_000 })
    expect(await refusalOf(Buffer.from('a;b\n'.repeat(limits.rows + 1)), 'rincian.csv')).toEqual({
      reason: 'too-many-rows',
      sheet: 'rincian',
      limit: 200_000,
    })
  }, 30_000)
})
