import { describe, expect, it } from 'vitest'
import { warning } from '../../../../shared/checks/warning.ts'
import { wholeRecap } from '../../../../shared/checks/recap.ts'
import { agencyId } from '../../../../shared/ids.ts'
import { calendarDate } from '../../../../shared/temporal.ts'
import { byAgency, rulesIn } from './check-list.ts'

const at = (id: string) => ({ ...wholeRecap, agencyId: agencyId.parse(id) })
const day = calendarDate.parse('2021-06-30')
const warnings = [
  warning('not-reported', at('dinkes'), {}),
  warning('partly-reported', at('dpupr'), {}),
  warning('physical-above-100', at('dpupr'), { percent: 101 }),
  warning('two-cut-offs', wholeRecap, { physical: day, financial: day }),
  warning('partly-reported', at('rsud'), {}),
]

describe('the list of sense checks', () => {
  it('begins with what concerns the whole recap, then with whoever has most to look at', () => {
    expect(byAgency(warnings, null).map(({ agencyId: id, warnings: own }) => [id, own.length])).toEqual([
      [null, 1],
      ['dpupr', 2],
      ['dinkes', 1],
      ['rsud', 1],
    ])
  })

  it('can show one rule alone, and counts each', () => {
    expect(byAgency(warnings, 'partly-reported').map(({ agencyId: id }) => id)).toEqual(['dpupr', 'rsud'])
    expect(rulesIn(warnings)[0]).toEqual({ rule: 'partly-reported', count: 2 })
  })
})
