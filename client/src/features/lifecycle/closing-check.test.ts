import { describe, expect, it } from 'vitest'
import { agencyId, directiveId, itemId, personId } from '../../../../shared/ids.ts'
import { emptyAgenda, type AgendaItem } from '../../../../shared/meeting/agenda.ts'
import type { Directive } from '../../../../shared/meeting/directives.ts'
import { calendarDate, instant } from '../../../../shared/temporal.ts'
import { closingCheck } from './closing-check.ts'

const at = instant.parse(1)
const by = { personId: personId.parse('p'), kind: 'leader' as const, name: 'Bupati', title: null, agencyId: null }
const dinkes = agencyId.parse('dinkes')
const empty = { agenda: emptyAgenda, directives: [], attendance: { seats: [] } }

const item: AgendaItem = {
  itemId: itemId.parse('a'),
  kind: 'presentation',
  title: 'DINKES',
  agencyId: dinkes,
  plannedMinutes: 7,
  baselineMinutes: 7,
  status: 'planned',
  extendedMinutes: 0,
  startedAt: null,
  endedAt: null,
  spentMs: 0,
  pausedMs: 0,
  skipReason: null,
}

const directive: Directive = {
  directiveId: directiveId.parse('d'),
  seq: 1,
  text: 'Percepat',
  proofExpected: null,
  obstacleId: null,
  itemId: null,
  addressees: [
    { agencyId: dinkes, due: null, text: null, answer: { kind: 'acknowledged', at, by } },
    { agencyId: agencyId.parse('rsud'), due: calendarDate.parse('2021-08-14'), text: null, answer: { kind: 'none' } },
  ],
  issuedBy: by,
  issuedAt: at,
  readBackAt: null,
  revision: 1,
  withdrawn: null,
}

describe('the check before closing', () => {
  it('an agency passed over, skipped or taken as read is not missing, and neither is a break', () => {
    const items = [item, { ...item, status: 'skipped' as const }, { ...item, kind: 'break' as const, agencyId: null }]
    expect(closingCheck({ ...empty, agenda: { ...emptyAgenda, items } }).notCalled).toBe(1)
  })

  it('a directive counts once without a date, and every addressee who has not confirmed counts', () => {
    expect(closingCheck({ ...empty, directives: [directive] })).toMatchObject({
      directivesWithoutDate: 1,
      unanswered: 1,
    })
  })

  it('what was withdrawn needs neither date nor answer', () => {
    expect(closingCheck({ ...empty, directives: [{ ...directive, withdrawn: 'keliru' }] })).toMatchObject({
      directivesWithoutDate: 0,
      unanswered: 0,
    })
  })
})
