import * as z from 'zod/mini'
import { fundingSource } from '../figures/funding-source.ts'
import { defaultScheme, scheme } from '../figures/scheme.ts'
import { timeZone } from '../meeting/lifecycle.ts'
import { lineOfText } from '../text.ts'

/** What stands at the head of official letters (kop surat). Empty lines are left out. */
const letterhead = z.strictObject({
  /** PEMERINTAH KABUPATEN … */
  government: z.nullable(lineOfText),
  /** SEKRETARIAT DAERAH */
  unit: z.nullable(lineOfText),
  address: z.nullable(lineOfText),
  phone: z.nullable(lineOfText),
  email: z.nullable(lineOfText),
  site: z.nullable(lineOfText),
  postcode: z.nullable(lineOfText),
})

/** What is the same in every meeting of the regency; new meetings begin with it, and documents carry it. */
export const regencySettings = z.strictObject({
  /** Kabupaten …, as meetings call it; null: nobody has said yet. */
  name: z.nullable(lineOfText),
  letterhead,
  timeZone,
  /** By which new meetings call good and bad. */
  scheme,
  /** Left out of the headline totals of new meetings. */
  excludedSources: z.array(fundingSource),
})
export type RegencySettings = z.output<typeof regencySettings>

/** A regency that has said nothing of itself yet. */
export const unsaidSettings: RegencySettings = {
  name: null,
  letterhead: { government: null, unit: null, address: null, phone: null, email: null, site: null, postcode: null },
  timeZone: 'Asia/Jakarta',
  scheme: defaultScheme,
  excludedSources: ['bos'],
}

/** Kinds of picture that an emblem may be. */
export const emblemType = z.enum(['image/png', 'image/svg+xml'])
export type EmblemType = z.output<typeof emblemType>

/** Large enough for a sharp emblem on paper, in bytes. */
export const EMBLEM_BYTES = 300_000
