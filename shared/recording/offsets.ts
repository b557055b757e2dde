import type { Placement } from '../meeting/recording.ts'
import { between, type Instant } from '../temporal.ts'

const SECOND_MS = 1_000

/** Milliseconds into the recording at which something happened; null: before it, or nobody knows when it began. */
export function offsetOf(placement: Placement | null, at: Instant | null): number | null {
  if (placement === null || at === null) return null
  const offset = between(placement.startedAt, at)
  return offset < 0 ? null : offset
}

/** `00.12.40`, as times are written here. */
export function offsetText(ms: number): string {
  return parts(ms).map(two).join('.')
}

/** Reads `00:12:40`, `12.40`, `1.02.03`; null when it is none of them, or longer than a day. In milliseconds. */
export function readOffset(text: string): number | null {
  const found = /^\s*(?:(\d{1,2})\s*[:.]\s*)?(\d{1,3})\s*[:.]\s*([0-5]?\d)\s*$/.exec(text)
  if (found === null) return null
  const [, hours = '0', minutes = '0', seconds = '0'] = found
  if (found[1] !== undefined && Number(minutes) > 59) return null
  const total = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
  return total > 24 * 3_600 ? null : total * SECOND_MS
}

/**
 * The address at this moment of the recording. YouTube and Google Drive take `t`, Zoom the time on the clock
 * (`startTime`, milliseconds since the epoch); others may know media fragments (W3C Media Fragments URI, `#t=`).
 */
export function addressAt({ address, startedAt }: Placement, offsetMs: number): string | null {
  if (address === null) return null
  const host = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? ''
  const seconds = Math.floor(offsetMs / SECOND_MS)
  const isOf = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
  if (isOf('youtube.com') || isOf('youtu.be') || isOf('drive.google.com')) return withQuery(address, 't', `${seconds}s`)
  if (isOf('zoom.us')) return withQuery(address, 'startTime', String(startedAt + seconds * SECOND_MS))
  return `${address.split('#', 1)[0] ?? ''}#t=${seconds}`
}

function withQuery(address: string, name: string, value: string): string {
  const [before = '', fragment] = address.split('#', 2)
  const [path = '', query = ''] = before.split('?', 2)
  const kept = query.split('&').filter((pair) => pair !== '' && pair.split('=', 1)[0] !== name)
  return `${path}?${[...kept, `${name}=${value}`].join('&')}${fragment === undefined ? '' : `#${fragment}`}`
}

/** `12:40`, `1:02:03`: as YouTube reads chapters. */
export function chapterTime(ms: number): string {
  const [hours, minutes, seconds] = parts(ms)
  return hours === 0 ? `${minutes}:${two(seconds)}` : `${hours}:${two(minutes)}:${two(seconds)}`
}

function parts(ms: number): readonly [number, number, number] {
  const total = Math.floor(ms / SECOND_MS)
  return [Math.floor(total / 3_600), Math.floor(total / 60) % 60, total % 60]
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
