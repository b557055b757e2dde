const SLOT_LENGTH = 8
const SLOT_LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** A name for one more of this browser's sessions. */
export function newSlot(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SLOT_LENGTH))
  return Array.from(bytes, (byte) => SLOT_LETTERS[byte % SLOT_LETTERS.length]).join('')
}

/** A random UUID, also where the page came without TLS and the browser's own maker is missing. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => {
    const fixed = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return fixed.toString(16).padStart(2, '0')
  }).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
