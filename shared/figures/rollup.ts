import type { AgencyId } from '../ids.ts'
import { deviation, percentOf } from './deviation.ts'
import type { Figure } from './figure.ts'
import type { FundingSource } from './funding-source.ts'
import { groupedBy } from './grouped.ts'
import type { Progress } from './progress.ts'
import { remembered } from './remembered.ts'
import { sumRupiah } from './rupiah.ts'
import { budgetWeightedMean, simpleMean } from './weighted-mean.ts'

export interface FigureRow {
  readonly agencyId: AgencyId
  readonly source: FundingSource
  readonly figure: Figure
}

/** What a total was divided by: agencies with at least one row in it, and these rows' budget in rupiah. */
export interface Denominator {
  readonly agencies: number
  readonly budget: number
}

/**
 * The two methods that regencies use: "fisik tertimbang", as Kabupaten Magelang publishes it, or every agency alike.
 * They differ by points where one agency has one large project, so a total always names its own.
 */
export type PhysicalMethod = 'budget-weighted' | 'mean-of-agencies'

/**
 * A physical total, in per cent, unrounded. The target is taken only over rows that also report an actual,
 * so that target, actual and deviation belong together while the board is filling.
 */
export interface PhysicalTotal {
  readonly method: PhysicalMethod
  readonly target: number | null
  readonly actual: number | null
  /** Actual minus target, both over `targetOver`. */
  readonly deviation: number | null
  /** What `actual` was taken over. */
  readonly over: Denominator
  /** Smaller than `over` where an actual came without a target. */
  readonly targetOver: Denominator
}

/**
 * A financial total: 100 x sum of rupiah / sum of budgets (serapan), never of the cash plan. The target again only
 * where spending is reported.
 */
export interface FinancialTotal {
  readonly method: 'share-of-budget'
  readonly targetRupiah: number | null
  readonly actualRupiah: number | null
  readonly target: number | null
  readonly actual: number | null
  readonly deviation: number | null
  readonly over: Denominator
  readonly targetOver: Denominator
}

/** "31 of 48, 78 % of the budget". An agency counts once all its rows report physical and financial actual. */
export interface Coverage {
  readonly reported: number
  readonly of: number
  /** Per cent of the known budget that is reported; null while no budget is known. */
  readonly budgetShare: number | null
  readonly unreported: readonly AgencyId[]
}

export interface RollUp {
  /** Rupiah, over all rows with a budget, reported or not. */
  readonly budget: number
  readonly weighted: PhysicalTotal
  readonly mean: PhysicalTotal
  readonly financial: FinancialTotal
  readonly coverage: Coverage
}

interface Budgeted {
  readonly agencyId: AgencyId
  readonly budget: number
  readonly figure: Figure
}

/**
 * Totals over rows. A row without a budget cannot be weighed and only lowers the coverage; null fields
 * are left out, never counted as zero. `agencies`: who is expected to report; agencies without any row count as not
 * reported. Exact sums cost, and one board asks for the same ones many times: see `remembered`.
 */
export const rollUp = remembered(totalsOfRows)

function totalsOfRows(rows: readonly FigureRow[], agencies: readonly AgencyId[]): RollUp {
  const budgeted = rows.flatMap(({ agencyId, figure }): Budgeted[] =>
    figure.budget === null ? [] : [{ agencyId, figure, budget: figure.budget }],
  )
  return {
    budget: sumRupiah(budgeted.map((row) => row.budget)),
    weighted: physicalTotal('budget-weighted', budgeted),
    mean: physicalTotal('mean-of-agencies', budgeted),
    financial: financialTotal(budgeted),
    coverage: coverageOf(rows, agencies),
  }
}

