import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOfText, lineOfText } from './text.ts'

describe('text', () => {
  it('is trimmed, and never only white space', () => {
    expect(lineOfText.parse('  Rapat  ')).toBe('Rapat')
    expect(bodyOfText.parse('\n Segera. \n')).toBe('Segera.')
    for (const nothing of ['', '   ', '\n\t', '\u0000']) {
      expect(lineOfText.safeParse(nothing).success).toBe(false)
      expect(bodyOfText.safeParse(nothing).success).toBe(false)
    }
  })

  it('a line has one line and at most 200 characters', () => {
    expect(lineOfText.parse('Dinas\r\nKesehatan\u0007 dan  KB')).toBe('Dinas Kesehatan dan KB')
    expect(lineOfText.safeParse('x'.repeat(200)).success).toBe(true)
    expect(lineOfText.safeParse('x'.repeat(201)).success).toBe(false)
  })

  it('a body keeps its lines, loses other control characters, and has at most 4,000 characters', () => {
    expect(bodyOfText.parse('satu\r\ndua\rtiga\u0000\u001b\n\tempat')).toBe('satu\ndua\ntiga\n\tempat')
    expect(bodyOfText.safeParse('x'.repeat(4_000)).success).toBe(true)
    expect(bodyOfText.safeParse('x'.repeat(4_001)).success).toBe(false)
  })

  it('text read once reads the same again', () => {
    for (const schema of [lineOfText, bodyOfText])
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (typed) => {
          const read = schema.safeParse(typed)
          if (read.success) expect(schema.parse(read.data)).toBe(read.data)
        }),
      )
  })
})
