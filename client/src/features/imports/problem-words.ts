import type { ColumnField } from '../../../../shared/workbook/column-field.ts'
import { kindOfField } from '../../../../shared/workbook/column-field.ts'
import type { ImportProblem } from '../../../../shared/workbook/problem.ts'
import type { RefusedFile } from '../../../../shared/protocol/http-imports.ts'
import type { Format } from '../../i18n/format.ts'
import { decimal } from '../../i18n/numbers.ts'
import type { PlainKey, Translate } from '../../i18n/translate.ts'

interface Speaker {
  readonly t: Translate
  readonly format: Format
}

/** What was noticed while reading, in one sentence. */
export function problemWords({ t, format }: Speaker, problem: ImportProblem): string {
  const said = (field: ColumnField): string => t(`imports.field.${field}`)
  const valueOf = (field: ColumnField, value: number): string =>
    kindOfField(field) === 'amount' ? format.rupiahFull(value) : format.percent(value)
  switch (problem.kind) {
    case 'unreadable-number':
    case 'error-cell':
      return t(`imports.problem.${problem.kind}`, { field: said(problem.field), text: problem.text })
    case 'ambiguous-number': {
      const value = decimal(problem.readAs)
      return t('imports.problem.ambiguous-number', { field: said(problem.field), text: problem.text, value })
    }
    case 'out-of-range':
    case 'mixed-fraction':
      return t(`imports.problem.${problem.kind}`, {
        field: said(problem.field),
        value: valueOf(problem.field, problem.value),
      })
    case 'fractions-read-as-percent':
      return t('imports.problem.fractions-read-as-percent', { field: said(problem.field), n: problem.cells })
    case 'unit-scaled':
      return t('imports.problem.unit-scaled', { field: said(problem.field), unit: unitWord(t, problem.scale) })
    case 'amount-from-percent':
      return t('imports.problem.amount-from-percent', { field: said(problem.field) })
    case 'unknown-agency':
    case 'doubtful-agency':
    case 'unknown-source':
    case 'doubtful-source':
      return t(`imports.problem.${problem.kind}`, { text: problem.text })
    case 'source-assumed':
      return t('imports.problem.source-assumed', { text: problem.source })
    case 'duplicate-row':
      return t('imports.problem.duplicate-row', { text: problem.text, first: problem.first.address })
    case 'text-too-long':
      return t('imports.problem.text-too-long', { field: said(problem.field), n: problem.kept })
    case 'total-differs':
    case 'coarser-sheet-differs':
    case 'details-differ':
      return t(`imports.problem.${problem.kind}`, {
        text: problem.label,
        field: said(problem.field),
        printed: valueOf(problem.field, problem.printed),
        computed: valueOf(problem.field, problem.computed),
      })
    case 'agreed-within-rounding':
      return t('imports.problem.agreed-within-rounding', {
        text: problem.label,
        field: said(problem.field),
        value: decimal(problem.by, 4),
      })
    case 'hidden-rows':
      return t('imports.problem.hidden-rows', { n: problem.rows })
    case 'columns-left-out': {
      const { read, left } = problem
      return t('imports.problem.columns-left-out', { field: said(problem.field), read, left })
    }
    case 'no-agency-column':
    case 'no-agency-name':
    case 'no-table-found':
    case 'hidden-sheet':
      return t(`imports.problem.${problem.kind}`)
  }
}

const scaleKeys: Readonly<Record<number, PlainKey>> = {
  1: 'imports.scale.1',
  100: 'imports.scale.100',
  1_000: 'imports.scale.1000',
  1_000_000: 'imports.scale.1000000',
  1_000_000_000: 'imports.scale.1000000000',
}

/** What a number in a column counts. */
export function unitWord(t: Translate, scale: number): string {
  const key = scaleKeys[scale]
  return key === undefined ? String(scale) : t(key)
}

const refusalKeys: Readonly<Record<string, PlainKey>> = {
  'empty-file': 'imports.refused.empty-file',
  'too-large': 'imports.refused.too-large',
  'old-excel': 'imports.refused.old-excel',
  encrypted: 'imports.refused.encrypted',
  'not-a-workbook': 'imports.refused.not-a-workbook',
  damaged: 'imports.refused.damaged',
  macros: 'imports.refused.macros',
  'external-links': 'imports.refused.external-links',
  'duplicate-entries': 'imports.refused.duplicate-entries',
  'compression-bomb': 'imports.refused.compression-bomb',
  'document-type': 'imports.refused.document-type',
  'too-many-sheets': 'imports.refused.too-many-sheets',
  'too-much-text': 'imports.refused.too-much-text',
  'out-of-time': 'imports.refused.out-of-time',
  'out-of-memory': 'imports.refused.out-of-memory',
}

/** Why a file was not read at all. */
export function refusedFileWords(t: Translate, { reason, sheet = '', limit = 0 }: RefusedFile): string {
  if (reason === 'too-many-rows') return t('imports.refused.too-many-rows', { sheet, limit: decimal(limit, 0) })
  if (reason === 'too-many-columns') return t('imports.refused.too-many-columns', { sheet })
  return t(refusalKeys[reason] ?? 'imports.refused.damaged')
}
