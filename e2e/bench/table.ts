import type { Finding } from './finding.ts'

/** What was measured, for people: one line each with its goal, and below it what the number is made of. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.what,
    inUnit(finding.value, finding.unit),
    `≤ ${inUnit(finding.goal, finding.unit)}`,
    isMet(finding) ? '✓ met' : '✗ missed',
  ])
  const head = ['what', 'measured', 'goal', '']
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return [
    line(head),
    ...findings.flatMap(({ details }, place) => [line(rows[place] ?? []), ...details.map((each) => `    ${each}`)]),
  ].join('\n')
}

export function isMet({ value, goal }: Finding): boolean {
  return value <= goal
}

function inUnit(value: number, unit: Finding['unit']): string {
  switch (unit) {
    case '×':
      return `${value.toFixed(2)} ×`
    case 'ms':
      return `${value.toFixed(1)} ms`
    case 'kB':
      return `${value.toFixed(1)} kB`
    case 'MB':
      return `${value.toFixed(0)} MB`
    case 'lost':
      return `${value} lost`
  }
}
