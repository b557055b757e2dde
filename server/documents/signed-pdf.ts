const PDF = '%PDF-'
/** Readers look for the beginning within the first kilobyte (PDF 1.7, annex H.3.4.1); so do we. */
const HEAD = 1024

/**
 * Whether these bytes are a PDF with an electronic signature in it: the part of a file that a signature covers is
 * told by `/ByteRange`, which must stand there uncompressed (ISO 32000-1, 12.8.1). Whether the signature is *valid* is not
 * for this program to say: that takes the certificate authority's word.
 */
export function isSignedPdf(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!content.subarray(0, HEAD).includes(PDF)) return false
  return /\/ByteRange\s*\[\s*\d+\s+\d+\s+\d+\s+\d+\s*\]/.test(content.toString('latin1'))
}

/** Whether a signed file is the sealed one, byte for byte, with something added behind it, as signing programs do. */
export function extendsFile(signed: Uint8Array, sealed: Uint8Array): boolean {
  return signed.byteLength > sealed.byteLength && Buffer.compare(signed.subarray(0, sealed.byteLength), sealed) === 0
}
