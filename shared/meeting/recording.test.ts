import { describe, expect, it } from 'vitest'
import { minute } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, kadinkes, sari } from '../testing/people.ts'

const begun = () => liveMeeting().and(sari, { type: 'agenda.start-item', itemId: 'opening' }, minute(20))
const address = 'https://youtu.be/abc'
const file = { sha256: 'a'.repeat(64), fileName: 'rapat.vtt', cues: 12, unread: 1 }

describe('the recording of a meeting', () => {
  it('begins where the secretariat says', () => {
    const { state } = begun().and(sari, { type: 'recording.place', startedAt: minute(5), address }, minute(30))
    expect(state.recording.placement).toEqual({ startedAt: minute(5), known: { by: 'start' }, address })
  })

  it('begins as far before an item as one known point says', () => {
    const ask = { type: 'recording.place-by-item', itemId: 'opening', offsetMs: 12 * 60_000, address: null } as const
    const { state } = begun().and(sari, ask, minute(30))
    expect(state.recording.placement).toMatchObject({ startedAt: minute(8), known: { by: 'item', offsetMs: 720_000 } })
  })

  it('is not placed by an item that has not begun, nor in the future, nor at what is no address', () => {
    const ask = { type: 'recording.place-by-item', itemId: 'recap', offsetMs: 0, address: null } as const
    expect(begun().when(sari, ask)).toMatchObject({ ok: false, rejection: { reason: 'conflict' } })
    const ahead = { type: 'recording.place', startedAt: minute(31), address: null } as const
    expect(begun().when(sari, ahead, minute(30))).toMatchObject({ ok: false, rejection: { reason: 'conflict' } })
    expect(() => begun().when(sari, { ...ahead, address: 'javascript:alert(1)' })).toThrow('not an address')
  })

  it('is the secretariat’s to place, and said twice is recorded once', () => {
    const ask = { type: 'recording.place', startedAt: minute(5), address } as const
    for (const other of [kadinkes, bupati])
      expect(begun().when(other, ask)).toMatchObject({ ok: false, rejection: { reason: 'not-allowed' } })
    expect(begun().and(sari, ask).when(sari, ask)).toEqual({ ok: true, events: [] })
  })

  it('has one transcript, which another replaces and which can go', () => {
    const one = begun().and(sari, { type: 'recording.attach-transcript', ...file })
    expect(one.state.recording.transcript).toMatchObject({ ...file, by: sari })
    const two = one.and(sari, { type: 'recording.attach-transcript', ...file, sha256: 'b'.repeat(64) })
    expect(two.state.recording.transcript?.sha256).toBe('b'.repeat(64))
    expect(two.and(sari, { type: 'recording.remove-transcript' }).state.recording.transcript).toBeNull()
  })

  it('is forgotten when it is removed, but not its transcript', () => {
    const placed = begun()
      .and(sari, { type: 'recording.attach-transcript', ...file })
      .and(sari, { type: 'recording.place', startedAt: minute(5), address })
    const { recording } = placed.and(sari, { type: 'recording.remove' }).state
    expect(recording).toMatchObject({ placement: null, transcript: file })
  })
})
