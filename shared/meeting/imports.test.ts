import { describe, expect, it } from 'vitest'
import type { Figure } from '../figures/figure.ts'
import { SYSTEM } from '../stream/actor.ts'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { detailReference, draftMeeting, liveMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { bupati, kadinkes, kadisPupr, sari } from '../testing/people.ts'
import { meetingCommand } from './commands.ts'
import { currentFigure } from './figures.ts'
import { detailsOf, UNDOABLE_IMPORTS } from './imports.ts'
import type { MeetingState } from './state.ts'

type Import = Asked & { readonly type: 'figures.import' }

const figure = (physicalActual: number): Figure => ({ ...plainFigure, physicalActual })
const report = (physicalActual: number, agencyId = 'dinkes'): Asked => ({
  type: 'figures.report',
  agencyId,
  source: 'apbd',
  figure: figure(physicalActual),
})
const importing = (
  batchId: string,
  agencies: Readonly<Record<string, number>>,
  more: Partial<Import> = {},
): Import => ({
  type: 'figures.import',
  batchId,
  fileName: 'rekap.xlsx',
  rows: Object.entries(agencies).map(([agencyId, actual]) => ({ agencyId, source: 'apbd', figure: figure(actual) })),
  obstacles: [],
  details: null,
  ...more,
})
const obstacle: Import['obstacles'][number] = {
  obstacleId: 'o1',
  agencyId: 'dinkes',
  text: 'Juknis DAK terlambat terbit',
  category: 'technical-guideline',
  nature: 'real',
  amountAtRisk: null,
  solutions: [{ solutionId: 's1', text: 'Koordinasi dengan kementerian' }],
}
const undo = (batchId = 'b1'): Asked => ({ type: 'figures.undo-import', batchId })

/** Two agencies reported; then a workbook said otherwise, named a third one, and an obstacle. */
const reported = (): Given =>
  draftMeeting().and(kadinkes, report(40), minute(1)).and(kadisPupr, report(20, 'dpupr'), minute(2))
const imported = (): Given =>
  reported().and(sari, importing('b1', { dinkes: 44, 'kec-mlati': 30 }, { obstacles: [obstacle] }), minute(3))

const withoutRecord = ({ state }: Given): MeetingState => ({ ...state, imports: [] })
const actuals = ({ state }: Given): readonly (number | null)[] =>
  Object.values(state.figures).flatMap((own) => own.entries.map((entry) => currentFigure(entry).physicalActual))
const nothing = { ok: true, events: [] }
const used = (agencyId: string, use: string): unknown => ({
  ok: false,
  rejection: { reason: 'import-used', agencyId, use },
})

describe('importing a workbook', () => {
  it('sets the figures named and brings its obstacles, at once, and leaves the others', () => {
    expect(actuals(imported())).toEqual([44, 20, 30])
    expect(imported().state.obstacles).toMatchObject([
      { obstacleId: 'o1', revision: 1, removed: false, solutions: [{ solutionId: 's1', revision: 1 }] },
    ])
    const [applied, ...others] = imported().history.slice(reported().history.length)
    expect(others.map(({ event }) => event.type)).toEqual(['figures.imported', 'obstacle.imported'])
    expect(applied).toMatchObject({ event: { type: 'import.applied', fileName: 'rekap.xlsx' } })
    expect(new Set([applied, ...others].map((event) => event?.commandId)).size).toBe(1)
  })

  it('is kept with its file, its counts, who and when', () => {
    expect(imported().state.imports).toMatchObject([
      { batchId: 'b1', fileName: 'rekap.xlsx', figures: 2, by: sari, at: minute(3), undone: null, details: null },
    ])
  })

  it('keeps when a figure last changed if the workbook says the same', () => {
    const again = imported().and(sari, importing('b2', { dinkes: 44, dpupr: 21 }), minute(4))
    expect(again.history.at(-1)?.event).toMatchObject({ type: 'figures.imported', rows: [{ agencyId: 'dpupr' }] })
    expect(imported().when(sari, importing('b2', { dinkes: 44 }))).toEqual(nothing)
  })

  it('names where the detail lines are, what they add up to and their hash', () => {
    const first = draftMeeting().and(SYSTEM, importing('b1', {}, { details: detailReference }))
    expect(detailsOf(first.state.imports)).toMatchObject({ batchId: 'b1', figures: 0, details: detailReference })
    const second = first
      .and(sari, importing('b2', {}, { details: { ...detailReference, lines: 9 } }))
      .and(sari, importing('b3', { dinkes: 1 }))
    expect(detailsOf(second.state.imports)).toMatchObject({ batchId: 'b2', details: { lines: 9 } })
    expect(detailsOf(second.and(sari, undo('b2')).state.imports)).toMatchObject({ batchId: 'b1' })
  })

  it.each([
    ['an agency without a seat', { dinkes: 1, stranger: 1 }, {}, { reason: 'not-found', what: 'seat', id: 'stranger' }],
    [
      'the same figure twice',
      {},
      { rows: [1, 2].map((actual) => ({ agencyId: 'dinkes', source: 'apbd' as const, figure: figure(actual) })) },
      { reason: 'conflict', what: 'figures' },
    ],
    [
      'an obstacle of an agency without a seat',
      {},
      { obstacles: [{ ...obstacle, agencyId: 'stranger' }] },
      { reason: 'not-found', what: 'seat', id: 'stranger' },
    ],
    [
      'the same obstacle twice',
      {},
      { obstacles: [obstacle, obstacle] },
      { reason: 'already-exists', what: 'obstacle' },
    ],
  ])('with %s imports nothing', (_, agencies, more, rejection) => {
    expect(draftMeeting().when(sari, importing('b1', agencies, more))).toMatchObject({ ok: false, rejection })
  })

  it('a workbook comes in once', () => {
    expect(imported().when(sari, importing('b1', { dinkes: 50 }))).toMatchObject({
      rejection: { reason: 'already-exists', what: 'import', id: 'b1' },
    })
  })

  it('is bounded', () => {
    const { rows } = importing('b1', { dinkes: 1 })
    const many = (count: number): unknown =>
      importing('b1', {}, { rows: Array.from({ length: count }, () => rows).flat() })
    expect(meetingCommand.safeParse(many(2_000)).success).toBe(true)
    expect(meetingCommand.safeParse(many(2_001)).success).toBe(false)
  })
})

describe('undoing an import', () => {
  it('restores exactly what stood before, and remembers who undid it', () => {
    const undone = imported().and(sari, undo(), minute(9))
    expect(withoutRecord(undone)).toEqual(withoutRecord(reported()))
    expect(undone.state.imports).toMatchObject([{ batchId: 'b1', undone: { by: sari, at: minute(9) } }])
    expect(undone.when(sari, undo())).toEqual(nothing)
  })

  it('a corrected figure stands as corrected again', () => {
    const before = reported().and(kadinkes, {
      type: 'figures.correct',
      agencyId: 'dinkes',
      source: 'apbd',
      figure: figure(41),
      reason: 'Salah ketik',
    })
    const undone = before.and(sari, importing('b1', { dinkes: 44 })).and(sari, undo())
    expect(withoutRecord(undone)).toEqual(withoutRecord(before))
    expect(actuals(undone)).toEqual([41, 20])
  })

  it('imports are undone one after the other, the last first', () => {
    const second = imported().and(sari, importing('b2', { dinkes: 46 }))
    expect(second.when(sari, undo('b1'))).toEqual(used('dinkes', 'overtaken'))
    const both = second.and(sari, undo('b2')).and(sari, undo('b1'))
    expect(withoutRecord(both)).toEqual(withoutRecord(reported()))
  })

  it('is refused once a figure of it was presented', () => {
    const presented = liveMeeting()
      .and(sari, importing('b1', { dinkes: 44, dpupr: 20 }))
      .and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dpupr'] })
    expect(presented.when(sari, undo())).toEqual(used('dpupr', 'presented'))
  })

  it('is refused once a figure of it was corrected, or overtaken by a later report', () => {
    const corrected = imported().and(kadinkes, {
      type: 'figures.correct',
      agencyId: 'dinkes',
      source: 'apbd',
      figure: figure(45),
      reason: 'Berita acara',
    })
    expect(corrected.when(sari, undo())).toEqual(used('dinkes', 'corrected'))
    expect(corrected.and(kadinkes, report(46)).when(sari, undo())).toEqual(used('dinkes', 'overtaken'))
    expect(imported().and(kadisPupr, report(21, 'dpupr')).when(sari, undo())).toMatchObject({ ok: true })
  })

  it('is refused once an obstacle of it was changed or answered', () => {
    const named = { obstacleId: 'o1', agencyId: 'dinkes' }
    const changes: readonly Asked[] = [
      { type: 'obstacle.remove', ...named },
      { type: 'obstacle.propose-solution', ...named, solutionId: 's2', text: 'Lelang ulang' },
      { type: 'obstacle.edit-solution', ...named, solutionId: 's1', baseRevision: 1, text: 'Lain' },
    ]
    for (const change of changes)
      expect(imported().and(kadinkes, change).when(sari, undo())).toEqual(used('dinkes', 'obstacle-changed'))
    const answered = imported()
      .and(sari, { type: 'meeting.open' })
      .and(bupati, {
        type: 'directive.issue',
        directiveId: 'd1',
        text: 'Percepat',
        addressees: [{ agencyId: 'dinkes', due: null, text: null }],
        proofExpected: null,
        obstacleId: 'o1',
        itemId: null,
      })
    expect(answered.when(sari, undo())).toEqual(used('dinkes', 'obstacle-answered'))
  })

  it('is possible for the last few imports, so that the record does not grow without end', () => {
    const batches = Array.from({ length: UNDOABLE_IMPORTS + 1 }, (_, nth) => `b${nth}`)
    const many = batches.reduce(
      (meeting, batch, nth) => meeting.and(sari, importing(batch, { dinkes: nth })),
      reported(),
    )
    expect(many.state.imports.filter((record) => record.replaced !== null)).toHaveLength(UNDOABLE_IMPORTS)
    expect(many.when(sari, undo('b0'))).toMatchObject({ rejection: { reason: 'conflict', what: 'import' } })
    const all = batches.slice(1).reduceRight((meeting, batch) => meeting.and(sari, undo(batch)), many)
    expect(actuals(all)).toEqual([0, 20])
  })

  it('names an import that is there', () => {
    expect(imported().when(sari, undo('b9'))).toMatchObject({ rejection: { reason: 'not-found', what: 'import' } })
  })
})
