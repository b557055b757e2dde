import { errorResponse } from '../../../shared/protocol/http.ts'
import { SLOT_HEADER } from '../../../shared/protocol/slot-header.ts'
import type { ServerError } from './request.ts'

interface Sent {
  readonly path: string
  readonly slot: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: XMLHttpRequestBodyInit
  /** 0 to 1: how much of the body has left. */
  readonly onSent: (share: number) => void
  readonly onLine: (line: unknown) => void
  readonly signal: AbortSignal
}

/**
 * Posts something and hears the answer line by line. By XMLHttpRequest, since fetch cannot tell how much has been sent.
 * Resolves with null at the end of the answer, or with why there was none; never rejects.
 */
export function postLineByLine(sent: Sent): Promise<ServerError | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const unreachable = (): void => resolve({ unreachable: true })
    let heard = 0
    const hear = (): void => {
      if (request.status !== 200) return
      const end = request.responseText.lastIndexOf('\n') + 1
      for (const line of request.responseText.slice(heard, end).split('\n')) if (line !== '') sent.onLine(parsed(line))
      heard = Math.max(heard, end)
    }
    request.open('POST', sent.path)
    request.setRequestHeader(SLOT_HEADER, sent.slot)
    for (const [name, value] of Object.entries(sent.headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => sent.onSent(total === 0 ? 0 : loaded / total))
    request.addEventListener('progress', hear)
    request.addEventListener('error', unreachable)
    request.addEventListener('abort', unreachable)
    request.addEventListener('load', () => {
      hear()
      resolve(request.status === 200 ? null : refusalIn(request.responseText))
    })
    sent.signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(sent.body)
  })
}

function refusalIn(text: string): ServerError {
  const said = errorResponse.safeParse(parsed(text))
  return said.success ? said.data.error : { unreachable: true }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy's page, or an answer that was cut off.
    return null
  }
}
