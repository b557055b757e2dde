import * as z from 'zod/mini'

/**
 * Where the money comes from (sumber dana), as reports of progress tell them apart: the
 * regency's own budget, special allocations from the centre, the province's aid, the tobacco excise
 * share, hospitals' own income, ministries' tasks, school operations. Labels are the interface's business.
 */
export const fundingSource = z.enum([
  'apbd',
  'dak-fisik',
  'dak-non-fisik',
  'bankeu-provinsi',
  'dbhcht',
  'blud',
  'apbn-tp',
  'bos',
  'other',
])
export type FundingSource = z.output<typeof fundingSource>
