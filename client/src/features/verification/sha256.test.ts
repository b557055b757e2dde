import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

const known = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

it('gives the values that the standard names', () => {
  const text = (words: string): string => sha256(new TextEncoder().encode(words))
  expect(text('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(text('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('agrees with another implementation at every length, also within a larger buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 20 }), (bytes, from) => {
      const part = bytes.subarray(Math.min(from, bytes.length))
      expect(sha256(part)).toBe(known(part))
    }),
  )
  for (const length of [55, 56, 63, 64, 65, 119, 120]) {
    const bytes = new Uint8Array(length).fill(0xa5)
    expect(sha256(bytes)).toBe(known(bytes))
  }
})
