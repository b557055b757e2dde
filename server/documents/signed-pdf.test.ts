import { expect, it } from 'vitest'
import { extendsFile, isSignedPdf } from './signed-pdf.ts'

const sealed = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n')
const signed = Buffer.concat([
  sealed,
  Buffer.from('2 0 obj<</Type/Sig/ByteRange [0 40 60 20]/Contents<00>>>endobj\n%%EOF\n'),
])

it('a signed PDF begins as a PDF and says which bytes its signature covers', () => {
  expect(isSignedPdf(signed)).toBe(true)
  expect(isSignedPdf(sealed)).toBe(false)
  expect(isSignedPdf(Buffer.from('/ByteRange [0 40 60 20] without a beginning'))).toBe(false)
  expect(isSignedPdf(Buffer.from('%PDF-1.7 /ByteRange is only mentioned'))).toBe(false)
  expect(isSignedPdf(new Uint8Array())).toBe(false)
})

it('is the sealed file with something added, or another file', () => {
  expect(extendsFile(signed, sealed)).toBe(true)
  expect(extendsFile(sealed, sealed)).toBe(false)
  expect(extendsFile(sealed, signed)).toBe(false)
  const changed = Buffer.from(signed)
  changed[5] = 0
  expect(extendsFile(changed, sealed)).toBe(false)
})