/** A roll-up as the numbers of a slide or a board row. */
export function progressOfRollUp(total: RollUp, method: PhysicalMethod = 'budget-weighted'): Progress {
  const physical = method === 'budget-weighted' ? total.weighted : total.mean
  return {
    physicalTarget: physical.target,
    physicalActual: physical.actual,
    physicalDeviation: physical.deviation,
    financialTarget: total.financial.target,
    financialActual: total.financial.actual,
    financialDeviation: total.financial.deviation,
  }
}

/** Whether a figure says what was done and what was spent, of which budget. */
function isReported(figure: Figure): boolean {
  return figure.budget !== null && figure.physicalActual !== null && figure.financialActual !== null
}

function physicalTotal(method: PhysicalMethod, rows: readonly Budgeted[]): PhysicalTotal {
  const over = rows.filter((row) => row.figure.physicalActual !== null)
  const compared = over.filter((row) => row.figure.physicalTarget !== null)
  const average = method === 'budget-weighted' ? weightedOf : meanOfAgencies
  const target = average(compared, (figure) => figure.physicalTarget)
  return {
    method,
    target,
    actual: average(over, (figure) => figure.physicalActual),
    deviation: deviation(
      target,
      average(compared, (figure) => figure.physicalActual),
    ),
    over: denominator(over),
    targetOver: denominator(compared),
  }
}

function financialTotal(rows: readonly Budgeted[]): FinancialTotal {
  const over = rows.filter((row) => row.figure.financialActual !== null)
  const compared = over.filter((row) => row.figure.financialTarget !== null)
  const actualRupiah = totalOf(over, (figure) => figure.financialActual)
  const targetRupiah = totalOf(compared, (figure) => figure.financialTarget)
  const comparedRupiah = totalOf(compared, (figure) => figure.financialActual)
  const target = percentOf(targetRupiah, denominator(compared).budget)
  return {
    method: 'share-of-budget',
    targetRupiah,
    actualRupiah,
    target,
    actual: percentOf(actualRupiah, denominator(over).budget),
    deviation: deviation(target, percentOf(comparedRupiah, denominator(compared).budget)),
    over: denominator(over),
    targetOver: denominator(compared),
  }
}

function coverageOf(rows: readonly FigureRow[], agencies: readonly AgencyId[]): Coverage {
  const begun = new Set(rows.map((row) => row.agencyId))
  const lacking = new Set(rows.filter((row) => !isReported(row.figure)).map((row) => row.agencyId))
  const unreported = agencies.filter((id) => !begun.has(id) || lacking.has(id))
  const reported = rows.filter((row) => isReported(row.figure))
  return {
    reported: agencies.length - unreported.length,
    of: agencies.length,
    budgetShare: percentOf(sumRupiah(budgets(reported)), sumRupiah(budgets(rows))),
    unreported,
  }
}

function budgets(rows: readonly FigureRow[]): readonly number[] {
  return rows.flatMap((row) => row.figure.budget ?? [])
}

function denominator(rows: readonly Budgeted[]): Denominator {
  return {
    agencies: new Set(rows.map((row) => row.agencyId)).size,
    budget: sumRupiah(rows.map((row) => row.budget)),
  }
}

function totalOf(rows: readonly Budgeted[], amount: (figure: Figure) => number | null): number | null {
  return rows.length === 0 ? null : sumRupiah(rows.flatMap((row) => amount(row.figure) ?? []))
}

function weightedOf(rows: readonly Budgeted[], percent: (figure: Figure) => number | null): number | null {
  return budgetWeightedMean(
    rows.flatMap((row) => {
      const value = percent(row.figure)
      return value === null ? [] : [{ percent: value, budget: row.budget }]
    }),
  )
}

/** Every agency counts alike, with its own sources weighed by their budgets. */
function meanOfAgencies(rows: readonly Budgeted[], percent: (figure: Figure) => number | null): number | null {
  const perAgency = groupedBy(rows, (row) => row.agencyId)
  return simpleMean([...perAgency.values()].flatMap((own) => weightedOf(own, percent) ?? []))
}
