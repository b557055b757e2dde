import { describe, expect, it } from 'vitest'
import type { Duty } from '../ledger/duty.ts'
import { SYSTEM } from '../stream/actor.ts'
import { streamId } from '../ids.ts'
import type { Given } from '../testing/given.ts'
import { givenLedger, registering, told } from '../testing/given-ledger.ts'
import { draftMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { figure } from '../testing/minutes-fixture.ts'
import { kadinkes, sari } from '../testing/people.ts'
import { composePack, type MeetingPack } from './pack.ts'
import { sourcesOf } from './sources.ts'

const stream = streamId.parse('m-2')

function packOf({ state, history }: Given, duties: readonly Duty[] = []): MeetingPack {
  const pack = composePack(stream, state, sourcesOf(history), duties)
  if (pack === null) throw new Error('the meeting was not created')
  return pack
}

const prepared = (): Given =>
  draftMeeting()
    .and(sari, { type: 'figures.report', ...figure })
    .and(kadinkes, {
      type: 'obstacle.add',
      obstacleId: 'o1',
      agencyId: 'dinkes',
      text: 'Gagal lelang',
      category: 'procurement',
      nature: 'real',
      amountAtRisk: null,
    })

describe('the pack before a meeting', () => {
  it('lists the agenda with its times, each turn after the one before, without what is skipped', () => {
    const meeting = prepared()
    const { agenda } = packOf(meeting)
    expect(agenda.map(({ itemId }) => itemId)).toEqual(meeting.state.agenda.items.map(({ itemId }) => itemId))
    let minutes = 0
    for (const item of agenda) {
      expect(item.startsAfterMinutes).toBe(minutes)
      minutes += item.minutes
    }
    expect(packOf(meeting).head).toContainEqual(['Lama rapat', `${minutes} menit`])
    const skipping = meeting
      .and(sari, { type: 'meeting.open' })
      .and(sari, { type: 'agenda.skip-item', itemId: 'i-dinkes', reason: null })
    expect(packOf(skipping).agenda.map(({ itemId }) => itemId)).not.toContain('i-dinkes')
  })

  it('has a block for every seat in the order of speaking, with figures, obstacles, and none where none were reported', () => {
    const { agencies, totals, totalsNote } = packOf(prepared())
    const byId = new Map(agencies.map((agency) => [agency.agencyId as string, agency]))
    expect(byId.get('dinkes')).toMatchObject({
      figures: [{ source: 'apbd', figure: plainFigure }],
      obstacles: [{ obstacle: { text: 'Gagal lelang' }, solutions: [] }],
    })
    expect(byId.get('dpupr')).toMatchObject({ figures: [], obstacles: [] })
    const speaking = prepared().state.agenda.items.flatMap((item) => item.agencyId ?? [])
    expect(agencies.slice(0, speaking.length).map(({ agencyId }) => agencyId)).toEqual(speaking)
    expect(agencies).toHaveLength(prepared().state.attendance.seats.length)
    expect(totals.at(-1)?.figure.budget).toBe(plainFigure.budget)
    expect(totalsNote.text).toContain('Rekapitulasi dari 1 di antara')
  })

  it('shows what other meetings ordered and nobody has verified, the longest overdue first', () => {
    const ledger = givenLedger()
      .and(
        SYSTEM,
        registering({
          directiveId: 'd1',
          addressees: [told('dinkes', { text: 'Baru', due: '2021-12-31' }), told('dpupr', { text: 'Lain' })],
        }),
      )
      .and(
        SYSTEM,
        registering({ directiveId: 'd2', addressees: [told('dinkes', { text: 'Lama', due: '2021-07-01' })] }),
      )
      .and(SYSTEM, registering({ directiveId: 'd3', addressees: [told('dinkes', { text: 'Dicabut' })] }))
      .and(SYSTEM, { type: 'duty.withdraw', meeting: 'm-1', directiveId: 'd3', revision: 2, reason: 'Salah' })
      .and(SYSTEM, registering({ meeting: stream, directiveId: 'd4', addressees: [told('dinkes', { text: 'Ini' })] }))
    const { agencies } = packOf(prepared(), ledger.state.duties)
    const { date } = prepared().state.lifecycle.details ?? { date: '' }
    expect(date).toBe('2021-07-27')
    expect(agencies.find(({ agencyId }) => agencyId === 'dinkes')?.duties).toMatchObject([
      { text: 'Lama', overdue: 26, status: 'open' },
      { text: 'Baru', overdue: null },
    ])
    expect(agencies.find(({ agencyId }) => agencyId === 'dpupr')?.duties).toMatchObject([{ text: 'Lain' }])
  })
})
