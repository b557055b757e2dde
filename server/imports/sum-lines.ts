import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DetailTotals } from '../../shared/protocol/http-details.ts'
import type { NewDetailLine } from '../details/detail-store.ts'

/** Lines summed up before others get their turn. */
const PORTION = 2_000

interface Sums {
  readonly first: NewDetailLine
  lines: number
  budget: number
  financialTarget: number
  financialActual: number
  readonly target: Mean
  readonly actual: Mean
}

/** Sum of per cent times budget, and of the budgets it is weighed by. */
interface Mean {
  products: number
  budgets: number
}

/** What lines come to per agency and source, in order of appearance, without keeping others from their turn. */
export async function sumLines(lines: readonly NewDetailLine[]): Promise<readonly DetailTotals[]> {
  const groups = new Map<string, Sums>()
  for (let from = 0; from < lines.length; from += PORTION) {
    for (const line of lines.slice(from, from + PORTION)) add(groups, line)
    await nextTurn()
  }
  return [...groups.values()].map(({ first: { agencyId, source }, target, actual, ...sums }) => ({
    agencyId,
    source,
    lines: sums.lines,
    budget: inSen(sums.budget),
    physicalTarget: meanOf(target),
    physicalActual: meanOf(actual),
    financialTarget: inSen(sums.financialTarget),
    financialActual: inSen(sums.financialActual),
  }))
}

function add(groups: Map<string, Sums>, line: NewDetailLine): void {
  const { agencyId, source, figure } = line
  const key = `${agencyId} ${source}`
  const known = groups.get(key)
  const sums = known ?? { first: line, lines: 0, ...noAmounts, target: noMean(), actual: noMean() }
  if (known === undefined) groups.set(key, sums)
  sums.lines += 1
  sums.budget += figure.budget ?? 0
  sums.financialTarget += figure.financialTarget ?? 0
  sums.financialActual += figure.financialActual ?? 0
  weigh(sums.target, figure.physicalTarget, figure.budget)
  weigh(sums.actual, figure.physicalActual, figure.budget)
}

const noAmounts = { budget: 0, financialTarget: 0, financialActual: 0 }

function noMean(): Mean {
  return { products: 0, budgets: 0 }
}

function weigh(mean: Mean, percent: number | null, budget: number | null): void {
  if (percent === null || budget === null) return
  mean.products += percent * budget
  mean.budgets += budget
}

function meanOf({ products, budgets }: Mean): number | null {
  return budgets === 0 ? null : products / budgets
}

/** Sums of rupiah with sen: added up as floating numbers, whole sen again. */
function inSen(sum: number): number {
  return Math.round(sum * 100) / 100
}
