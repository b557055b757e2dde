import type { CheckPlace, CheckWarning } from '../../../shared/checks/warning.ts'
import type { AgencyId } from '../../../shared/ids.ts'
import type { Format } from './format.ts'
import { decimal } from './numbers.ts'
import type { Translate } from './translate.ts'

interface Speaker {
  readonly t: Translate
  readonly format: Format
}

/** What a sense check found, in one sentence. `nameOf`: what an agency is called here. */
export function checkWords(
  { t, format }: Speaker,
  { rule, values, place }: CheckWarning,
  nameOf: (agency: AgencyId) => string,
): string {
  const { percent, rupiah, points } = format
  const inField = (value: number): string => (isMoney(place) ? rupiah(value) : percent(value))
  switch (rule) {
    case 'physical-above-100':
      return t(`check.${rule}`, { percent: percent(values.percent) })
    case 'financial-above-budget':
      return t(`check.${rule}`, { amount: rupiah(values.amount), budget: rupiah(values.budget) })
    case 'financial-above-physical':
    case 'done-not-drawn':
      return t(`check.${rule}`, { physical: percent(values.physical), financial: percent(values.financial) })
    case 'target-missing':
      return t(`check.${rule}`, { actual: inField(values.actual) })
    case 'partly-reported':
    case 'zero-or-not-reported':
    case 'not-reported':
      return t(`check.${rule}`)
    case 'percent-not-following':
    case 'percent-of-plan':
    case 'remainder-as-actual':
      return t(`check.${rule}`, { printed: percent(values.printed), computed: percent(values.computed) })
    case 'percent-as-amount':
      return t(`check.${rule}`, { percent: percent(values.percent), amount: rupiah(values.amount) })
    case 'deviation-not-following':
    case 'deviation-sign':
      return t(`check.${rule}`, { printed: points(values.printed), computed: points(values.computed) })
    case 'unit-slip':
      return t(`check.${rule}`, {
        amount: rupiah(values.amount),
        beside: rupiah(values.beside),
        times: decimal(values.times >= 1 ? values.times : 1 / values.times, 0),
      })
    case 'decimal-slip':
    case 'fraction-for-percent':
      return t(`check.${rule}`, { percent: percent(values.percent), beside: percent(values.beside) })
    case 'row-twice':
      return t(`check.${rule}`, { times: values.times })
    case 'same-as-other-agency':
      return t(`check.${rule}`, { other: nameOf(values.other) })
    case 'same-cell-twice':
      return t(`check.${rule}`, { amount: rupiah(values.amount) })
    case 'total-not-sum':
      return t(`check.${rule}`, { printed: inField(values.printed), computed: inField(values.computed) })
    case 'count-not-sum':
      return t(`check.${rule}`, values)
    case 'cumulative-fell':
      return t(`check.${rule}`, { from: inField(values.from), to: inField(values.to), period: values.period })
    case 'budget-changed':
      return t(`check.${rule}`, { from: rupiah(values.from), to: rupiah(values.to), period: values.period })
    case 'budget-not-updated':
      return t(`check.${rule}`, { period: values.period })
    case 'two-cut-offs':
      return t(`check.${rule}`, {
        physical: format.longDate(values.physical),
        financial: format.longDate(values.financial),
      })
  }
}

function isMoney({ field }: CheckPlace): boolean {
  return field === 'budget' || field === 'financialTarget' || field === 'financialActual'
}
