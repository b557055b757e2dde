import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notReported } from './figure.ts'
import { progressOf, type Progress } from './progress.ts'
import { bandOf, criticalContractScheme, defaultScheme, sameEveryQuarter, scheme, type Limit } from './scheme.ts'

const physical = (target: number | null, actual: number | null): Progress =>
  progressOf({ ...notReported, physicalTarget: target, physicalActual: actual })

const word = (rule: typeof defaultScheme, progress: Progress, quarter = 2): string => {
  const found = bandOf(rule, quarter, progress)
  return found === 'not-reported' ? found : found.word
}

const levelLimits: Limit[] = [
  { at: 45, belongsTo: 'better' },
  { at: 25, belongsTo: 'worse' },
]
const levels = sameEveryQuarter({
  name: 'Serapan',
  measure: 'physical-actual',
  unit: 'absolute',
  bands: [
    { word: 'tinggi', tone: 'good' },
    { word: 'sedang', tone: 'warn' },
    { word: 'rendah', tone: 'bad' },
  ],
  limits: levelLimits,
})

describe('scheme', () => {
  it('[SC1] by default the deviation from the own target decides, with limits at zero and five points', () => {
    expect(scheme.parse(defaultScheme)).toEqual(defaultScheme)
    expect(word(defaultScheme, physical(44.77, 44.77))).toBe('Sesuai target')
    expect(word(defaultScheme, physical(44.77, 44.76))).toBe('Sedikit tertinggal')
    expect(word(defaultScheme, physical(44.77, 41.36))).toBe('Sedikit tertinggal')
    expect(word(defaultScheme, physical(40.1, 35.1))).toBe('Sedikit tertinggal')
    expect(word(defaultScheme, physical(40.1, 35.09))).toBe('Tertinggal')
  })

  it('[SC2] a value exactly on a limit belongs to the side that the limit names', () => {
    expect(word(levels, physical(null, 45))).toBe('tinggi')
    expect(word(levels, physical(null, 25))).toBe('rendah')
    expect(word(levels, physical(null, 25.01))).toBe('sedang')
  })

  it('[SC3] not reported is a band of its own, never the worst one', () => {
    expect(word(defaultScheme, physical(40, null))).toBe('not-reported')
    expect(word(defaultScheme, physical(null, 40))).toBe('not-reported')
    expect(word(criticalContractScheme, physical(null, null))).toBe('not-reported')
  })

  it('[SC4] a contract is critical more than ten points behind, and more than five behind past 70 per cent of plan', () => {
    expect(scheme.parse(criticalContractScheme)).toEqual(criticalContractScheme)
    expect(word(criticalContractScheme, physical(70, 60))).toBe('Wajar')
    expect(word(criticalContractScheme, physical(70, 59.99))).toBe('Kritis')
    expect(word(criticalContractScheme, physical(70.01, 65.01))).toBe('Wajar')
    expect(word(criticalContractScheme, physical(80, 74.9))).toBe('Kritis')
  })

  it('[SC5] limits may differ per quarter', () => {
    const cut = (at: number): Limit[] => [
      { at: at + 10, belongsTo: 'better' },
      { at, belongsTo: 'better' },
    ]
    const rising = { ...levels, limits: { by: 'quarter' as const, perQuarter: [cut(10), cut(30), cut(50), cut(80)] } }
    const perQuarter = scheme.parse(rising)
    expect([1, 2, 3, 4].map((quarter) => word(perQuarter, physical(null, 40), quarter))).toEqual([
      'tinggi',
      'tinggi',
      'rendah',
      'rendah',
    ])
  })

  it('[SC6] a relative scheme measures in per cent of the target', () => {
    const relative = { ...defaultScheme, unit: 'relative' as const }
    expect(word(relative, physical(10, 9.4))).toBe('Tertinggal')
    expect(word(relative, physical(80, 77))).toBe('Sedikit tertinggal')
  })

  it('[SC7] every number falls in exactly one band, and a better number never in a worse one', () => {
    const cuts = fc
      .uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 9 })
      .chain((points) =>
        fc.tuple(
          ...points
            .toSorted((a, b) => b - a)
            .map((at) =>
              fc.record({ at: fc.constant(at), belongsTo: fc.constantFrom('better' as const, 'worse' as const) }),
            ),
        ),
      )
    const value = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.double({ min: 0, max: 120, noNaN: true }))
    fc.assert(
      fc.property(cuts, value, value, (limits, one, other) => {
        const bands = Array.from({ length: limits.length + 1 }, (_, n) => ({ word: `${n}`, tone: 'warn' as const }))
        const rule = scheme.parse(sameEveryQuarter({ ...levels, bands, limits }))
        const place = (actual: number): number => Number(word(rule, physical(null, actual)))
        expect(place(one)).toBeGreaterThanOrEqual(0)
        if (one >= other) expect(place(one)).toBeLessThanOrEqual(place(other))
      }),
    )
  })

  it.each([
    ['a limit too few', { ...levels, bands: [...levels.bands, { word: 'lagi', tone: 'bad' }] }],
    ['limits that do not fall', sameEveryQuarter({ ...levels, limits: levelLimits.toReversed() })],
    ['a level called points', { ...levels, unit: 'points' }],
    ['a deviation called absolute', { ...defaultScheme, unit: 'absolute' }],
    [
      'a plan without an open end',
      {
        ...criticalContractScheme,
        limits: { by: 'physical-target', ranges: [{ upTo: 70, limits: [{ at: 1, belongsTo: 'better' }] }] },
      },
    ],
  ])('[SC8] a scheme with %s is refused', (_, input) => {
    expect(scheme.safeParse(input).success).toBe(false)
  })
})
