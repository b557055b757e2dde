import { expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import { isMet, tableOf } from './table.ts'

const delivery: Finding = { what: 'p99', value: 1.254, goal: 1.25, unit: '×', details: ['rakor 20.0 ms'] }
const kills: Finding = { what: 'lost after kills', value: 0, goal: 0, unit: 'lost', details: [] }

it('says what was measured, the goal, and whether it was met; a goal is met when it is reached', () => {
  expect(tableOf([delivery, kills]).split('\n')).toEqual([
    'what              measured      goal          ',
    'p99                 1.25 ×  ≤ 1.25 ×  ✗ missed',
    '    rakor 20.0 ms',
    'lost after kills    0 lost  ≤ 0 lost     ✓ met',
  ])
})

it('does not round a missed goal into a met one', () => {
  expect([isMet(delivery), isMet(kills)]).toEqual([false, true])
})
