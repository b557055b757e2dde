import type { Band, SchemeMeasure } from '../../../../shared/figures/scheme.ts'
import { readSigned, signedForEditing, type TypedLimit, type TypedScheme } from './scheme-form.ts'

/** As many bands as a scheme may have. */
export const MOST_BANDS = 10
const QUARTERS = 4
/** How far below the last limit the next one begins, until somebody moves it. */
const STEP = 5
const FIRST_PLAN = '70'

type Column = TypedScheme['columns'][number]

/** Whether a measure is a level, from 0 to 100, and not a deviation. */
export function isLevel(measure: SchemeMeasure): boolean {
  return measure === 'physical-actual' || measure === 'financial-absorption'
}

/** The range in which a limit can be dragged. */
export function reachOf(measure: SchemeMeasure): { readonly min: number; readonly max: number } {
  return isLevel(measure) ? { min: 0, max: 100 } : { min: -60, max: 20 }
}

/** One more band, worse than all others. */
export function withBand(typed: TypedScheme, word: string): TypedScheme {
  if (typed.bands.length >= MOST_BANDS) return typed
  const band: Band = { word, tone: typed.bands.at(-1)?.tone ?? 'bad' }
  return {
    ...typed,
    bands: [...typed.bands, band],
    columns: typed.columns.map((column) => ({ ...column, limits: [...column.limits, below(column.limits.at(-1))] })),
  }
}

/** Without one band; its neighbours meet at the limit that is left. */
export function withoutBand(typed: TypedScheme, place: number): TypedScheme {
  if (typed.bands.length <= 1) return typed
  const limitGone = Math.max(0, place - 1)
  return {
    ...typed,
    bands: typed.bands.filter((_, index) => index !== place),
    columns: typed.columns.map((column) => ({
      ...column,
      limits: column.limits.filter((_, index) => index !== limitGone),
    })),
  }
}

export function withBandChanged(typed: TypedScheme, place: number, parts: Partial<Band>): TypedScheme {
  const bands = typed.bands.map((band, index) => (index === place ? { ...band, ...parts } : band))
  return { ...typed, bands }
}

export function withLimitChanged(
  typed: TypedScheme,
  column: number,
  place: number,
  parts: Partial<TypedLimit>,
): TypedScheme {
  return withColumn(typed, column, ({ limits, ...rest }) => ({
    ...rest,
    limits: limits.map((limit, index) => (index === place ? { ...limit, ...parts } : limit)),
  }))
}

/** A limit dragged to a number: it stops a hundredth short of its neighbours, so that bands keep their order. */
export function withLimitDragged(typed: TypedScheme, column: number, place: number, to: number): TypedScheme {
  const limits = typed.columns[column]?.limits ?? []
  const above = readSigned(limits[place - 1]?.text ?? '') ?? Infinity
  const under = readSigned(limits[place + 1]?.text ?? '') ?? -Infinity
  const at = Math.max(under + 0.01, Math.min(above - 0.01, to))
  return withLimitChanged(typed, column, place, { text: signedForEditing(Math.round(at * 100) / 100) })
}

export function withPlanChanged(typed: TypedScheme, column: number, upTo: string): TypedScheme {
  return withColumn(typed, column, (old) => ({ ...old, upTo }))
}

/** Another way in which limits change over the year; the first column's limits are where each begins. */
export function withShape(typed: TypedScheme, shape: TypedScheme['shape']): TypedScheme {
  if (shape === typed.shape) return typed
  const limits = typed.columns[0]?.limits ?? []
  const column: Column = { upTo: null, limits }
  const columns: Readonly<Record<TypedScheme['shape'], readonly Column[]>> = {
    same: [column],
    quarter: Array.from({ length: QUARTERS }, () => column),
    plan: [{ upTo: FIRST_PLAN, limits }, column],
  }
  return { ...typed, shape, columns: [...columns[shape]] }
}

/** Another measure. A level and a deviation have nothing in common, so their limits begin anew. */
export function withMeasure(typed: TypedScheme, measure: SchemeMeasure): TypedScheme {
  if (isLevel(measure) === isLevel(typed.measure)) return { ...typed, measure }
  const count = typed.bands.length
  const at = (place: number): number =>
    isLevel(measure) ? Math.round(100 - ((place + 1) * 100) / count) : -STEP * place
  const columns = typed.columns.map((column) => ({
    ...column,
    limits: column.limits.map((limit, place) => ({ ...limit, text: signedForEditing(at(place)) })),
  }))
  return { ...typed, measure, unit: isLevel(measure) ? 'absolute' : 'points', columns }
}

function withColumn(typed: TypedScheme, column: number, change: (old: Column) => Column): TypedScheme {
  return { ...typed, columns: typed.columns.map((old, index) => (index === column ? change(old) : old)) }
}

function below(limit: TypedLimit | undefined): TypedLimit {
  const at = readSigned(limit?.text ?? '') ?? STEP
  return { text: signedForEditing(at - STEP), belongsTo: 'better' }
}
