import type { DetailLine, ImportReading } from '../../shared/workbook/reading.ts'
import type { ReadingLot } from './worker-messages.ts'

/** Rows per lot: a millisecond or two to take. */
const ROWS_PER_LOT = 250

/** A reading in parts small enough to be taken between two other things. */
export function lotsOf(reading: ImportReading): readonly ReadingLot[] {
  const { recap, details, obstacles, totals, problems, ...head } = reading
  return [
    { part: 'head', head },
    ...cut(recap).map((rows): ReadingLot => ({ part: 'recap', rows })),
    ...cut(details).map((rows): ReadingLot => ({ part: 'details', rows })),
    ...cut(obstacles).map((rows): ReadingLot => ({ part: 'obstacles', rows })),
    ...cut(totals).map((rows): ReadingLot => ({ part: 'totals', rows })),
    ...cut(problems).map((rows): ReadingLot => ({ part: 'problems', rows })),
  ]
}

/** Puts lots together again. */
export interface LotTaker {
  take(lot: ReadingLot): void
  /** @throws when the head is missing */
  whole(): ImportReading
}

/** Takes the parts of a reading in any number of lots. */
export function lotTaker(): LotTaker {
  let head: (ReadingLot & { readonly part: 'head' })['head'] | null = null
  const recap: ImportReading['recap'][number][] = []
  const details: DetailLine[] = []
  const obstacles: ImportReading['obstacles'][number][] = []
  const totals: ImportReading['totals'][number][] = []
  const problems: ImportReading['problems'][number][] = []
  return {
    take: (lot) => {
      switch (lot.part) {
        case 'head':
          head = lot.head
          return
        case 'recap':
          recap.push(...lot.rows)
          return
        case 'details':
          details.push(...lot.rows)
          return
        case 'obstacles':
          obstacles.push(...lot.rows)
          return
        case 'totals':
          totals.push(...lot.rows)
          return
        case 'problems':
          problems.push(...lot.rows)
          return
      }
    },
    whole: () => {
      if (head === null) throw new Error('a reading without a head')
      return { ...head, recap, details, obstacles, totals, problems }
    },
  }
}

function cut<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / ROWS_PER_LOT)
  return Array.from({ length: count }, (_, lot) => rows.slice(lot * ROWS_PER_LOT, (lot + 1) * ROWS_PER_LOT))
}
