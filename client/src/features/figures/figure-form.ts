import { percentage, rupiah, type Figure } from '../../../../shared/figures/figure.ts'
import { numberForEditing, readNumber } from '../../i18n/numbers.ts'

export type FigureFieldName = keyof Figure

/** The fields of a figure in the order of the form, with what each holds. */
export const figureFields: readonly { readonly name: FigureFieldName; readonly unit: 'rupiah' | 'percent' }[] = [
  { name: 'budget', unit: 'rupiah' },
  { name: 'physicalTarget', unit: 'percent' },
  { name: 'physicalActual', unit: 'percent' },
  { name: 'financialTarget', unit: 'rupiah' },
  { name: 'financialActual', unit: 'rupiah' },
]

/** A figure as typed. */
export type TypedFigure = Readonly<Record<FigureFieldName, string>>

export type FigureProblem = 'not-a-number' | 'not-a-percentage' | 'too-fine'

/** What was read: a figure, or what is wrong in which field. */
export type FigureReading =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<FigureFieldName, FigureProblem>>> }

/** A figure as the fields show it at first. */
export function typedFigure(figure: Figure): TypedFigure {
  return {
    budget: numberForEditing(figure.budget),
    physicalTarget: numberForEditing(figure.physicalTarget),
    physicalActual: numberForEditing(figure.physicalActual),
    financialTarget: numberForEditing(figure.financialTarget),
    financialActual: numberForEditing(figure.financialActual),
  }
}

/** What was typed as one line of text, so that it can be kept like any other draft. */
export function draftOfTyped(typed: TypedFigure): string {
  return figureFields.map(({ name }) => typed[name]).join('|')
}

/** What was typed before, as kept; the figure itself where nothing was. */
export function typedFromDraft(draft: string, figure: Figure): TypedFigure {
  const kept = draft.split('|')
  if (kept.length !== figureFields.length) return typedFigure(figure)
  const [budget = '', physicalTarget = '', physicalActual = '', financialTarget = '', financialActual = ''] = kept
  return { budget, physicalTarget, physicalActual, financialTarget, financialActual }
}

/** Reads the whole form; an empty field is not reported. */
export function readFigure(typed: TypedFigure): FigureReading {
  const values: Record<FigureFieldName, number | null> = {
    budget: null,
    physicalTarget: null,
    physicalActual: null,
    financialTarget: null,
    financialActual: null,
  }
  const problems: Partial<Record<FigureFieldName, FigureProblem>> = {}
  for (const { name, unit } of figureFields) {
    const read = readNumber(typed[name])
    if (read === 'not-a-number') problems[name] = 'not-a-number'
    else if (read !== null && unit === 'percent' && !percentage.safeParse(read).success)
      problems[name] = 'not-a-percentage'
    else if (read !== null && unit === 'rupiah' && !rupiah.safeParse(read).success) problems[name] = 'too-fine'
    else values[name] = read
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, figure: values }
}
