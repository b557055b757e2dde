import { errorResponse, type ApiError } from '../../../shared/protocol/http.ts'
import { SLOT_HEADER } from '../../../shared/protocol/slot-header.ts'
import { takeEarly } from './early.ts'

/** Why nothing came of a request: the server's reason, or no word from it at all. */
export type ServerError = ApiError | { readonly unreachable: true }

/** What came back: the value, the server's reason, or nothing that could be read. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ServerError }

/** How an answer's body is read; throws when it does not fit. */
type Read<Value> = (body: unknown) => Value

interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  /** Whose session asks; null where none is needed yet. */
  readonly slot: string | null
  /** A file goes as it is, anything else as JSON. */
  readonly body?: unknown
  /** What goes beside it, such as the name of a file. */
  readonly headers?: Readonly<Record<string, string>>
}

const UNREACHABLE = { ok: false, error: { unreachable: true } } as const

/** One request to the server. Never rejects: a network that is away is an answer too. */
export async function request<Value>(asked: Asked, read: Read<Value>): Promise<Answered<Value>> {
  try {
    const response = await answerTo(asked)
    const body: unknown = response.status === 204 ? null : await response.json()
    if (response.ok) return { ok: true, value: read(body) }
    const said = errorResponse.safeParse(body)
    return said.success ? { ok: false, error: said.data.error } : UNREACHABLE
  } catch {
    // No network, a proxy's own page, or an answer of a newer server: in each case there is no word from ours.
    return UNREACHABLE
  }
}

function answerTo({ method, path, slot, headers, body }: Asked): Promise<Response> {
  const early = method === 'GET' && slot !== null ? takeEarly(slot, path) : null
  if (early !== null) return early
  return fetch(path, {
    method,
    headers: {
      ...(slot === null ? {} : { [SLOT_HEADER]: slot }),
      ...(body === undefined ? {} : { 'content-type': typeOf(body) }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
  })
}

/** For answers whose body says nothing. */
export function nothing(): null {
  return null
}

function typeOf(body: unknown): string {
  return body instanceof Blob ? body.type || 'application/octet-stream' : 'application/json'
}
