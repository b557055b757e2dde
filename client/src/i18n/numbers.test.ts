import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, numberForEditing, percent, readNumber, rupiahFull, rupiahShort, signed } from './numbers.ts'

const words = { trillion: 'triliun', billion: 'miliar', million: 'juta' }

describe('numbers on screen', () => {
  it('a percentage has a decimal comma, two decimals and a space before the sign', () => {
    expect(percent(41.355)).toBe('41,36\u00A0%')
    expect(percent(0)).toBe('0,00\u00A0%')
    expect(percent(78.4, 0)).toBe('78\u00A0%')
  })

  it('a deviation always carries its sign, and none when it rounds to zero', () => {
    expect(signed(-3.41)).toBe('−3,41')
    expect(signed(0.2)).toBe('+0,20')
    expect(signed(-0.001)).toBe('0,00')
    expect(signed(0.001)).toBe('0,00')
  })

  it('rupiah are shortened to trillions, billions and millions and never show a thousand of a smaller one', () => {
    expect(rupiahShort(1_974_256_000_000, words)).toBe('Rp1,97\u00A0triliun')
    expect(rupiahShort(543_123_000_000, words)).toBe('Rp543,1\u00A0miliar')
    expect(rupiahShort(12_400_000, words)).toBe('Rp12\u00A0juta')
    expect(rupiahShort(999_960_000_000, words)).toBe('Rp1,00\u00A0triliun')
    expect(rupiahShort(999_600_000, words)).toBe('Rp1,0\u00A0miliar')
    expect(rupiahShort(250_000, words)).toBe('Rp250.000')
  })

  it('the full amount shows sen only where there are any', () => {
    expect(rupiahFull(1_250_000)).toBe('Rp1.250.000')
    expect(rupiahFull(1_250_000.5)).toBe('Rp1.250.000,50')
  })

  it('thousands are grouped by points', () => {
    expect(decimal(1_234_567.891)).toBe('1.234.567,89')
  })
})

describe('numbers typed', () => {
  it('an empty field is not reported, which is not zero', () => {
    expect(readNumber('  ')).toBeNull()
    expect(readNumber('0')).toBe(0)
  })

  it('Indonesian and keypad notation are both read', () => {
    expect(readNumber('41,36')).toBe(41.36)
    expect(readNumber('41.36')).toBe(41.36)
    expect(readNumber('1.250')).toBe(1250)
    expect(readNumber('Rp 1.250.000,50')).toBe(1_250_000.5)
  })

  it('what is ambiguous or no number is refused instead of guessed', () => {
    for (const typed of ['1.25.000', '1,250,000', 'dua', '-3', '1.2345', ',5'])
      expect(readNumber(typed)).toBe('not-a-number')
  })

  it('a number put into a field is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), (sen) => {
        const value = sen / 100
        expect(readNumber(numberForEditing(value))).toBe(value)
      }),
    )
  })
})
