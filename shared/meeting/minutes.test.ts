import { describe, expect, it } from 'vitest'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, camat, kadinkes, sari } from '../testing/people.ts'

const line = 'agency/dinkes/note/n1'
const word = (text: string, baseRevision = 0): Asked => ({
  type: 'minutes.word-line',
  lineId: line,
  baseRevision,
  wording: { kind: 'text', text },
})
const proposal = {
  type: 'minutes.propose',
  proposalId: 'p1',
  agencyId: 'dinkes',
  lineId: line,
  text: 'Lelang ulang selesai Agustus',
  reason: 'Salah dengar',
} as const
const accept = (baseRevision: number): Asked => ({ type: 'minutes.accept-proposal', proposalId: 'p1', baseRevision })
const decline: Asked = { type: 'minutes.decline-proposal', proposalId: 'p1', reason: 'Sudah sesuai rekaman' }

const closed = (): Given => liveMeeting().and(bupati, { type: 'meeting.close' }, minute(90))
const inReview = (): Given => closed().and(sari, { type: 'minutes.open-review', until: minute(200) })
const proposed = (): Given => inReview().and(kadinkes, proposal, minute(100))

describe('the words of a line', () => {
  it('are those last given; how often is counted', () => {
    const { lines } = liveMeeting().and(sari, word('Satu')).and(sari, word('Dua', 1)).state.minutes
    expect(lines[line]).toMatchObject({ revision: 2, wording: { kind: 'text', text: 'Dua' }, by: sari })
  })

  it('are refused when somebody else worded the line meanwhile, and the refusal shows theirs', () => {
    const meeting = liveMeeting().and(sari, word('Satu'))
    expect(meeting.when(sari, word('Dua'))).toEqual({
      ok: false,
      rejection: { reason: 'stale-edit', what: 'line', id: line, revision: 1, text: 'Satu' },
    })
  })

  it('said again are no news; a line may be left out and be again as the log says it', () => {
    const meeting = liveMeeting().and(sari, word('Satu'))
    expect(meeting.when(sari, word('Satu'))).toEqual({ ok: true, events: [] })
    const back: Asked = { type: 'minutes.word-line', lineId: line, baseRevision: 2, wording: { kind: 'as-composed' } }
    const out: Asked = { type: 'minutes.word-line', lineId: line, baseRevision: 1, wording: { kind: 'left-out' } }
    expect(meeting.and(sari, out).and(sari, back).state.minutes.lines[line]).toMatchObject({
      revision: 3,
      wording: { kind: 'as-composed' },
    })
    expect(liveMeeting().when(sari, { ...back, baseRevision: 0 })).toEqual({ ok: true, events: [] })
  })
})

describe('the review by agencies', () => {
  it('takes proposals while it is open, and not before, after, or once it was closed', () => {
    expect(inReview().when(kadinkes, proposal, minute(200)).ok).toBe(true)
    expect(closed().when(kadinkes, proposal)).toMatchObject({ rejection: { reason: 'conflict' } })
    expect(inReview().when(kadinkes, proposal, minute(201))).toEqual({
      ok: false,
      rejection: { reason: 'past-cut-off', cutOff: minute(200) },
    })
    const over = inReview().and(sari, { type: 'minutes.close-review' })
    expect(over.when(kadinkes, proposal)).toMatchObject({ rejection: { reason: 'conflict' } })
    expect(over.when(sari, { type: 'minutes.close-review' })).toEqual({ ok: true, events: [] })
    expect(closed().when(sari, { type: 'minutes.open-review', until: minute(90) })).toMatchObject({ ok: false })
  })

  it('is of one’s own block only', () => {
    expect(inReview().when(camat, proposal)).toMatchObject({ rejection: { reason: 'not-allowed' } })
    expect(inReview().when(kadinkes, { ...proposal, lineId: 'agency/kec-mlati/note/n1' })).toMatchObject({
      rejection: { reason: 'conflict', problem: 'an agency proposes words for its own block only' },
    })
    expect(inReview().when(kadinkes, { ...proposal, lineId: 'agency/dinkes-2/note/n1' }).ok).toBe(false)
  })

  it('an accepted proposal words the line', () => {
    const { minutes } = proposed().and(sari, accept(0)).state
    expect(minutes.proposals).toMatchObject([{ outcome: 'accepted', by: kadinkes }])
    expect(minutes.lines[line]).toMatchObject({ revision: 1, wording: { text: proposal.text } })
  })

  it('a proposal is not accepted over words that came meanwhile', () => {
    const meeting = proposed().and(sari, word('Satu'))
    expect(meeting.when(sari, accept(0))).toMatchObject({ rejection: { reason: 'stale-edit', text: 'Satu' } })
    expect(meeting.when(sari, accept(1)).ok).toBe(true)
  })

  it('a declined one keeps the reason, a withdrawn one is gone; neither is decided twice', () => {
    const declined = proposed().and(sari, decline)
    expect(declined.state.minutes.proposals).toMatchObject([{ outcome: 'declined', answer: 'Sudah sesuai rekaman' }])
    expect(declined.when(sari, decline)).toEqual({ ok: true, events: [] })
    expect(declined.when(sari, accept(0))).toMatchObject({ rejection: { reason: 'conflict' } })
    const withdraw: Asked = { type: 'minutes.withdraw-proposal', proposalId: 'p1', agencyId: 'dinkes' }
    expect(proposed().and(kadinkes, withdraw).state.minutes.proposals).toMatchObject([{ outcome: 'withdrawn' }])
    expect(proposed().when(camat, { ...withdraw, agencyId: 'kec-mlati' })).toMatchObject({
      rejection: { reason: 'not-found' },
    })
    expect(proposed().when(kadinkes, proposal)).toMatchObject({ rejection: { reason: 'already-exists' } })
  })
})

describe('signing and sealing', () => {
  it('waits until every proposal is decided', () => {
    expect(proposed().when(bupati, { type: 'minutes.sign-off' })).toMatchObject({ rejection: { reason: 'conflict' } })
    expect(proposed().when(sari, { type: 'meeting.seal' })).toMatchObject({ rejection: { reason: 'conflict' } })
    const decided = proposed().and(sari, decline).and(bupati, { type: 'minutes.sign-off' }, minute(120))
    expect(decided.state.minutes.signOff).toMatchObject({ by: bupati, at: minute(120) })
    expect(decided.when(sari, { type: 'meeting.seal' }).ok).toBe(true)
  })

  it('after the seal nothing of it changes', () => {
    const sealed = closed().and(sari, { type: 'meeting.seal' })
    for (const asked of [word('Satu'), { type: 'minutes.set-number', number: '1' }] satisfies Asked[])
      expect(sealed.when(sari, asked)).toMatchObject({ rejection: { reason: 'wrong-phase' } })
  })
})
