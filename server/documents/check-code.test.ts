import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkCodeOf, readCheckCode } from './check-code.ts'

const chain = fc.stringMatching(/^[0-9a-f]{64}$/)

it('a code is four groups of four signs that nobody misreads, and follows from the chain', () => {
  expect(checkCodeOf('0'.repeat(64))).toBe('0000-0000-0000-0000')
  expect(checkCodeOf('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  expect(checkCodeOf(`0000100000000000000f${'a'.repeat(44)}`)).toBe('0001-0000-0000-000F')
  fc.assert(
    fc.property(chain, (hash) => {
      expect(checkCodeOf(hash)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    }),
  )
})

it('a code is read however it was typed', () => {
  fc.assert(
    fc.property(chain, (hash) => {
      const code = checkCodeOf(hash)
      const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
      expect(readCheckCode(typed)).toBe(code)
    }),
  )
  for (const typed of ['', '1234', 'U000-0000-0000-0000', '0000-0000-0000-00000'])
    expect(readCheckCode(typed)).toBeNull()
})
