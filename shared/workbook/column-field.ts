import * as z from 'zod/mini'

/** What a column of a progress report can mean. */
export const columnField = z.enum([
  'number',
  'agency-name',
  'agency-code',
  'source',
  'activity-code',
  'activity',
  'officer',
  'method',
  'budget',
  'physical-target',
  'physical-actual',
  'physical-deviation',
  'financial-target',
  'financial-actual',
  'financial-target-percent',
  'financial-actual-percent',
  'financial-deviation',
  'obstacle',
  'category',
  'nature',
  'solution',
  'amount-at-risk',
  'remark',
])
export type ColumnField = z.output<typeof columnField>

const amounts: ReadonlySet<ColumnField> = new Set(['budget', 'financial-target', 'financial-actual', 'amount-at-risk'])
const percents: ReadonlySet<ColumnField> = new Set([
  'physical-target',
  'physical-actual',
  'physical-deviation',
  'financial-target-percent',
  'financial-actual-percent',
  'financial-deviation',
])

/** How the cells under a field are to be read: rupiah, per cent (or points), or words. */
export function kindOfField(field: ColumnField): 'amount' | 'percent' | 'text' {
  if (amounts.has(field)) return 'amount'
  return percents.has(field) ? 'percent' : 'text'
}
