import { describe, expect, it } from 'vitest'
import { agencyId, directiveId, personId } from '../../../../shared/ids.ts'
import type { Addressee, Directive } from '../../../../shared/meeting/directives.ts'
import { calendarDate, instant } from '../../../../shared/temporal.ts'
import { answersTo, commonDue, dutiesOf, questionsFirst } from './directive-view.ts'

const at = instant.parse(1)
const by = { personId: personId.parse('p'), kind: 'leader' as const, name: 'Bupati', title: null, agencyId: null }
const mine = agencyId.parse('dinkes')

function to(name: string, parts: Partial<Addressee> = {}): Addressee {
  return { agencyId: agencyId.parse(name), due: null, text: null, answer: { kind: 'none' }, ...parts }
}

function directive(name: string, ...addressees: readonly Addressee[]): Directive {
  return {
    directiveId: directiveId.parse(name),
    seq: 1,
    text: name,
    proofExpected: null,
    obstacleId: null,
    itemId: null,
    addressees,
    issuedBy: by,
    issuedAt: at,
    readBackAt: null,
    revision: 1,
    withdrawn: null,
  }
}

const acknowledged = { kind: 'acknowledged', at, by } as const
const asked = { kind: 'asked', question: 'Ruas mana?', reply: null, at, by } as const
const replied = { ...asked, reply: 'Ketiganya' }

describe('the answers to a directive', () => {
  it('a question counts as open until it is replied to', () => {
    const all = directive(
      'd',
      to('a', { answer: acknowledged }),
      to('b', { answer: asked }),
      to('c', { answer: replied }),
      to('e'),
    )
    expect(answersTo(all)).toEqual({ all: 4, acknowledged: 1, asking: 1 })
  })

  it('whoever waits for a reply comes first', () => {
    const all = directive(
      'd',
      to('a', { answer: acknowledged }),
      to('b', { answer: replied }),
      to('c', { answer: asked }),
    )
    expect(questionsFirst(all).map(({ agencyId: id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('a due date is common only when every addressee has it', () => {
    const due = calendarDate.parse('2021-08-14')
    expect(commonDue(directive('d', to('a', { due }), to('b', { due })))).toBe(due)
    expect(commonDue(directive('d', to('a', { due }), to('b')))).toBe('several')
    expect(commonDue(directive('d', to('a')))).toBeNull()
  })
})

describe('an agency’s own directives', () => {
  it('what waits for its answer comes first, a reply to its question included', () => {
    const list = [
      directive('waits', to('dinkes')),
      directive('confirmed', to('dinkes', { answer: acknowledged })),
      directive('explained', to('dinkes', { answer: replied })),
      directive('others', to('rsud')),
    ]
    expect(dutiesOf(list, mine).map((duty) => duty.directive.text)).toEqual(['explained', 'waits', 'confirmed'])
  })

  it('a withdrawn directive asks nothing of anybody', () => {
    expect(dutiesOf([{ ...directive('d', to('dinkes')), withdrawn: 'keliru' }], mine)).toEqual([])
  })
})
