import type { StreamId } from '../../../shared/ids.ts'
import { detailsResponse, type DetailQuery, type DetailsResponse } from '../../../shared/protocol/http-details.ts'
import {
  appliedResponse,
  draftLines,
  draftsResponse,
  FILE_NAME_HEADER,
  readingNews,
  type AppliedResponse,
  type DraftLines,
  type DraftsResponse,
  type ExportFormat,
  type ExportKind,
  type ImportPreview,
  type ImportStep,
  type ImportWish,
  type RefusedFile,
} from '../../../shared/protocol/http-imports.ts'
import { errorResponse } from '../../../shared/protocol/http.ts'
import { SLOT_HEADER } from '../../../shared/protocol/slot-header.ts'
import type { ImportMapping } from '../../../shared/workbook/mapping.ts'
import { postLineByLine } from './line-by-line.ts'
import { nothing, request, type Answered, type ServerError } from './request.ts'

/** Where one meeting's imports are, and whose session asks. */
export interface ImportPlace {
  readonly slot: string
  readonly stream: StreamId
}

export interface ImportProgress {
  readonly step: ImportStep
  /** 0 to 1. */
  readonly done: number
}

/** What became of reading a file. */
export type Read =
  | { readonly status: 'read'; readonly preview: ImportPreview }
  | { readonly status: 'refused'; readonly file: RefusedFile }
  | { readonly status: 'failed'; readonly error: ServerError }

interface Listening {
  readonly onProgress: (progress: ImportProgress) => void
  readonly signal: AbortSignal
}

/** Sends a workbook and has it read; the answer carries the draft it is kept as. */
export function sendWorkbook(place: ImportPlace, file: File, listening: Listening): Promise<Read> {
  const headers = { 'content-type': 'application/octet-stream', [FILE_NAME_HEADER]: encodeURIComponent(file.name) }
  return read(place, importsOf(place), headers, file, listening)
}

/** Reads a draft by another mapping; null as it was read last. */
export function readDraft(
  place: ImportPlace,
  draft: string,
  mapping: ImportMapping | null,
  listening: Listening,
): Promise<Read> {
  const path = `${importsOf(place)}/${draft}/reading`
  return read(place, path, { 'content-type': 'application/json' }, JSON.stringify({ mapping }), listening)
}

export function listDrafts({ slot, stream }: ImportPlace): Promise<Answered<DraftsResponse>> {
  return request({ method: 'GET', path: importsOf({ slot, stream }), slot }, (body) => draftsResponse.parse(body))
}

export function dropDraft(place: ImportPlace, draft: string): Promise<Answered<null>> {
  return request({ method: 'DELETE', path: `${importsOf(place)}/${draft}`, slot: place.slot }, nothing)
}

/** Puts a draft into the meeting; the same wish twice does so once. */
export function applyDraft(place: ImportPlace, draft: string, wish: ImportWish): Promise<Answered<AppliedResponse>> {
  const path = `${importsOf(place)}/${draft}/application`
  return request({ method: 'POST', path, slot: place.slot, body: wish }, (body) => appliedResponse.parse(body))
}

/** Detail lines of a draft from this one on. */
export function draftLinesFrom(place: ImportPlace, draft: string, offset: number): Promise<Answered<DraftLines>> {
  const path = `${importsOf(place)}/${draft}/lines?offset=${offset}`
  return request({ method: 'GET', path, slot: place.slot }, (body) => draftLines.parse(body))
}

/** A page of the lines below the meeting's figures. */
export function detailsOf(
  { slot, stream }: ImportPlace,
  query: Partial<DetailQuery>,
): Promise<Answered<DetailsResponse>> {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  const path = `/api/meetings/${stream}/details?${new URLSearchParams(asked).toString()}`
  return request({ method: 'GET', path, slot }, (body) => detailsResponse.parse(body))
}

/** Fetches a file and has the browser keep it; null when that went well, else why not. */
export async function downloadExport(
  { slot, stream }: ImportPlace,
  kind: ExportKind,
  format: ExportFormat,
): Promise<ServerError | null> {
  try {
    const path = `/api/meetings/${stream}/exports/${kind}.${format}`
    const response = await fetch(path, { headers: { [SLOT_HEADER]: slot } })
    if (!response.ok) return errorResponse.parse(await response.json()).error
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
    saveAs(await response.blob(), name ?? `${kind}.${format}`)
    return null
  } catch {
    // No network, or an answer that is not ours: in each case there is no word from the server.
    return { unreachable: true }
  }
}

function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

async function read(
  place: ImportPlace,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: XMLHttpRequestBodyInit,
  { onProgress, signal }: Listening,
): Promise<Read> {
  let end: Read = { status: 'failed', error: { unreachable: true } }
  const hear = (line: unknown): void => {
    const news = readingNews.safeParse(line)
    if (!news.success) return
    if ('progress' in news.data) onProgress(news.data.progress)
    else if ('preview' in news.data) end = { status: 'read', preview: news.data.preview }
    else if ('refusedFile' in news.data) end = { status: 'refused', file: news.data.refusedFile }
    else {
      const said = errorResponse.safeParse(news.data)
      if (said.success) end = { status: 'failed', error: said.data.error }
    }
  }
  const onSent = (done: number): void => onProgress({ step: 'uploading', done })
  const error = await postLineByLine({ path, slot: place.slot, headers, body, onSent, onLine: hear, signal })
  return error === null ? end : { status: 'failed', error }
}

function importsOf({ stream }: ImportPlace): string {
  return `/api/meetings/${stream}/imports`
}
