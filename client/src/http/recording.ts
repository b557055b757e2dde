import type { StreamId } from '../../../shared/ids.ts'
import { FILE_NAME_HEADER } from '../../../shared/protocol/http-imports.ts'
import { transcriptResponse, type TranscriptResponse } from '../../../shared/protocol/http-recording.ts'
import { nothing, request, type Answered } from './request.ts'

const pathOf = (stream: StreamId): string => `/api/meetings/${stream}/transcript`

/** The transcript of a meeting's recording, if it has one. */
export function fetchTranscript(slot: string, stream: StreamId): Promise<Answered<TranscriptResponse>> {
  return request({ method: 'GET', path: pathOf(stream), slot }, (body) => transcriptResponse.parse(body))
}

/** Sends a transcript, in place of the one that is there. */
export function sendTranscript(slot: string, stream: StreamId, file: File): Promise<Answered<TranscriptResponse>> {
  const headers = { [FILE_NAME_HEADER]: encodeURIComponent(file.name) }
  return request({ method: 'PUT', path: pathOf(stream), slot, body: file, headers }, (body) =>
    transcriptResponse.parse(body),
  )
}

export function removeTranscript(slot: string, stream: StreamId): Promise<Answered<null>> {
  return request({ method: 'DELETE', path: pathOf(stream), slot }, nothing)
}
