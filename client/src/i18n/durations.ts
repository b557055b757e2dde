const SECOND_MS = 1_000
const MINUTE_MS = 60_000

/** `04.12` minutes and seconds of a running clock, `1.04.12` from an hour on; negative has a minus. */
export function clockText(ms: number): string {
  const total = Math.floor(Math.abs(ms) / SECOND_MS)
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(total / 3_600)
  const minutes = Math.floor(total / 60) % 60
  const text = hours > 0 ? `${hours}.${two(minutes)}.${two(total % 60)}` : `${two(minutes)}.${two(total % 60)}`
  return ms < 0 && total > 0 ? `−${text}` : text
}

/** Whole minutes, rounded: what stands in a list. */
export function wholeMinutes(ms: number): number {
  return Math.round(ms / MINUTE_MS)
}
