import type { CheckWarning } from '../../../../shared/checks/warning.ts'
import type { ImportPreview } from '../../../../shared/protocol/http-imports.ts'
import type { ImportProblem } from '../../../../shared/workbook/problem.ts'

/** One thing that a person should look at: noticed while reading, or by a rule of the house. */
export type Finding =
  | { readonly by: 'reading'; readonly severity: ImportProblem['severity']; readonly problem: ImportProblem }
  | { readonly by: 'rule'; readonly severity: 'warning'; readonly warning: CheckWarning }

const order: readonly Finding['severity'][] = ['error', 'warning', 'note']

/** Everything odd about a file, errors first. */
export function findingsOf({ problems, warnings }: Pick<ImportPreview, 'problems' | 'warnings'>): readonly Finding[] {
  const all: readonly Finding[] = [
    ...warnings.map((warning) => ({ by: 'rule' as const, severity: warning.severity, warning })),
    ...problems.map((problem) => ({ by: 'reading' as const, severity: problem.severity, problem })),
  ]
  return order.flatMap((severity) => all.filter((finding) => finding.severity === severity))
}
