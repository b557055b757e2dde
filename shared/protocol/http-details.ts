import * as z from 'zod/mini'
import { figure } from '../figures/figure.ts'
import { fundingSource } from '../figures/funding-source.ts'
import { agencyId } from '../ids.ts'

// Lines below the figures (rincian sub kegiatan), as they are asked for and given over HTTP, page by page.

export const DETAIL_PAGE = 50

/** `GET /api/meetings/:stream/details?…`: which lines of the import that holds now. */
export const detailQuery = z.strictObject({
  agency: z._default(z.nullable(agencyId), null),
  source: z._default(z.nullable(fundingSource), null),
  /** Words in the code, the activity, the officer or the method; all of them must be there. */
  search: z._default(z.string().check(z.trim(), z.maxLength(200)), ''),
  /** Most behind first (points behind times budget), as in the file, or the largest budget first. */
  order: z._default(z.enum(['behind', 'file', 'budget']), 'behind'),
  offset: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(20_000)), 0),
})
export type DetailQuery = z.output<typeof detailQuery>

export const detailLine = z.strictObject({
  /** 1, 2, 3 … as in the file. */
  line: z.int(),
  agencyId,
  source: fundingSource,
  code: z.string(),
  activity: z.string(),
  officer: z.string(),
  method: z.string(),
  figure,
  /** Rupiah of planned work that is not done; below zero where it is ahead, null where nobody can tell. */
  behind: z.nullable(z.number()),
  sheet: z.string(),
  /** The cell of its first column, for people: `A5`. */
  address: z.string(),
})
export type DetailLineShown = z.output<typeof detailLine>

/** What lines of one agency and source add up to. */
export const detailTotals = z.strictObject({
  agencyId,
  source: fundingSource,
  lines: z.int(),
  budget: z.number(),
  /** Per cent, weighted by budget over the lines that say it; null where none does. */
  physicalTarget: z.nullable(z.number()),
  physicalActual: z.nullable(z.number()),
  financialTarget: z.number(),
  financialActual: z.number(),
})
export type DetailTotals = z.output<typeof detailTotals>

export const detailPage = z.strictObject({
  lines: z.array(detailLine),
  /** Of all lines that were asked for, not of this page alone. */
  count: z.int(),
})
export type DetailPage = z.output<typeof detailPage>

/** `GET /api/meetings/:stream/details`: a page; null when no import brought lines. */
export const detailsResponse = z.strictObject({
  details: z.nullable(z.strictObject({ fileName: z.string(), ...detailPage.shape, totals: z.array(detailTotals) })),
})
export type DetailsResponse = z.output<typeof detailsResponse>
