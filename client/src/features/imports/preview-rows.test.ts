import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../../shared/ids.ts'
import { draftMeeting, liveMeeting, plainFigure } from '../../../../shared/testing/meeting-fixture.ts'
import { kadinkes, sari } from '../../../../shared/testing/people.ts'
import type { RecapRow } from '../../../../shared/workbook/reading.ts'
import { chosenRows, fallingRows, previewRows } from './preview-rows.ts'

const row = (agency: string | null, physicalActual = 48): RecapRow => ({
  sheet: 'Rekap',
  row: 7,
  agencyText: agency ?? 'Entah',
  agencyId: agency === null ? null : agencyId.parse(agency),
  sourceText: 'APBD',
  source: 'apbd',
  figure: { ...plainFigure, physicalActual },
  printed: { physicalDeviation: null, financialTarget: null, financialActual: null, financialDeviation: null },
})
const reported = { type: 'figures.report', agencyId: 'dinkes', source: 'apbd', figure: plainFigure } as const
const fates = (...shown: Parameters<typeof previewRows>): readonly string[] =>
  previewRows(...shown).map(({ fate }) => fate)

describe('a row of the preview', () => {
  it('is new, changes what stands there, or says the same', () => {
    const { state } = draftMeeting().and(kadinkes, reported)
    expect(fates(state, [row('dinkes'), row('dpupr')], [])).toEqual(['same', 'new'])
    expect(previewRows(state, [row('dinkes', 50)], [])).toMatchObject([{ fate: 'changed', before: plainFigure }])
  })

  it('stays out without an agency, without a seat, or when its agency stood there before', () => {
    const rows = [row(null), row('stranger'), row('dinkes'), row('dinkes', 50)]
    expect(fates(draftMeeting().state, rows, [])).toEqual(['out', 'out', 'new', 'out'])
  })

  it('of an agency that has presented changes nothing', () => {
    const meeting = liveMeeting()
      .and(kadinkes, reported)
      .and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dinkes'] })
    expect(fates(meeting.state, [row('dinkes', 50)], [])).toEqual(['presented'])
    expect(fates(meeting.state, [row('dinkes')], [])).toEqual(['same'])
  })

  it('carries the warnings about it, by which it can be looked for', () => {
    const place = { agencyId: agencyId.parse('dpupr'), source: 'apbd', field: null, cell: null } as const
    const warning = { rule: 'partly-reported', severity: 'warning', place, values: {} } as const
    const rows = previewRows(draftMeeting().state, [row('dinkes'), row('dpupr'), row(null)], [warning])
    expect(chosenRows(rows, 'warned').map((one) => one.row.agencyId)).toEqual(['dpupr'])
    expect(chosenRows(rows, 'changed')).toHaveLength(2)
    expect(chosenRows(rows, 'out')).toHaveLength(1)
    expect(chosenRows(rows, 'all')).toHaveLength(3)
  })

  it('is counted when it would fall below what stands there: progress is cumulative', () => {
    const { state } = draftMeeting().and(kadinkes, reported)
    expect(fallingRows(previewRows(state, [row('dinkes', 47), row('dpupr', 1)], []))).toBe(1)
    expect(fallingRows(previewRows(state, [row('dinkes', 49)], []))).toBe(0)
  })
})
