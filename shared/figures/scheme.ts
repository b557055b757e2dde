import * as z from 'zod/mini'
import { lineOfText } from '../text.ts'
import { relativeDeviation, withoutDust } from './deviation.ts'
import type { Progress } from './progress.ts'

export const schemeMeasure = z.enum([
  'physical-deviation',
  'financial-deviation',
  'physical-actual',
  'financial-absorption',
])
export type SchemeMeasure = z.output<typeof schemeMeasure>

/** A tone is never shown alone: the band's word, a sign and a shape stand beside it. */
export const bandTone = z.enum(['best', 'good', 'warn', 'bad', 'critical'])
export type BandTone = z.output<typeof bandTone>

export const band = z.strictObject({ word: lineOfText, tone: bandTone })
export type Band = z.output<typeof band>

/** Where one band ends and the next, worse one begins; a value exactly there belongs to one of them. */
export const limit = z.strictObject({
  at: z.number().check(z.gte(-1_000), z.lte(1_000)),
  belongsTo: z.enum(['better', 'worse']),
})
export type Limit = z.output<typeof limit>

/** From best to worst, therefore falling; one fewer than there are bands. */
const limits = z
  .array(limit)
  .check(z.maxLength(9), z.refine(fall, { error: 'limits must fall from the best band to the worst' }))

const limitsPerQuarter = z.strictObject({
  by: z.literal('quarter'),
  perQuarter: z.tuple([limits, limits, limits, limits]),
})
const limitsPerPlan = z.strictObject({
  by: z.literal('physical-target'),
  /** A range reaches up to and including `upTo` per cent of physical target; the last one has none (null). */
  ranges: z
    .array(z.strictObject({ upTo: z.nullable(z.number().check(z.gte(0), z.lte(1_000))), limits }))
    .check(
      z.minLength(1),
      z.maxLength(12),
      z.refine(coverEveryPlan, { error: 'ranges must rise and the last must be open' }),
    ),
})

/**
 * How a regency calls good and bad (rapor), as data: published rules are many and none is common. Bands
 * touch by construction, since only the limits between them are given; every number falls in exactly one.
 */
export const scheme = z
  .strictObject({
    name: lineOfText,
    measure: schemeMeasure,
    /** Points of deviation, deviation in per cent of the target, or the level itself. */
    unit: z.enum(['points', 'relative', 'absolute']),
    /** From best to worst. */
    bands: z.array(band).check(z.minLength(1), z.maxLength(10)),
    limits: z.discriminatedUnion('by', [limitsPerQuarter, limitsPerPlan]),
  })
  .check(
    z.refine(unitFits, { error: 'a deviation is in points or relative, a level is absolute' }),
    z.refine(limitsFit, { error: 'n bands need n - 1 limits, always' }),
  )
export type Scheme = z.output<typeof scheme>

/**
 * Deviation of physical progress from the agency's own target, in points, since a low level in June may be
 * right for an agency that builds in August. Zero is the limit that
 * monitoring of packages uses, five that of the national rule on contracts in trouble past 70 per cent of plan.
 */
export const defaultScheme: Scheme = sameEveryQuarter({
  name: 'Deviasi fisik terhadap target sendiri',
  measure: 'physical-deviation',
  unit: 'points',
  bands: [
    { word: 'Sesuai target', tone: 'good' },
    { word: 'Sedikit tertinggal', tone: 'warn' },
    { word: 'Tertinggal', tone: 'bad' },
  ],
  limits: [
    { at: 0, belongsTo: 'better' },
    { at: -5, belongsTo: 'better' },
  ],
})

/**
 * Contracts in trouble (kontrak kritis; Permen PU 07/PRT/M/2011, Perlem LKPP 9/2018): more than ten points
 * behind while the plan stands at 70 per cent or less, more than five behind afterwards.
 */
export const criticalContractScheme: Scheme = {
  name: 'Kontrak kritis',
  measure: 'physical-deviation',
  unit: 'points',
  bands: [
    { word: 'Wajar', tone: 'good' },
    { word: 'Kritis', tone: 'critical' },
  ],
  limits: {
    by: 'physical-target',
    ranges: [
      { upTo: 70, limits: [{ at: -10, belongsTo: 'better' }] },
      { upTo: null, limits: [{ at: -5, belongsTo: 'better' }] },
    ],
  },
}

/**
 * The band of some progress in a quarter (1 to 4), or 'not-reported' when the measure, or the target that
 * chooses the limits, is missing.
 */
export function bandOf(scheme: Scheme, quarter: number, progress: Progress): Band | 'not-reported' {
  const value = measured(scheme, progress)
  const cuts = limitsFor(scheme, quarter, progress)
  if (value === null || cuts === null) return 'not-reported'
  const place = cuts.findIndex((cut) => (cut.belongsTo === 'better' ? value >= cut.at : value > cut.at))
  return scheme.bands[place < 0 ? scheme.bands.length - 1 : place] ?? 'not-reported'
}

/** The number a scheme looks at, in its unit; null when not reported. */
function measured(scheme: Scheme, progress: Progress): number | null {
  switch (scheme.measure) {
    case 'physical-deviation':
      return scheme.unit === 'relative'
        ? relativeDeviation(progress.physicalTarget, progress.physicalActual)
        : progress.physicalDeviation
    case 'financial-deviation':
      return scheme.unit === 'relative'
        ? relativeDeviation(progress.financialTarget, progress.financialActual)
        : progress.financialDeviation
    case 'physical-actual':
      return level(progress.physicalActual)
    case 'financial-absorption':
      return level(progress.financialActual)
  }
}

/** The limits that hold in this quarter for this progress; null when they depend on a target not reported. */
function limitsFor(scheme: Scheme, quarter: number, progress: Progress): readonly Limit[] | null {
  if (scheme.limits.by === 'quarter') return scheme.limits.perQuarter[quarter - 1] ?? null
  const target = progress.physicalTarget
  if (target === null) return null
  return scheme.limits.ranges.find((range) => range.upTo === null || target <= range.upTo)?.limits ?? null
}

/** A scheme whose limits do not change over the year. */
export function sameEveryQuarter(parts: Omit<Scheme, 'limits'> & { readonly limits: Limit[] }): Scheme {
  const { limits: cuts } = parts
  return { ...parts, limits: { by: 'quarter', perQuarter: [cuts, cuts, cuts, cuts] } }
}

function level(percent: number | null): number | null {
  return percent === null ? null : withoutDust(percent)
}

function fall(cuts: readonly Limit[]): boolean {
  return cuts.every((cut, index) => index === 0 || cut.at < (cuts[index - 1]?.at ?? Infinity))
}

function coverEveryPlan(ranges: readonly { readonly upTo: number | null }[]): boolean {
  const tops = ranges.map((range) => range.upTo)
  if (tops.at(-1) !== null) return false
  return tops.slice(0, -1).every((top, index) => top !== null && (index === 0 || top > (tops[index - 1] ?? Infinity)))
}

function unitFits(parts: { readonly measure: SchemeMeasure; readonly unit: string }): boolean {
  const isLevel = parts.measure === 'physical-actual' || parts.measure === 'financial-absorption'
  return isLevel === (parts.unit === 'absolute')
}

function limitsFit(parts: {
  readonly bands: readonly Band[]
  readonly limits: z.output<typeof limitsPerQuarter> | z.output<typeof limitsPerPlan>
}): boolean {
  const rows =
    parts.limits.by === 'quarter' ? parts.limits.perQuarter : parts.limits.ranges.map((range) => range.limits)
  return rows.every((row) => row.length === parts.bands.length - 1)
}
