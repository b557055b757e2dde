import { describe, expect, it } from 'vitest'
import { notReported, type Figure } from '../figures/figure.ts'
import { agencyId } from '../ids.ts'
import { after } from '../temporal.ts'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { details, draftMeeting, liveMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { bupati, kadinkes, kadisPupr, sari, stafDinkes } from '../testing/people.ts'
import { currentFigure, type AgencyFigures, type FigureEntry } from './figures.ts'

const dinkes = agencyId.parse('dinkes')
const figure = (physicalActual: number | null): Figure => ({ ...plainFigure, physicalActual })
const report = (wanted: Figure, agency = 'dinkes'): Asked => ({
  type: 'figures.report',
  agencyId: agency,
  source: 'apbd',
  figure: wanted,
})
const correct = (wanted: Figure, reason = 'Salah ketik'): Asked & { readonly type: 'figures.correct' } => ({
  type: 'figures.correct',
  agencyId: 'dinkes',
  source: 'apbd',
  figure: wanted,
  reason,
})
const importing = (...agencies: readonly string[]): Asked & { readonly type: 'figures.import' } => ({
  type: 'figures.import',
  batchId: 'b1',
  fileName: 'rekap.xlsx',
  rows: agencies.map((agency) => ({ agencyId: agency, source: 'apbd', figure: figure(44) })),
  obstacles: [],
  details: null,
})

/** The health office reported 40 per cent and has had its turn. */
const presented = (): Given =>
  liveMeeting()
    .and(kadinkes, report(figure(40)), minute(1))
    .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' }, minute(2))
    .and(sari, { type: 'agenda.end-item', itemId: 'i-dinkes' }, minute(12))

function figuresIn(meeting: Given): AgencyFigures {
  const own = meeting.state.figures[dinkes]
  if (own === undefined) throw new Error('the health office has no figures')
  return own
}
function entryIn(meeting: Given): FigureEntry {
  const [entry] = figuresIn(meeting).entries
  if (entry === undefined) throw new Error('nothing was reported')
  return entry
}
const nothing = { ok: true, events: [] }
const frozen = { ok: false, rejection: { reason: 'figures-frozen', agencyId: 'dinkes' } }

describe('reporting a figure', () => {
  it('sets it, and says when it last changed', () => {
    const meeting = liveMeeting().and(kadinkes, report(figure(40)), minute(1))
    expect(entryIn(meeting)).toEqual({
      source: 'apbd',
      reported: figure(40),
      presented: null,
      corrections: [],
      changedAt: minute(1),
      changedSeq: meeting.history.length,
    })
  })

  it('the same figure again is no news; the first is, even when it says nothing', () => {
    const meeting = draftMeeting().and(kadinkes, report(notReported))
    expect(entryIn(meeting).reported).toEqual(notReported)
    expect(meeting.when(stafDinkes, report(notReported))).toEqual(nothing)
  })

  it('zero is a figure of its own, not the lack of one', () => {
    const meeting = draftMeeting().and(kadinkes, report(figure(null)))
    expect(meeting.when(kadinkes, report(figure(0)))).toMatchObject({ events: [{ figure: { physicalActual: 0 } }] })
  })

  it('other sources of the agency and other agencies stay as they were', () => {
    const before = draftMeeting()
      .and(kadinkes, { type: 'figures.report', agencyId: 'dinkes', source: 'dak-fisik', figure: figure(10) })
      .and(kadisPupr, report(figure(20), 'dpupr'))
    const { figures } = before.and(kadinkes, report(figure(40))).state
    expect(figures[dinkes]?.entries.map((entry) => [entry.source, entry.reported.physicalActual])).toEqual([
      ['dak-fisik', 10],
      ['apbd', 40],
    ])
    expect(figures[agencyId.parse('dpupr')]).toEqual(before.state.figures[agencyId.parse('dpupr')])
  })

  it('an agency without a seat has no figures', () => {
    expect(draftMeeting().when(sari, report(figure(40), 'stranger'))).toEqual({
      ok: false,
      rejection: { reason: 'not-found', what: 'seat', id: 'stranger' },
    })
  })
})

describe('the day of reporting', () => {
  const cutOff = minute(10)
  const meeting = (): Given =>
    draftMeeting().and(sari, { type: 'meeting.describe', details: { ...details, reportUntil: cutOff } })

  it('ends with the instant that was set', () => {
    expect(meeting().when(kadinkes, report(figure(40)), cutOff)).toMatchObject({ ok: true })
    expect(meeting().when(kadinkes, report(figure(40)), after(cutOff, 1))).toEqual({
      ok: false,
      rejection: { reason: 'past-cut-off', cutOff },
    })
  })

  it('does not bind the secretariat', () => {
    expect(meeting().when(sari, report(figure(40)), after(cutOff, 1))).toMatchObject({ ok: true })
  })

  it('leaves an agency the way of a correction with a reason', () => {
    const corrected = meeting().and(kadinkes, correct(figure(40)), after(cutOff, 1))
    expect(currentFigure(entryIn(corrected))).toEqual(figure(40))
  })
})

describe('figures as presented', () => {
  it('stay as they stood when the agency’s turn ended', () => {
    expect(figuresIn(presented())).toMatchObject({ frozenAt: minute(12), frozenSeq: presented().history.length })
    expect(entryIn(presented()).presented).toEqual(figure(40))
  })

  it('nobody reports or imports over them', () => {
    expect(presented().when(kadinkes, report(figure(41)))).toEqual(frozen)
    expect(presented().when(sari, report(figure(41)))).toEqual(frozen)
    expect(presented().when(sari, importing('dpupr', 'dinkes'))).toEqual(frozen)
    expect(presented().when(kadisPupr, report(figure(41), 'dpupr'))).toMatchObject({ ok: true })
  })

  it('a correction shows both values, who, when and why', () => {
    const meeting = presented().and(stafDinkes, correct(figure(42), 'Berita acara terlambat masuk'), minute(20))
    const entry = entryIn(meeting)
    expect(entry.presented).toEqual(figure(40))
    expect(currentFigure(entry)).toEqual(figure(42))
    expect(entry).toMatchObject({ reported: figure(40), changedAt: minute(20), changedSeq: meeting.history.length })
    expect(entry.corrections).toEqual([
      {
        from: figure(40),
        to: figure(42),
        reason: 'Berita acara terlambat masuk',
        by: stafDinkes,
        at: minute(20),
        seq: meeting.history.length,
      },
    ])
  })

  it('every correction is kept, each from the value before it', () => {
    const meeting = presented()
      .and(kadinkes, correct(figure(42)))
      .and(sari, correct(figure(43), 'Dihitung ulang'))
    expect(entryIn(meeting).corrections.map(({ from, to, by }) => [from, to, by.name])).toEqual([
      [figure(40), figure(42), 'dr. Budi Hartono'],
      [figure(42), figure(43), 'Sari Wulandari'],
    ])
    expect(meeting.when(kadinkes, correct(figure(43)))).toEqual(nothing)
  })

  it('a source named only afterwards was presented as not reported', () => {
    const meeting = presented().and(kadinkes, { ...correct(figure(5)), source: 'dak-fisik' })
    const late = figuresIn(meeting).entries.find((entry) => entry.source === 'dak-fisik')
    expect(late).toMatchObject({ presented: notReported, reported: notReported, corrections: [{ from: notReported }] })
    expect(late && currentFigure(late)).toEqual(figure(5))
  })

  it('an agency that reported nothing is frozen all the same', () => {
    const taken = liveMeeting().and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dinkes'] }, minute(3))
    expect(figuresIn(taken)).toEqual({ frozenAt: minute(3), frozenSeq: taken.history.length, entries: [] })
    expect(taken.when(kadinkes, report(figure(40)))).toEqual(frozen)
  })

  it('can be corrected until the record is sealed', () => {
    const closed = presented().and(bupati, { type: 'meeting.close' })
    expect(closed.when(kadinkes, correct(figure(42)))).toMatchObject({ ok: true })
    const sealed = closed.and(sari, { type: 'meeting.seal' })
    expect(sealed.when(kadinkes, correct(figure(42)))).toMatchObject({ rejection: { reason: 'wrong-phase' } })
  })
})

describe('a correction before the turn', () => {
  const corrected = (): Given =>
    draftMeeting()
      .and(kadinkes, report(figure(40)))
      .and(kadinkes, correct(figure(42)))

  it('is what gets presented', () => {
    const meeting = corrected()
      .and(sari, { type: 'meeting.open' })
      .and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dinkes'] })
    expect(entryIn(meeting).presented).toEqual(figure(42))
  })

  it('gives way to a later report, and is kept', () => {
    const entry = entryIn(corrected().and(kadinkes, report(figure(44))))
    expect(currentFigure(entry)).toEqual(figure(44))
    expect(entry.corrections).toHaveLength(1)
  })

  it('a report that goes back to the value before the correction is news', () => {
    expect(corrected().when(kadinkes, report(figure(40)))).toMatchObject({ events: [{ type: 'figures.reported' }] })
  })
})
