import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedSchemes } from '../../../../shared/figures/schemes.ts'
import { defaultScheme } from '../../../../shared/figures/scheme.ts'
import { liveMeeting, plainFigure } from '../../../../shared/testing/meeting-fixture.ts'
import { camat, kadinkes } from '../../../../shared/testing/people.ts'
import { bandCounts } from './band-counts.ts'
import {
  withBand,
  withBandChanged,
  withLimitChanged,
  withLimitDragged,
  withMeasure,
  withoutBand,
  withPlanChanged,
  withShape,
} from './scheme-edits.ts'
import { readScheme, readSigned, signedForEditing, typedFrom, typedScheme, type TypedScheme } from './scheme-form.ts'

const typed = typedFrom(defaultScheme)
const problem = (wrong: TypedScheme): string | null => {
  const read = readScheme(wrong)
  return read.ok ? null : read.problem
}

describe('the form of a scheme', () => {
  it.each(shippedSchemes.map(({ id, scheme }) => [id, scheme] as const))(
    'shows the shipped scheme %s and reads it back unchanged',
    (_, scheme) => {
      expect(readScheme(typedFrom(scheme))).toEqual({ ok: true, scheme })
      expect(typedScheme.parse(JSON.parse(JSON.stringify(typedFrom(scheme))))).toEqual(typedFrom(scheme))
    },
  )

  it('says what is wrong: a number, the order, a word, the plan, the name', () => {
    expect(problem(withLimitChanged(typed, 0, 0, { text: 'lima' }))).toBe('number')
    expect(problem(withLimitChanged(typed, 0, 0, { text: '−6' }))).toBe('order')
    expect(problem(withBandChanged(typed, 0, { word: ' ' }))).toBe('words')
    const plan = withShape(typed, 'plan')
    expect(problem(withPlanChanged(plan, 0, 'x'))).toBe('plan')
    expect(problem({ ...typed, name: '' })).toBe('name')
    expect(problem(plan)).toBeNull()
  })

  it('reads signs as people and documents write them', () => {
    expect(['-5', '−5,25', '–1.000', '+3', '0', '', '-'].map(readSigned)).toEqual([-5, -5.25, -1000, 3, 0, null, null])
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
        expect(readSigned(signedForEditing(hundredths / 100))).toBe(hundredths / 100)
      }),
    )
  })

  it('whatever is added, taken away, dragged or turned, the result is a scheme', () => {
    const edit = fc.oneof(
      fc.constant((old: TypedScheme) => withBand(old, 'Baru')),
      fc.nat({ max: 9 }).map((place) => (old: TypedScheme) => withoutBand(old, place % old.bands.length)),
      fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 9 }), fc.integer({ min: -60, max: 100 })).map(
        ([column, place, to]) =>
          (old: TypedScheme) =>
            withLimitDragged(old, column % old.columns.length, place % Math.max(1, old.bands.length - 1), to),
      ),
      fc.constantFrom('same', 'quarter', 'plan').map((shape) => (old: TypedScheme) => withShape(old, shape)),
      fc
        .constantFrom('physical-deviation', 'financial-deviation', 'physical-actual', 'financial-absorption')
        .map((measure) => (old: TypedScheme) => withMeasure(old, measure)),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        expect(problem(edits.reduce((old, change) => change(old), typed))).toBeNull()
      }),
    )
  })
})

describe('the preview', () => {
  it('counts every agency of the meeting in exactly one band', () => {
    const report = (agencyId: string, physicalActual: number) =>
      ({ type: 'figures.report', agencyId, source: 'apbd', figure: { ...plainFigure, physicalActual } }) as const
    const meeting = liveMeeting().and(kadinkes, report('dinkes', 50)).and(camat, report('kec-mlati', 20))
    expect(bandCounts(meeting.state, defaultScheme).map(({ agencies }) => agencies)).toEqual([
      ['Dinas Kesehatan'],
      [],
      ['Kecamatan Mlati'],
      ['Dinas Pekerjaan Umum'],
    ])
  })
})
