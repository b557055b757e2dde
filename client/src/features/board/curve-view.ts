import { scaleLinear, scaleUtc } from 'd3-scale'
import { curveLinear, line } from 'd3-shape'
import { dayOn, type CalendarDate } from '../../../../shared/temporal.ts'

/** What is known at the end of one period, per cent of the year, cumulative; null: not known. */
export interface CurvePoint {
  readonly day: CalendarDate
  readonly periodLabel: string
  readonly target: number | null
  readonly actual: number | null
}

/** The S-curve's data: this year's periods and last year's, each in the order of their days. */
export interface CurveData {
  readonly year: number
  readonly now: readonly CurvePoint[]
  readonly lastYear: readonly CurvePoint[]
}

export interface DrawnLine {
  readonly kind: 'target' | 'actual' | 'last-year'
  readonly path: string
  readonly dots: readonly { readonly x: number; readonly y: number; readonly value: number }[]
}

export interface Curve {
  readonly lines: readonly DrawnLine[]
  readonly months: readonly { readonly month: number; readonly x: number }[]
  readonly levels: readonly { readonly value: number; readonly y: number }[]
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

const MARGIN = { top: 12, right: 16, bottom: 26, left: 36 } as const
const LEVELS = [0, 25, 50, 75, 100]

/**
 * The S-curve in a drawing of this size. Only periods that are known are dots; lines run straight between them and from
 * nothing on the first of January, where every year begins. Last year lies at the same days of its own year.
 */
export function curveOf(data: CurveData, width: number, height: number): Curve {
  const frame = { left: MARGIN.left, right: width - MARGIN.right, top: MARGIN.top, bottom: height - MARGIN.bottom }
  const begin = newYear(data.year)
  const x = scaleUtc([begin, newYear(data.year + 1)], [frame.left, frame.right])
  const highest = Math.max(100, ...data.now.flatMap(({ target, actual }) => [target ?? 0, actual ?? 0]))
  const y = scaleLinear([0, highest], [frame.bottom, frame.top])
  const drawn = (
    kind: DrawnLine['kind'],
    points: readonly CurvePoint[],
    valueOf: (point: CurvePoint) => number | null,
  ): readonly DrawnLine[] => {
    const known = points.flatMap((point) => {
      const value = valueOf(point)
      return value === null ? [] : [{ x: x(sameDay(point.day, data.year)), y: y(value), value }]
    })
    if (known.length === 0) return []
    const path = line<{ readonly x: number; readonly y: number }>()
      .x((dot) => dot.x)
      .y((dot) => dot.y)
      .curve(curveLinear)([{ x: x(begin), y: y(0) }, ...known])
    return [{ kind, path: path ?? '', dots: known }]
  }
  return {
    lines: [
      ...drawn('last-year', data.lastYear, (point) => point.actual),
      ...drawn('target', data.now, (point) => point.target),
      ...drawn('actual', data.now, (point) => point.actual),
    ],
    months: [1, 4, 7, 10].map((month) => ({ month, x: x(new Date(Date.UTC(data.year, month - 1, 1))) })),
    levels: LEVELS.map((value) => ({ value, y: y(value) })),
    frame,
  }
}

function newYear(year: number): Date {
  return new Date(Date.UTC(year, 0, 1))
}

/** The same day in another year; a 29 February becomes the last day of that month. */
function sameDay(day: CalendarDate, year: number): Date {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(`${dayOn(year, month, date) ?? dayOn(year, month, 28) ?? day}T00:00:00Z`)
}
