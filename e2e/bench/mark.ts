import { nowMicros } from './monotonic-clock.ts'

// Every measured message carries the moment of its sending, as (part of) its command id.

/** Stands in a text for the mark that it gets when it is sent. */
export const MARK_PLACE = '0'.repeat(16)
const BEFORE = Buffer.from('"commandId":"b-')

/** The text with the moment of its sending in it, as long as it was. */
export function marked(text: string): string {
  return text.replaceAll(MARK_PLACE, String(nowMicros()).padStart(MARK_PLACE.length, '0'))
}

/** A text that was marked, with room for another mark. */
export function unmarked(text: string): string {
  const place = text.indexOf(BEFORE.toString())
  const from = place + BEFORE.length
  if (place < 0) throw new Error(`not marked: ${text}`)
  return text.replaceAll(text.slice(from, from + MARK_PLACE.length), MARK_PLACE)
}

/** Hands the age of every marked message in these bytes, in milliseconds, to `found`. */
export function readAges(bytes: Buffer, found: (ageMs: number) => void): void {
  const now = nowMicros()
  for (let place = bytes.indexOf(BEFORE); place >= 0; place = bytes.indexOf(BEFORE, place + 1)) {
    const from = place + BEFORE.length
    found((now - Number(bytes.toString('latin1', from, from + MARK_PLACE.length))) / 1_000)
  }
}
