/** How a check tells what passed: by its end alone, or by a report of its single tests. */
export type Reporting = 'its-end' | 'vitest' | 'playwright'

export interface Check {
  readonly name: string
  readonly says: string
  readonly script: string
  readonly reporting: Reporting
  /** Whether it needs a PostgreSQL server, and so runs only when asked for. */
  readonly needsPostgres: boolean
}

function check(name: string, script: string, says: string, reporting: Reporting = 'its-end'): Check {
  return { name, says, script, reporting, needsPostgres: false }
}

/** Every check, the quickest first. */
const checks: readonly Check[] = [
  check('format', 'format:check', 'every file is formatted'),
  check('types', 'types', 'every part type-checks behind its own fence'),
  check('lint', 'lint', 'no rule is broken, imports keep their directions'),
  check('unused', 'unused', 'no file, export or package is unused'),
  check('unit', 'test:unit', 'shared, server and client keep their rules', 'vitest'),
  check('build', 'build', 'client and server can be built'),
  check('sim', 'test:sim', 'rooms and clients agree over a hostile network', 'vitest'),
  check('kill', 'test:kill', 'a killed server loses nothing it acknowledged', 'vitest'),
  { ...check('pg', 'test:pg', 'PostgreSQL and Redis serve as well as SQLite', 'vitest'), needsPostgres: true },
  check('e2e', 'e2e', 'people in browsers see each other', 'playwright'),
]

/** The checks that the words of a command line ask for: those named, or all that need no outside server. */
export function chosenChecks(words: readonly string[]): readonly Check[] {
  const names = words.filter((word) => word !== '--with-postgres')
  const unknown = names.filter((name) => !checks.some((one) => one.name === name))
  if (unknown.length > 0) throw new Error(`There is no check called ${unknown.join(', ')}.`)
  if (names.length > 0) return checks.filter(({ name }) => names.includes(name))
  return checks.filter(({ needsPostgres }) => !needsPostgres || words.includes('--with-postgres'))
}
