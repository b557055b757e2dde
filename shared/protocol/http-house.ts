import * as z from 'zod/mini'
import { registeredAgency } from '../agencies/agency.ts'
import { emblemType, regencySettings } from '../regency/settings.ts'
import { instant } from '../temporal.ts'
import { newPassword } from './http.ts'

// What is asked and answered over HTTP about the house: its agencies, its letterhead, its accounts.

/**
 * `GET /api/agencies`, and the answer to `POST /api/agencies`, whose body is a registry command. Who to write to is
 * left out for a session of one meeting.
 */
export const agenciesResponse = z.strictObject({ agencies: z.array(registeredAgency) })
export type AgenciesResponse = z.output<typeof agenciesResponse>

/** `POST /api/agencies/table`, whose body is a workbook: its rows as text, each with its number in the sheet. */
export const tableResponse = z.strictObject({
  rows: z.array(z.strictObject({ line: z.int(), cells: z.array(z.string()) })),
})
export type TableResponse = z.output<typeof tableResponse>
/** Largest workbook with a list of agencies, in bytes. */
export const TABLE_BYTES = 5_000_000

/** `GET /api/regency` */
export const regencyResponse = z.strictObject({
  settings: regencySettings,
  /** 0: nothing was said yet; one more with every change. */
  revision: z.int(),
  /** Null: there is no emblem; else it stands at `GET /api/regency/emblem`. */
  emblemType: z.nullable(emblemType),
})
export type RegencyResponse = z.output<typeof regencyResponse>

/** `PUT /api/regency`; `revision`: the one that was being read. `PUT /api/regency/emblem` has the picture as its body. */
export const regencyChange = z.strictObject({ settings: regencySettings, revision: z.int().check(z.gte(0)) })
export type RegencyChange = z.output<typeof regencyChange>

const accountSummary = z.strictObject({
  accountId: z.string(),
  login: z.string(),
  name: z.string(),
  title: z.nullable(z.string()),
  kind: z.enum(['secretariat', 'leader']),
  createdAt: instant,
  deactivatedAt: z.nullable(instant),
})
export type AccountSummary = z.output<typeof accountSummary>

/** `GET /api/accounts` */
export const accountsResponse = z.strictObject({ accounts: z.array(accountSummary) })
export type AccountsResponse = z.output<typeof accountsResponse>

/** `PUT /api/accounts/:account/active` */
export const accountActivity = z.strictObject({ active: z.boolean() })
export type AccountActivity = z.output<typeof accountActivity>

/** `PUT /api/accounts/:account/password`: another's, who forgot it. */
export const passwordReset = z.strictObject({ password: newPassword })
export type PasswordReset = z.output<typeof passwordReset>
