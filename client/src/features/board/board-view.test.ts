import { describe, expect, it } from 'vitest'
import { defaultScheme } from '../../../../shared/figures/scheme.ts'
import { agencyId } from '../../../../shared/ids.ts'
import { classesOf, everyRow, fieldsOf, filtered } from './board-filter.ts'
import { mostAtStake, sortKeys } from './board-order.ts'
import type { BoardRow } from './board-view.ts'

function row(name: string, parts: Partial<BoardRow> = {}): BoardRow {
  return {
    agencyId: agencyId.parse(name),
    name,
    shortName: name,
    agencyClass: 'dinas',
    assistantField: null,
    turn: 'none',
    place: null,
    budget: 1,
    physicalTarget: null,
    physicalActual: null,
    deviation: null,
    financialTarget: null,
    financialActual: null,
    financialDeviation: null,
    tone: 'none',
    word: null,
    trend: null,
    obstacles: 0,
    directives: 0,
    changedAt: null,
    ...parts,
  }
}

const names = (rows: readonly BoardRow[]): readonly string[] => rows.map(({ name }) => name)
const behind = row('dpupr', { deviation: -13.8, budget: 296, tone: 'bad', word: defaultScheme.bands[2]?.word ?? null })
const small = row('dispar', { deviation: -8, budget: 29, tone: 'bad', word: 'Tertinggal' })
const fine = row('setda', { deviation: 1.9, budget: 58, tone: 'good', word: 'Sesuai target' })
const silent = row('randu', { agencyClass: 'kecamatan', budget: 4 })

describe('the order of the board', () => {
  it('attention weighs the deviation by the budget, and who did not report comes last', () => {
    expect(names(mostAtStake([silent, fine, small, behind]))).toEqual(['dpupr', 'dispar', 'setda', 'randu'])
  })

  it('the agenda’s order is done, now, waiting by place, passed over, not in it', () => {
    const rows = [
      row('later', { turn: 'waiting', place: 2 }),
      row('skipped', { turn: 'skipped' }),
      row('next', { turn: 'waiting', place: 1 }),
      row('absent'),
      row('now', { turn: 'active' }),
      row('done', { turn: 'done' }),
    ]
    expect(names(rows.toSorted((a, b) => Number(sortKeys.order(a)) - Number(sortKeys.order(b))))).toEqual([
      'done',
      'now',
      'next',
      'later',
      'skipped',
      'absent',
    ])
  })
})

describe('the filters of the board', () => {
  it('behind are the bad bands, unreported has no band at all', () => {
    const rows = [silent, fine, small, behind]
    expect(names(filtered(rows, { ...everyRow, status: 'behind' }))).toEqual(['dispar', 'dpupr'])
    expect(names(filtered(rows, { ...everyRow, status: 'unreported' }))).toEqual(['randu'])
    expect(names(filtered(rows, { ...everyRow, agencyClass: 'kecamatan' }))).toEqual(['randu'])
  })

  it('every class is offered once, with its count', () => {
    expect(classesOf([fine, silent, small])).toEqual([
      { value: 'dinas', count: 2 },
      { value: 'kecamatan', count: 1 },
    ])
  })

  it('fields stand in their own order, whoever is seated first', () => {
    const of = (assistantField: string): BoardRow => row(`a${assistantField}`, { assistantField })
    expect(fieldsOf([of('III'), of('I'), of('II'), of('I')]).map(({ value }) => value)).toEqual(['I', 'II', 'III'])
  })
})
