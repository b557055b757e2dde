import * as z from 'zod/mini'
import { bandTone, scheme, schemeMeasure, type Limit, type Scheme } from '../../../../shared/figures/scheme.ts'
import { numberForEditing, readNumber } from '../../i18n/numbers.ts'

const typedLimit = z.strictObject({ text: z.string(), belongsTo: z.enum(['better', 'worse']) })
const typedColumn = z.strictObject({
  /** Up to which physical target the column holds; null: above, or where limits do not depend on it. */
  upTo: z.nullable(z.string()),
  limits: z.array(typedLimit),
})

/** A scheme as it is being typed: numbers are text, so that a half-typed one is kept like any other. */
export const typedScheme = z.strictObject({
  name: z.string(),
  measure: schemeMeasure,
  unit: z.enum(['points', 'relative', 'absolute']),
  /** The same limits all year, others per quarter, or others per physical target. */
  shape: z.enum(['same', 'quarter', 'plan']),
  bands: z.array(z.strictObject({ word: z.string(), tone: bandTone })),
  columns: z.array(typedColumn),
})
export type TypedScheme = z.output<typeof typedScheme>
export type TypedLimit = z.output<typeof typedLimit>

/** What keeps a typed scheme from being one. */
export type SchemeProblem = 'number' | 'order' | 'words' | 'plan' | 'name'
export type SchemeReading =
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly problem: SchemeProblem }

/** A scheme as the fields show it at first. */
export function typedFrom({ name, measure, unit, bands, limits }: Scheme): TypedScheme {
  const said = { name, measure, unit, bands: [...bands] }
  if (limits.by === 'physical-target') {
    const columns = limits.ranges.map(({ upTo, limits: cuts }) => ({
      upTo: upTo === null ? null : signedForEditing(upTo),
      limits: cuts.map(typedFromLimit),
    }))
    return { ...said, shape: 'plan', columns }
  }
  const columns = limits.perQuarter.map((cuts) => ({ upTo: null, limits: cuts.map(typedFromLimit) }))
  const [first, ...others] = columns
  const isSame = others.every((column) => JSON.stringify(column) === JSON.stringify(first))
  return { ...said, shape: isSame ? 'same' : 'quarter', columns: isSame ? columns.slice(0, 1) : columns }
}

/** Reads what was typed; bands touch by construction, so that only their order can be wrong. */
export function readScheme(typed: TypedScheme): SchemeReading {
  const { name, measure, unit, bands, shape } = typed
  if (name.trim() === '') return { ok: false, problem: 'name' }
  if (bands.some(({ word }) => word.trim() === '')) return { ok: false, problem: 'words' }
  const columns = typed.columns.map(({ limits }) => limits.flatMap((limit) => readLimit(limit) ?? []))
  if (columns.some((cuts) => cuts.length !== bands.length - 1)) return { ok: false, problem: 'number' }
  if (columns.some((cuts) => cuts.some((cut, place) => place > 0 && cut.at >= (cuts[place - 1]?.at ?? Infinity))))
    return { ok: false, problem: 'order' }
  const [first = [], second = first, third = first, fourth = first] = columns
  const limits: Scheme['limits'] | null =
    shape === 'plan' ? plansOf(typed, columns) : { by: 'quarter', perQuarter: [first, second, third, fourth] }
  const read = limits === null ? null : scheme.safeParse({ name, measure, unit, bands, limits })
  return read?.success === true ? { ok: true, scheme: read.data } : { ok: false, problem: 'plan' }
}

type PlanRange = (Scheme['limits'] & { readonly by: 'physical-target' })['ranges'][number]

function plansOf(typed: TypedScheme, columns: readonly Limit[][]): Scheme['limits'] | null {
  const ranges = typed.columns.flatMap(({ upTo }, place): readonly PlanRange[] => {
    const limits = columns[place] ?? []
    const top = upTo === null ? null : readSigned(upTo)
    return upTo !== null && top === null ? [] : [{ upTo: top, limits }]
  })
  return ranges.length === typed.columns.length ? { by: 'physical-target', ranges } : null
}

function readLimit({ text, belongsTo }: TypedLimit): Limit | null {
  const at = readSigned(text)
  return at === null ? null : { at, belongsTo }
}

/** A number that may be below zero, as it is put into a field: `−12,5`. */
export function signedForEditing(value: number): string {
  return value < 0 ? `−${numberForEditing(-value)}` : numberForEditing(value)
}

/** Reads a typed number with or without a sign; null where there is none. */
export function readSigned(text: string): number | null {
  const trimmed = text.trim()
  const isNegative = /^[-−–]/.test(trimmed)
  const size = readNumber(trimmed.replace(/^[-−–+]/, ''))
  if (size === null || size === 'not-a-number') return null
  return isNegative ? 0 - size : size
}

function typedFromLimit({ at, belongsTo }: Limit): TypedLimit {
  return { text: signedForEditing(at), belongsTo }
}
