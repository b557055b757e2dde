import { describe, expect, it } from 'vitest'
import { notReported, type Figure } from '../../../../shared/figures/figure.ts'
import { agencyId, personId } from '../../../../shared/ids.ts'
import type { BoardParts } from '../../../../shared/meeting/board.ts'
import { unborn } from '../../../../shared/meeting/lifecycle.ts'
import { instant } from '../../../../shared/temporal.ts'
import { slideOf } from './slide-view.ts'

const dpupr = agencyId.parse('dpupr')
const at = instant.parse(1)
const apbd: Figure = { budget: 300, physicalTarget: 50, physicalActual: 40, financialTarget: 150, financialActual: 60 }
const dak: Figure = { budget: 100, physicalTarget: 50, physicalActual: 20, financialTarget: 40, financialActual: 10 }
const by = { personId: personId.parse('p'), kind: 'agency' as const, name: 'Ani', title: null, agencyId: dpupr }

const meeting: BoardParts = {
  lifecycle: unborn,
  attendance: {
    seats: [
      {
        agency: {
          agencyId: dpupr,
          code: null,
          name: 'Dinas PUPR',
          shortName: 'DPUPR',
          agencyClass: 'dinas',
          assistantField: null,
          headTitle: null,
        },
        presence: { kind: 'unrecorded' },
        arrivedAt: null,
        leftAt: null,
      },
    ],
  },
  figures: {
    [dpupr]: {
      frozenAt: null,
      frozenSeq: null,
      entries: [
        {
          source: 'apbd',
          reported: notReported,
          presented: null,
          changedAt: at,
          changedSeq: 9,
          corrections: [{ from: notReported, to: apbd, reason: 'salah kolom', by, at, seq: 9 }],
        },
        { source: 'dak-fisik', reported: dak, presented: null, changedAt: at, changedSeq: 2, corrections: [] },
      ],
    },
  },
}

describe('the slide of an agency', () => {
  it('its four numbers weigh its sources by their budgets, with corrections applied', () => {
    const slide = slideOf(meeting, dpupr)
    expect(slide?.budget).toBe(400)
    expect(slide?.progress).toMatchObject({
      physicalTarget: 50,
      physicalActual: 35,
      physicalDeviation: -15,
      financialActual: 17.5,
    })
    expect(slide?.sources.map(({ source, figure }) => [source, figure.physicalActual])).toEqual([
      ['apbd', 40],
      ['dak-fisik', 20],
    ])
  })

  it('a corrected source keeps its corrections to be shown beside the number', () => {
    expect(slideOf(meeting, dpupr)?.sources[0]?.corrections[0]?.reason).toBe('salah kolom')
  })

  it('there is none for whoever has no seat', () => {
    expect(slideOf(meeting, agencyId.parse('dinkes'))).toBeNull()
  })
})
