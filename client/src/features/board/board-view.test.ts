import { describe, expect, it } from 'vitest'
import { defaultScheme } from '../../../../shared/figures/scheme.ts'
import { agencyId } from '../../../../shared/ids.ts'
import { classesOf, filtered, sorted, type BoardRow } from './board-view.ts'

function row(name: string, parts: Partial<BoardRow> = {}): BoardRow {
  return {
    agencyId: agencyId.parse(name),
    name,
    shortName: name,
    agencyClass: 'dinas',
    turn: 'none',
    place: null,
    budget: 1,
    physicalTarget: null,
    physicalActual: null,
    deviation: null,
    financialTarget: null,
    financialActual: null,
    tone: 'none',
    word: null,
    obstacles: 0,
    directives: 0,
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
    expect(names(sorted([silent, fine, small, behind], 'attention'))).toEqual(['dpupr', 'dispar', 'setda', 'randu'])
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
    expect(names(sorted(rows, 'order'))).toEqual(['done', 'now', 'next', 'later', 'skipped', 'absent'])
  })
})

describe('the filters of the board', () => {
  it('behind are the bad bands, unreported has no band at all', () => {
    const rows = [silent, fine, small, behind]
    expect(names(filtered(rows, { by: 'behind' }))).toEqual(['dispar', 'dpupr'])
    expect(names(filtered(rows, { by: 'unreported' }))).toEqual(['randu'])
    expect(names(filtered(rows, { by: 'class', agencyClass: 'kecamatan' }))).toEqual(['randu'])
  })

  it('every class is offered once, with its count', () => {
    expect(classesOf([fine, silent, small])).toEqual([
      { agencyClass: 'dinas', count: 2 },
      { agencyClass: 'kecamatan', count: 1 },
    ])
  })
})
