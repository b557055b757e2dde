import type { RegistryCommand } from '../../../shared/agencies/registry-commands.ts'
import {
  agenciesResponse,
  tableResponse,
  type AgenciesResponse,
  type TableResponse,
} from '../../../shared/protocol/http-house.ts'
import { request, type Answered } from './request.ts'

const readAgencies = (body: unknown): AgenciesResponse => agenciesResponse.parse(body)

/** The regency's list of agencies, ended ones too. */
export function listAgencies(slot: string): Promise<Answered<AgenciesResponse>> {
  return request({ method: 'GET', path: '/api/agencies', slot }, readAgencies)
}

/** Changes the list; the answer is the whole of it as it is then. */
export function changeAgencies(slot: string, command: RegistryCommand): Promise<Answered<AgenciesResponse>> {
  return request({ method: 'POST', path: '/api/agencies', slot, body: command }, readAgencies)
}

/** The rows of a workbook, for a list of agencies to be taken from. */
export function readAgencyWorkbook(slot: string, file: Blob): Promise<Answered<TableResponse>> {
  return request({ method: 'POST', path: '/api/agencies/table', slot, body: file }, (body) => tableResponse.parse(body))
}
