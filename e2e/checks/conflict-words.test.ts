import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { conflictMessages } from '../../client/src/i18n/messages/conflicts.ts'

const PROBLEM = /(?:conflict\(|reason: 'conflict',\s*what: '[a-z]+',\s*problem:)\s*'([^']+)'/g

const rules = ['shared', 'server']
  .flatMap((part) => readdirSync(part, { recursive: true, encoding: 'utf8' }).map((path) => join(part, path)))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing'))
const problems = rules.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(PROBLEM)].map(([, said = '']) => said))

it('every conflict that a rule names is said in the words of the screen', () => {
  expect(problems.length).toBeGreaterThan(30)
  expect(problems.filter((problem) => !(problem in conflictMessages))).toEqual([])
})
