import { describe, expect, it } from 'vitest'
import { agencyId, directiveId, streamId } from '../../../../shared/ids.ts'
import { dutyIdOf, type Duty } from '../../../../shared/ledger/duty.ts'
import { calendarDate } from '../../../../shared/temporal.ts'
import { agenciesOf, listed, summaryOf } from './duty-list.ts'

const today = calendarDate.parse('2021-08-20')
const dpupr = agencyId.parse('dpupr')

function duty(name: string, due: string | null, parts: Partial<Duty> = {}): Duty {
  const directive = directiveId.parse(name)
  return {
    dutyId: dutyIdOf(directive, dpupr),
    seq: 1,
    meeting: streamId.parse('m-1'),
    meetingTitle: 'Rakor',
    directiveId: directive,
    revision: 1,
    agencyId: dpupr,
    agencyName: 'Dinas PUPR',
    text: name,
    due: due === null ? null : calendarDate.parse(due),
    proofExpected: null,
    status: 'open',
    history: [],
    ...parts,
  }
}

const all = { agencyId: null, status: null }
const names = (duties: readonly Duty[]): readonly string[] => duties.map(({ text }) => text)
const late = duty('late', '2021-08-14')
const later = duty('later', '2021-08-01')
const coming = duty('coming', '2021-09-01')
const dateless = duty('dateless', null)
const verified = duty('verified', '2021-07-01', { status: 'verified' })

describe('the list of duties', () => {
  it('the longest overdue stands first, what has no date or nothing left to do last', () => {
    expect(names(listed([dateless, coming, late, later], all, today))).toEqual(['later', 'late', 'coming', 'dateless'])
    expect(names(listed([verified, coming], all, today))).toEqual(['coming', 'verified'])
  })

  it('is filtered by agency and status together', () => {
    const other = duty('other', null, { agencyId: agencyId.parse('rsud') })
    expect(names(listed([late, verified, other], { agencyId: dpupr, status: 'open' }, today))).toEqual(['late'])
  })

  it('is summed up by what is unfinished and what of it is past its date', () => {
    expect(summaryOf([late, later, coming, verified], today)).toEqual({ open: 3, overdue: 2 })
  })

  it('every agency is offered once, by its newest name', () => {
    const renamed = duty('new', null, { agencyName: 'Dinas Pekerjaan Umum' })
    expect(agenciesOf([late, renamed])).toEqual([{ agencyId: dpupr, name: 'Dinas Pekerjaan Umum' }])
  })
})
