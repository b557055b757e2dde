import type { ImportProblem } from './problem.ts'

/** So many of one kind are told; after that they are only counted. */
const TOLD_OF_ONE_KIND = 300

export interface ProblemList {
  readonly tell: (problem: ImportProblem) => void
  told(): readonly ImportProblem[]
  leftOut(): number
}

/** Collects what was noticed; twenty thousand times the same is told three hundred times. */
export function problemList(): ProblemList {
  const problems: ImportProblem[] = []
  const counts = new Map<ImportProblem['kind'], number>()
  let left = 0
  return {
    tell: (problem) => {
      const count = (counts.get(problem.kind) ?? 0) + 1
      counts.set(problem.kind, count)
      if (count <= TOLD_OF_ONE_KIND) problems.push(problem)
      else left += 1
    },
    told: () => problems,
    leftOut: () => left,
  }
}
