import { describe, expect, it } from 'vitest'
import { notReported } from '../../../../shared/figures/figure.ts'
import { draftOfTyped, readFigure, typedFigure, typedFromDraft } from './figure-form.ts'

const figure = {
  budget: 296_000_000_000.5,
  physicalTarget: 49.65,
  physicalActual: 35.8412,
  financialTarget: null,
  financialActual: 56_400_000_000,
}

describe('a figure typed into its form', () => {
  it('what the fields show at first is read back as the same figure', () => {
    expect(readFigure(typedFigure(figure))).toEqual({ ok: true, figure })
    expect(readFigure(typedFigure(notReported))).toEqual({ ok: true, figure: notReported })
  })

  it('what was typed comes back from its draft, and the figure where there is none', () => {
    const typed = { ...typedFigure(figure), physicalActual: '36,', financialTarget: '' }
    expect(typedFromDraft(draftOfTyped(typed), figure)).toEqual(typed)
    expect(typedFromDraft('', figure)).toEqual(typedFigure(figure))
  })

  it('an empty field is not reported, a zero is zero', () => {
    const typed = { ...typedFigure(figure), physicalActual: '', financialActual: '0' }
    expect(readFigure(typed)).toMatchObject({ figure: { physicalActual: null, financialActual: 0 } })
  })

  it('every field that cannot be read is named with its problem, and nothing is sent', () => {
    const typed = { ...typedFigure(figure), budget: '1,234', physicalTarget: '1.200', financialActual: 'banyak' }
    expect(readFigure(typed)).toEqual({
      ok: false,
      problems: { budget: 'too-fine', physicalTarget: 'not-a-percentage', financialActual: 'not-a-number' },
    })
  })
})
