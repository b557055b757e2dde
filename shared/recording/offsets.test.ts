import { describe, expect, it } from 'vitest'
import { minute } from '../testing/given.ts'
import { addressAt, chapterTime, offsetOf, offsetText, readOffset } from './offsets.ts'

const placed = (address: string | null) => ({ startedAt: minute(5), known: { by: 'start' as const }, address })

describe('offsets into a recording', () => {
  it('are counted from its start; what was before it has none', () => {
    expect(offsetOf(placed(null), minute(17.5))).toBe(750_000)
    expect(offsetOf(placed(null), minute(4))).toBeNull()
    expect([offsetOf(null, minute(9)), offsetOf(placed(null), null)]).toEqual([null, null])
  })

  it('are written with points and read as people write them', () => {
    expect([offsetText(760_000), offsetText(3_723_999)]).toEqual(['00.12.40', '01.02.03'])
    expect(['00:12:40', '12.40', '0.12.40', ' 12 : 40 '].map(readOffset)).toEqual([760_000, 760_000, 760_000, 760_000])
    expect(readOffset('90:00')).toBe(5_400_000)
    expect(['', '12', '1:60', '1:60:00', '25:00:00', 'dua'].map(readOffset)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
    expect([chapterTime(0), chapterTime(760_000), chapterTime(3_723_000)]).toEqual(['0:00', '12:40', '1:02:03'])
  })

  it('lead to their moment, in the way of the house that keeps the recording', () => {
    const at = (address: string) => addressAt(placed(address), 760_400)
    expect(at('https://youtu.be/abc?si=x&t=3s')).toBe('https://youtu.be/abc?si=x&t=760s')
    expect(at('https://www.youtube.com/watch?v=abc')).toBe('https://www.youtube.com/watch?v=abc&t=760s')
    const zoom = minute(5) + 760_000
    expect(at('https://us02web.zoom.us/rec/share/x')).toBe(`https://us02web.zoom.us/rec/share/x?startTime=${zoom}`)
    expect(at('https://video.contoh.id/a.mp4#t=1')).toBe('https://video.contoh.id/a.mp4#t=760')
    expect(at('https://evil.id/?https://youtu.be/')).toBe('https://evil.id/?https://youtu.be/#t=760')
    expect(addressAt(placed(null), 0)).toBeNull()
  })
})
