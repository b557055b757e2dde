import type { AgencyId, StreamId } from '../../../shared/ids.ts'
import { errorResponse } from '../../../shared/protocol/http.ts'
import { SLOT_HEADER } from '../../../shared/protocol/slot-header.ts'
import {
  checkResponse,
  sealedResponse,
  signedSummary,
  timelineResponse,
  type CheckResponse,
  type SealedResponse,
  type SignedSummary,
  type TimelineResponse,
} from '../../../shared/protocol/http-minutes.ts'
import { request, type Answered } from './request.ts'

/** What was recorded in a meeting after this number; as much as one answer holds. */
export function fetchTimeline(slot: string, stream: StreamId, after: number): Promise<Answered<TimelineResponse>> {
  return request({ method: 'GET', path: `/api/meetings/${stream}/events/${after}`, slot }, (body) =>
    timelineResponse.parse(body),
  )
}

/** The versions of a meeting's minutes that were sealed. */
export function fetchSealed(slot: string, stream: StreamId): Promise<Answered<SealedResponse>> {
  return request({ method: 'GET', path: `/api/meetings/${stream}/sealed`, slot }, (body) => sealedResponse.parse(body))
}

/** Where the signed file of a sealed version is. */
export function signedPath(stream: StreamId, code: string): string {
  return `/api/meetings/${stream}/sealed/${code}/signed`
}

/** Brings back a sealed version that was signed outside. */
export function attachSigned(
  slot: string,
  stream: StreamId,
  code: string,
  file: Blob,
): Promise<Answered<SignedSummary>> {
  return request({ method: 'POST', path: signedPath(stream, code), slot, body: file }, (body) =>
    signedSummary.parse(body),
  )
}

/** Whether something with this code was sealed here. */
export function checkCode(code: string): Promise<Answered<CheckResponse>> {
  return request({ method: 'GET', path: `/api/checks/${encodeURIComponent(code)}`, slot: null }, (body) =>
    checkResponse.parse(body),
  )
}

/** Whether a file with this hash was made of something sealed here. */
export function checkFile(sha256: string): Promise<Answered<CheckResponse>> {
  return request({ method: 'GET', path: `/api/checks/files/${sha256}`, slot: null }, (body) =>
    checkResponse.parse(body),
  )
}

/** Where a file of a meeting is; null: as the meeting stands now, else as it stood after that event. */
export function documentPath(stream: StreamId, name: string, seq: number | null = null): string {
  const files = `/api/meetings/${stream}/documents`
  return seq === null ? `${files}/${name}` : `${files}/at/${seq}/${name}`
}

/** Where the sheet of one agency is. */
export function agencySheetPath(stream: StreamId, agency: AgencyId): string {
  return `/api/meetings/${stream}/documents/agencies/${encodeURIComponent(agency)}/lembar-tindak-lanjut.pdf`
}

/** Where everything that is kept of a meeting is, in one file. */
export function archivePath(stream: StreamId): string {
  return `/api/meetings/${stream}/archive`
}

/** Fetches a file and hands it to the browser to keep. The session travels in a header, so a plain link would not do. */
export async function download(slot: string, path: string, name: string): Promise<Answered<null>> {
  try {
    const response = await fetch(path, { headers: { [SLOT_HEADER]: slot } })
    if (!response.ok) {
      const said = errorResponse.safeParse(await response.json())
      return { ok: false, error: said.success ? said.data.error : { unreachable: true } }
    }
    save(await response.blob(), name)
    return { ok: true, value: null }
  } catch {
    return { ok: false, error: { unreachable: true } }
  }
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers begin to read only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
