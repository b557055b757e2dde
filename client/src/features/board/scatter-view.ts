import { scaleLinear, scaleSqrt } from 'd3-scale'
import type { BoardRow } from './board-view.ts'
import { placeLabels, type PlacedLabel } from './place-labels.ts'

/** Room around the drawing for the words on its axes, in pixels. */
const MARGIN = { top: 10, right: 12, bottom: 34, left: 46 } as const
const GREATEST_RADIUS = 22
const LEAST_RADIUS = 3
/** At least so many points of deviation are in view each way, so that small ones do not look large. */
const LEAST_REACH = 5

export interface ScatterPoint {
  readonly row: BoardRow
  readonly x: number
  readonly y: number
  readonly r: number
}

export interface Tick {
  readonly value: number
  readonly at: number
}

/** A drawing of every agency that has both deviations: right is ahead in work, up is ahead in money. */
export interface Scatter {
  readonly points: readonly ScatterPoint[]
  readonly labels: readonly PlacedLabel[]
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
  /** Where neither is ahead or behind. */
  readonly zero: { readonly x: number; readonly y: number }
  readonly frame: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

/** The scatter of physical against financial deviation in a drawing of this size, areas in proportion to budgets. */
export function scatterOf(rows: readonly BoardRow[], width: number, height: number): Scatter {
  const frame = { left: MARGIN.left, top: MARGIN.top, right: width - MARGIN.right, bottom: height - MARGIN.bottom }
  const drawn = rows.flatMap((row) =>
    row.deviation === null || row.financialDeviation === null
      ? []
      : [{ row, across: row.deviation, up: row.financialDeviation }],
  )
  const x = scaleLinear(reach(drawn.map(({ across }) => across)), [frame.left, frame.right]).nice()
  const y = scaleLinear(reach(drawn.map(({ up }) => up)), [frame.bottom, frame.top]).nice()
  const r = scaleSqrt([0, Math.max(1, ...drawn.map(({ row }) => row.budget))], [0, GREATEST_RADIUS])
  // The small ones last, so that none hides behind a large one.
  const points = drawn
    .toSorted((a, b) => b.row.budget - a.row.budget)
    .map(({ row, across, up }) => ({ row, x: x(across), y: y(up), r: Math.max(LEAST_RADIUS, r(row.budget)) }))
  const ticks = (scale: typeof x, count: number): Tick[] =>
    scale.ticks(count).map((value) => ({ value, at: scale(value) }))
  return {
    points,
    labels: placeLabels(byWeight(points), frame),
    xTicks: ticks(x, width < 420 ? 4 : 7),
    yTicks: ticks(y, 5),
    zero: { x: x(0), y: y(0) },
    frame,
  }
}

/** Whose name matters most comes first: deviation x budget either way. */
function byWeight(points: readonly ScatterPoint[]) {
  return points
    .toSorted((a, b) => weight(b.row) - weight(a.row))
    .map(({ row, x, y, r }) => ({ id: row.agencyId, text: row.shortName, x, y, r }))
}

function weight({ deviation, financialDeviation, budget }: BoardRow): number {
  return budget * (Math.abs(deviation ?? 0) + Math.abs(financialDeviation ?? 0))
}

function reach(values: readonly number[]): [number, number] {
  return [Math.min(-LEAST_REACH, ...values) * 1.08, Math.max(LEAST_REACH, ...values) * 1.08]
}
