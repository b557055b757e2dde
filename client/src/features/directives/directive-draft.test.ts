import { describe, expect, it } from 'vitest'
import type { ComposedLine } from '../../../../shared/composing/composed-line.ts'
import { agencyId, directiveId, obstacleId } from '../../../../shared/ids.ts'
import type { Obstacle } from '../../../../shared/meeting/obstacles.ts'
import { calendarDate } from '../../../../shared/temporal.ts'
import { addresseesOf, issueOf, type Chosen } from './directive-draft.ts'

const [dpupr, rsud, dinkes] = [agencyId.parse('dpupr'), agencyId.parse('rsud'), agencyId.parse('dinkes')]
const friday = calendarDate.parse('2021-08-06')
const monday = calendarDate.parse('2021-08-02')
const obstacle = (id: string): Obstacle => ({
  obstacleId: obstacleId.parse(id),
  seq: 1,
  agencyId: dpupr,
  text: id,
  category: 'land',
  nature: 'real',
  amountAtRisk: null,
  revision: 1,
  removed: false,
  solutions: [],
})
const around = { presenter: dpupr, all: [dpupr, rsud, dinkes], obstacles: [obstacle('o1'), obstacle('o2')] }
const ids = { directiveId: directiveId.parse('d'), itemId: null }
const line = (parts: Partial<ComposedLine> = {}): ComposedLine => ({
  kind: null,
  text: 'Selesaikan lelang',
  agencies: [],
  everybody: false,
  unknown: [],
  due: null,
  obstacle: null,
  ...parts,
})
const nothing: Chosen = { audience: { kind: 'presenter' }, due: null, obstacleId: null, proof: '' }

describe('whom a directive is for', () => {
  it('is whoever presents, unless the sentence names others, unless others were chosen', () => {
    expect(addresseesOf(line(), nothing.audience, around)).toEqual([dpupr])
    expect(addresseesOf(line({ agencies: [rsud] }), nothing.audience, around)).toEqual([rsud])
    expect(addresseesOf(line({ agencies: [rsud] }), { kind: 'some', agencies: [dinkes] }, around)).toEqual([dinkes])
    expect(addresseesOf(line({ everybody: true }), nothing.audience, around)).toEqual(around.all)
  })
})

describe('what is given', () => {
  it('has the due date of its words, unless a day was chosen', () => {
    const said = line({ due: friday })
    expect(issueOf(said, nothing, around, ids)?.addressees).toEqual([{ agencyId: dpupr, due: friday, text: null }])
    expect(issueOf(said, { ...nothing, due: monday }, around, ids)?.addressees[0]?.due).toBe(monday)
  })

  it('#2 is the addressee’s second obstacle; a number it does not have is none', () => {
    expect(issueOf(line({ obstacle: 2 }), nothing, around, ids)?.obstacleId).toBe('o2')
    expect(issueOf(line({ obstacle: 9 }), nothing, around, ids)?.obstacleId).toBeNull()
    expect(issueOf(line({ obstacle: 1, agencies: [rsud] }), nothing, around, ids)?.obstacleId).toBeNull()
  })

  it('is nothing while there is no sentence or nobody to give it to', () => {
    expect(issueOf(line({ text: '' }), nothing, around, ids)).toBeNull()
    expect(issueOf(line(), nothing, { ...around, presenter: null }, ids)).toBeNull()
  })
})
