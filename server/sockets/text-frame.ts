/** Above these many bytes the length of a frame takes two more bytes, and eight. */
const SHORT = 125
const MIDDLE = 0xffff
/** The last frame of its message, and text. */
const FINAL_TEXT = 0x81

/** A text as one unmasked WebSocket frame, as a server sends it (RFC 6455, section 5.2). */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const start = length <= SHORT ? 2 : length <= MIDDLE ? 4 : 10
  const frame = Buffer.allocUnsafe(start + length)
  frame[0] = FINAL_TEXT
  if (start === 2) frame[1] = length
  if (start === 4) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  }
  if (start === 10) {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.write(text, start)
  return frame
}
