import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { someAgencies } from '../../shared/testing/sheets.ts'
import { sheetMapping } from '../../shared/workbook/mapping.ts'
import { columnField } from '../../shared/workbook/column-field.ts'
import { readImport } from '../../shared/workbook/read-import.ts'
import { xlsxParts } from '../testing/xlsx.ts'
import { zipOf } from '../testing/zip.ts'
import { readWorkbook } from './read-workbook.ts'

const SEED = 20_261_124
const whole = readFileSync(new URL('../demonstration/workbooks/rekap-2021-tw2.xlsx', import.meta.url))
const rows = `<row r="6"><c r="A6" t="inlineStr"><is><t>Perangkat Daerah</t></is></c><c r="B6" t="inlineStr"><is><t>Sumber Dana</t></is></c><c r="C6" t="inlineStr"><is><t>Pagu</t></is></c></row><row r="7"><c r="A7" t="s"><v>0</v></c><c r="B7" t="inlineStr"><is><t>APBD</t></is></c><c r="C7" s="1"><v>12000</v></c></row>`
const parts = xlsxParts({
  rows,
  after: '<mergeCells><mergeCell ref="A7:A9"/></mergeCells>',
  sharedStrings: '<si><t>Dinas Kesehatan</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>',
})
const csv = Buffer.from(
  'Perangkat Daerah;Sumber Dana;Pagu (Rp);Fisik (%)\r\nDinas Kesehatan;APBD;1.234.567;"41,36"\r\nJumlah;;1.234.567;41,36\r\n',
)

interface Change {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

const pieces = [
  '<',
  '>',
  '"',
  '&amp;',
  '&x;',
  '<c>',
  '</row>',
  '<row r="0">',
  'r="ZZZZ9"',
  't="s"',
  '-1',
  '1e999',
  ']]>',
  '<!DOCTYPE a>',
  '\u0000',
  '\uFFFF',
  ';',
  "'",
  '\n',
  '9'.repeat(400),
]
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
})
const changes = fc.array(change, { minLength: 1, maxLength: 4 })

/** One letter or digit for another: most of such files can still be read. */
const gentle = fc.array(
  fc.record({ at: change.map(({ at }) => at), letter: fc.constantFrom('0', '7', '9', 'A', 'Z', 'e', 'r', 's', 't') }),
  { minLength: 1, maxLength: 3 },
)

function gentlyChanged(bytes: Buffer, list: readonly { readonly at: number; readonly letter: string }[]): Buffer {
  const copy = Buffer.from(bytes)
  for (const { at, letter } of list) {
    const from = Math.floor(at * copy.length)
    const next = copy.subarray(from).findIndex((byte) => /[0-9A-Za-z]/.test(String.fromCharCode(byte)))
    if (next !== -1) copy.write(letter, from + next, 'latin1')
  }
  return copy
}

function changed(bytes: Buffer, list: readonly Change[]): Buffer {
  return list.reduce((before, { at, remove, insert }) => {
    const from = Math.floor(at * before.length)
    return Buffer.concat([before.subarray(0, from), Buffer.from(insert, 'latin1'), before.subarray(from + remove)])
  }, bytes)
}

/** Reads whatever it is; what could be read is understood too, and says nothing impossible. */
async function always(fileName: string, bytes: Buffer, mapping: Parameters<typeof readImport>[1]['mapping'] = null) {
  const read = await readWorkbook({ fileName, bytes })
  if (!read.ok) {
    expect(read.refusal.reason).toMatch(/^[a-z-]+$/)
    return false
  }
  const reading = readImport(read.workbook, { registry: someAgencies, mapping, remembered: {} })
  for (const { figure } of [...reading.recap, ...reading.details])
    for (const value of Object.values(figure)) expect(value === null || Number.isFinite(value)).toBe(true)
  return true
}

it('answers any change of the bytes of a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (list) => void (await always('a.xlsx', changed(whole, list)))),
    { seed: SEED, numRuns: 2_000 },
  )
})

it('answers any change of what its parts say', async () => {
  let understood = 0
  const change = fc.oneof(
    changes.map((list) => (data: Buffer) => changed(data, list)),
    gentle.map((list) => (data: Buffer) => gentlyChanged(data, list)),
  )
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: parts.length - 1 }), change, async (which, alter) => {
      const altered = parts.map((part, index) =>
        index === which ? { ...part, data: alter(Buffer.from(part.data)) } : part,
      )
      if (await always('a.xlsx', zipOf(altered))) understood += 1
    }),
    { seed: SEED, numRuns: 4_000 },
  )
  // Otherwise nothing but the first check would have been tried.
  expect(understood).toBeGreaterThan(150)
})

it('answers any text that says it is delimited', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (list) => void (await always('a.csv', changed(csv, list)))),
    { seed: SEED, numRuns: 2_000 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      async (bytes) => void (await always('a.csv', Buffer.from(bytes))),
    ),
    { seed: SEED, numRuns: 2_000 },
  )
})

it('answers any mapping, however little it fits', async () => {
  const mapped = fc.record({
    sheet: fc.constantFrom('Rekap OPD', 'Sumber Dana', 'Kendala dan Solusi'),
    use: fc.constantFrom(...sheetMapping.def.shape.use.options),
    headerFirst: fc.nat({ max: 80 }),
    headerLast: fc.nat({ max: 80 }),
    columns: fc.array(
      fc.record({
        column: fc.nat({ max: 15 }),
        field: fc.constantFrom(...columnField.options),
        scale: fc.constantFrom(1, 100, 1_000, 1_000_000, 1_000_000_000),
      }),
      { maxLength: 14 },
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(mapped, { maxLength: 3 }), async (sheets) => {
      const mapping = { sheets, agencies: {}, sources: {}, sourceWhenNoneNamed: 'apbd' as const }
      expect(await always('a.xlsx', whole, mapping)).toBe(true)
    }),
    { seed: SEED, numRuns: 200 },
  )
})
