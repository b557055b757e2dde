import type { FundingSource } from '../figures/funding-source.ts'
import { progressOf, type Progress } from '../figures/progress.ts'
import { progressOfRollUp, rollUp, type FigureRow } from '../figures/rollup.ts'
import { bandOf, criticalContractScheme } from '../figures/scheme.ts'
import { evidenceOf, type Evidence } from './evidence.ts'

/** As many as a chair can ask in one turn. */
const MOST = 3
/** Points that spending may stand above work without a question. */
const FINANCIAL_AHEAD = 0.5
/** Per cent from which work counts as done. */
const DONE = 99.5
/** Points of done work that must be undrawn to be asked about. */
const NOT_DRAWN = 10
/** Points by which a cumulative per cent may sink when only budgets moved. */
const SANK = 0.05
/** Points behind one's own plan (RKO), as in the default scheme's last band. */
const OFF_PLAN = 5

export type QuestionRule =
  | 'financial-above-physical'
  | 'done-not-drawn'
  | 'cumulative-fell'
  | 'plan-not-followed'
  | 'critical-contract'

/** A question that a named rule puts, with the figures it comes from. */
export interface Question {
  readonly rule: QuestionRule
  readonly source: FundingSource
  /** Rupiah that the question is about: what makes one question come before another. */
  readonly stake: number
  readonly evidence: readonly Evidence[]
}

interface Asked {
  readonly source: FundingSource
  readonly budget: number
  readonly now: Progress
  /** Of the quarter before, where it is known. */
  readonly before: Progress | null
}

/**
 * The two or three questions most worth asking: of each rule the source where most money is at stake, then the
 * largest stakes. No question where figures do not give one.
 * @param before the same agency's rows of the quarter before, none when there is no such period in this year
 */
export function questionsFor(rows: readonly FigureRow[], before: readonly FigureRow[]): readonly Question[] {
  const asked = rows.flatMap(({ source, figure }): readonly Asked[] => {
    const old = before.filter((row) => row.source === source)
    const progressBefore = old.length === 0 ? null : progressOfRollUp(rollUp(old, []))
    return figure.budget === null
      ? []
      : [{ source, budget: figure.budget, now: progressOf(figure), before: progressBefore }]
  })
  const byRule = rules.flatMap(([rule, points]) => {
    const found = asked.flatMap((one): readonly Question[] => {
      const off = points(one)
      if (off === null) return []
      return [{ rule, source: one.source, stake: (off / 100) * one.budget, evidence: evidenceFor(rule, one) }]
    })
    return found.toSorted((a, b) => b.stake - a.stake).slice(0, 1)
  })
  return byRule.toSorted((a, b) => b.stake - a.stake).slice(0, MOST)
}

/** Points that a rule finds off, or null where it has nothing to ask. */
const rules: readonly (readonly [QuestionRule, (asked: Asked) => number | null])[] = [
  ['financial-above-physical', ({ now }) => over(lead(now.financialActual, now.physicalActual), FINANCIAL_AHEAD)],
  ['done-not-drawn', doneNotDrawn],
  ['cumulative-fell', ({ now, before }) => over(lead(before?.physicalActual ?? null, now.physicalActual), SANK)],
  ['plan-not-followed', (asked) => (isCritical(asked) ? null : over(lead(0, asked.now.physicalDeviation), OFF_PLAN))],
  ['critical-contract', (asked) => (isCritical(asked) ? lead(0, asked.now.physicalDeviation) : null)],
]

function doneNotDrawn({ now: { physicalActual, financialActual } }: Asked): number | null {
  if (physicalActual === null || physicalActual < DONE) return null
  return over(lead(Math.min(physicalActual, 100), financialActual), NOT_DRAWN)
}

/** The national rule for contracts, held against a whole source: the nearest that an agency's figures come to it. */
function isCritical({ now }: Asked): boolean {
  const band = bandOf(criticalContractScheme, 1, now)
  return band !== 'not-reported' && band.tone === 'critical'
}

function evidenceFor(rule: QuestionRule, { source, budget, now, before }: Asked): readonly Evidence[] {
  const { physicalTarget, physicalActual, physicalDeviation, financialActual } = now
  switch (rule) {
    case 'financial-above-physical':
    case 'done-not-drawn':
      return evidenceOf(source, { physicalActual, financialActual, budget })
    case 'cumulative-fell':
      return [
        ...evidenceOf(source, { physicalActual: before?.physicalActual ?? null }, 'previous-period'),
        ...evidenceOf(source, { physicalActual }),
      ]
    case 'plan-not-followed':
    case 'critical-contract':
      return evidenceOf(source, { physicalTarget, physicalActual, physicalDeviation, budget })
  }
}

function lead(more: number | null, less: number | null): number | null {
  return more === null || less === null ? null : more - less
}

function over(points: number | null, limit: number): number | null {
  return points === null || points <= limit ? null : points
}
