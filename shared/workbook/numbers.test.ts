import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from './numbers.ts'
import type { CellValue } from './sheet.ts'

function valueOf(cell: CellValue, as: 'amount' | 'percent' = 'amount'): number | string {
  const reading = readNumber(cell, as)
  return reading.kind === 'number' ? reading.value : reading.kind
}

describe('numbers as people write them', () => {
  it.each([
    ['1.234.567,00', 1_234_567],
    ['1,234,567.50', 1_234_567.5],
    ['Rp 1.234.567,-', 1_234_567],
    ['Rp1.234', 1_234],
    ['Rp. 12.500.000', 12_500_000],
    ['Rp 1,2 miliar', 1_200_000_000],
    ['1,97 triliun', 1_970_000_000_000],
    ['66 juta 735 ribu', 66_735_000],
    ['12,5 jt', 12_500_000],
    ['(1.234)', -1_234],
    ['-1.234,5', -1_234.5],
    ['−2.500', -2_500],
    ['- Rp 2.500', -2_500],
    ['1 234 567', 1_234_567],
    ["1'234'567", 1_234_567],
    ['1234567', 1_234_567],
    ['0', 0],
    ['1.234 rupiah', 1_234],
  ])('reads the amount %s', (text, expected) => {
    expect(valueOf(text)).toBe(expected)
  })

  it.each([
    ['12,5%', 12.5],
    ['41,36', 41.36],
    ['41.36', 41.36],
    ['44,77 persen', 44.77],
    ['-3,41', -3.41],
    ['(3,41)', -3.41],
    ['100', 100],
    [',5', 0.5],
  ])('reads the per cent %s', (text, expected) => {
    expect(valueOf(text, 'percent')).toBe(expected)
  })

  it.each(['-', '–', '--', 'n/a', 'NA', 'nihil', '', '  ', 'belum lapor', 'Tidak ada'])(
    'takes "%s" for nothing',
    (text) => {
      expect(valueOf(text)).toBe('nothing')
    },
  )

  it.each(['1.23.4', '12a', 'sekitar 5', '1,2,3', '12%%', 'Kepala Bagian', '#REF!', '1.234.56'])(
    'does not guess at "%s"',
    (text) => {
      expect(valueOf(text)).toBe('unreadable')
    },
  )

  it('does not take a per cent for rupiah', () => {
    expect(valueOf('12,5%')).toBe('unreadable')
  })

  it('says where one mark could mean thousands or decimals', () => {
    expect(readNumber('1.234', 'percent')).toMatchObject({ value: 1.234, isAmbiguous: true })
    expect(readNumber('1,234', 'amount')).toMatchObject({ value: 1_234, isAmbiguous: true })
    expect(readNumber('1.234', 'amount')).toMatchObject({ value: 1_234, isAmbiguous: false })
    expect(readNumber('41,364', 'percent')).toMatchObject({ value: 41.364, isAmbiguous: false })
  })

  it('knows that a value with its own unit is not to be scaled again', () => {
    expect(readNumber('1,2 miliar', 'amount')).toMatchObject({ hasUnit: true })
    expect(readNumber({ percent: 41.36 }, 'percent')).toEqual({
      kind: 'number',
      value: 41.36,
      hasUnit: true,
      isAmbiguous: false,
    })
    expect(readNumber(12, 'amount')).toMatchObject({ hasUnit: false })
  })

  it('reads neither dates nor truths nor errors as numbers', () => {
    expect(valueOf({ date: '2021-06-30' })).toBe('unreadable')
    expect(valueOf(true)).toBe('unreadable')
    expect(valueOf({ error: '#DIV/0!' })).toBe('unreadable')
  })

  it('reads back every amount that Indonesian formatting prints', () => {
    const format = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (sen) => {
        expect(valueOf(`Rp ${format.format(sen / 100)}`)).toBeCloseTo(sen / 100, 6)
      }),
    )
  })

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9.,\-% ()Rpjutam]{0,14}$/), (text) => {
        const reading = readNumber(text, 'amount')
        expect(reading.kind === 'number' ? Number.isFinite(reading.value) : true).toBe(true)
      }),
    )
  })
})
