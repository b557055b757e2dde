import { parseSetCookie } from 'cookie'
import { SLOT_HEADER } from '../../shared/protocol/slot-header.ts'

export interface Page {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; null when there is none. */
  readonly json: unknown
}

/** A browser as the server sees one: keeps cookies and says which page asks. */
export class Browser {
  /** What the server set, by name. */
  readonly cookies = new Map<string, string>()
  private readonly url: string

  constructor(url: string) {
    this.url = url
  }

  get(path: string, slot: string | null = null, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.send('GET', path, slot, undefined, headers)
  }

  post(
    path: string,
    slot: string | null,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Page> {
    return this.send('POST', path, slot, body, headers)
  }

  /** A text or bytes go as they are, anything else as JSON. */
  put(path: string, slot: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.send('PUT', path, slot, body, headers)
  }

  delete(path: string, slot: string): Promise<Page> {
    return this.send('DELETE', path, slot, undefined, {})
  }

  private async send(
    method: string,
    path: string,
    slot: string | null,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<Page> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { origin: this.url }),
        ...(slot === null ? {} : { [SLOT_HEADER]: slot }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie().map((line) => parseSetCookie(line))) {
      if (cookie.maxAge === 0 || cookie.value === undefined) this.cookies.delete(cookie.name)
      else this.cookies.set(cookie.name, cookie.value)
    }
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null }
  }
}
