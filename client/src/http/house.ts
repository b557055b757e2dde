import type { NewAccount } from '../../../shared/protocol/http.ts'
import {
  accountsResponse,
  regencyResponse,
  type AccountsResponse,
  type RegencyChange,
  type RegencyResponse,
} from '../../../shared/protocol/http-house.ts'
import { nothing, request, type Answered } from './request.ts'

const readRegency = (body: unknown): RegencyResponse => regencyResponse.parse(body)
const pathOf = (accountId: string): string => `/api/accounts/${encodeURIComponent(accountId)}`

/** What the regency says of itself. */
export function readRegencySettings(slot: string): Promise<Answered<RegencyResponse>> {
  return request({ method: 'GET', path: '/api/regency', slot }, readRegency)
}

export function saveRegencySettings(slot: string, change: RegencyChange): Promise<Answered<RegencyResponse>> {
  return request({ method: 'PUT', path: '/api/regency', slot, body: change }, readRegency)
}

/** Where the emblem stands; a new one has another address. */
export const emblemAddress = (revision: number): string => `/api/regency/emblem?${revision}`

export function saveEmblem(slot: string, picture: Blob): Promise<Answered<RegencyResponse>> {
  return request({ method: 'PUT', path: '/api/regency/emblem', slot, body: picture }, readRegency)
}

export function removeEmblem(slot: string): Promise<Answered<null>> {
  return request({ method: 'DELETE', path: '/api/regency/emblem', slot }, nothing)
}

export function listAccounts(slot: string): Promise<Answered<AccountsResponse>> {
  return request({ method: 'GET', path: '/api/accounts', slot }, (body) => accountsResponse.parse(body))
}

export function addAccount(slot: string, account: NewAccount): Promise<Answered<null>> {
  return request({ method: 'POST', path: '/api/accounts', slot, body: account }, nothing)
}

/** Closes an account, or opens it again. */
export function setAccountActive(slot: string, accountId: string, active: boolean): Promise<Answered<null>> {
  return request({ method: 'PUT', path: `${pathOf(accountId)}/active`, slot, body: { active } }, nothing)
}

/** Gives somebody who forgot theirs another password. */
export function resetPassword(slot: string, accountId: string, password: string): Promise<Answered<null>> {
  return request({ method: 'PUT', path: `${pathOf(accountId)}/password`, slot, body: { password } }, nothing)
}
