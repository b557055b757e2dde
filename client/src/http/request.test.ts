import { afterEach, expect, it, vi } from 'vitest'
import { meetingsResponse } from '../../../shared/protocol/http.ts'
import { nothing, request } from './request.ts'

const asked = { method: 'GET', path: '/api/meetings', slot: 'a' } as const
const read = (body: unknown) => meetingsResponse.parse(body)

function answering(response: Response | Error): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('a request says whose session asks', async () => {
  const fetched = answering(Response.json({ meetings: [] }))
  expect(await request(asked, read)).toEqual({ ok: true, value: { meetings: [] } })
  expect(fetched).toHaveBeenCalledWith('/api/meetings', expect.objectContaining({ headers: { 'x-rakor-slot': 'a' } }))
})

it('a refusal comes back as the server’s own reason', async () => {
  answering(Response.json({ error: { refused: 'wrong-link' } }, { status: 403 }))
  expect(await request(asked, read)).toEqual({ ok: false, error: { refused: 'wrong-link' } })
})

it('no network, a proxy’s page and an answer that does not fit are all out of reach, and nothing is thrown', async () => {
  for (const response of [
    new TypeError('offline'),
    new Response('<html>', { status: 502 }),
    Response.json({ meetings: 'many' }),
  ]) {
    answering(response)
    expect(await request(asked, read)).toEqual({ ok: false, error: { unreachable: true } })
  }
})

it('an answer without a body is one that says nothing', async () => {
  answering(new Response(null, { status: 204 }))
  expect(await request({ ...asked, method: 'DELETE' }, nothing)).toEqual({ ok: true, value: null })
})
