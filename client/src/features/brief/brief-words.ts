import type { Evidence, EvidenceMeasure } from '../../../../shared/brief/evidence.ts'
import type { Question } from '../../../../shared/brief/questions.ts'
import type { Undrawn } from '../../../../shared/brief/undrawn.ts'
import type { Format } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'

interface Speaker {
  readonly t: Translate
  readonly format: Format
}

/** A question as the chair may ask it, with the figures it comes from in it. */
export function questionWords({ t, format }: Speaker, { rule, source, evidence }: Question): string {
  const name = t(`figures.source.${source}`)
  const percent = (measure: EvidenceMeasure, of: Evidence['of'] = 'now'): string =>
    format.percent(valueOf(evidence, measure, of))
  switch (rule) {
    case 'financial-above-physical':
    case 'done-not-drawn':
      return t(`brief.question.${rule}`, {
        source: name,
        physical: percent('physicalActual'),
        financial: percent('financialActual'),
      })
    case 'cumulative-fell':
      return t(`brief.question.${rule}`, {
        source: name,
        before: percent('physicalActual', 'previous-period'),
        physical: percent('physicalActual'),
      })
    case 'plan-not-followed':
    case 'critical-contract':
      return t(`brief.question.${rule}`, {
        source: name,
        deviation: format.points(valueOf(evidence, 'physicalDeviation', 'now')),
        physical: percent('physicalActual'),
        target: percent('physicalTarget'),
      })
  }
}

/** A source where work is done and money not drawn, with the amount and both numbers. */
export function undrawnWords({ t, format }: Speaker, { source, rupiah, evidence }: Undrawn): string {
  return t('brief.undrawn.line', {
    source: t(`figures.source.${source}`),
    amount: format.rupiah(rupiah),
    physical: format.percent(valueOf(evidence, 'physicalActual', 'now')),
    financial: format.percent(valueOf(evidence, 'financialActual', 'now')),
  })
}

function valueOf(evidence: readonly Evidence[], measure: EvidenceMeasure, of: Evidence['of']): number | null {
  return evidence.find((one) => one.measure === measure && one.of === of)?.value ?? null
}
