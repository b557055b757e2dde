import { afterEach, expect, it, vi } from 'vitest'
import { askEarly, takeEarly } from './early.ts'

afterEach(() => vi.unstubAllGlobals())

it('what was asked early is answered once, and only to the same session', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response('early'))),
  )
  await askEarly('a', '/api/streams/m-1/state')
  expect(takeEarly('b', '/api/streams/m-1/state')).toBeNull()
  expect(takeEarly('a', '/api/streams/m-2/state')).toBeNull()
  expect(await (await takeEarly('a', '/api/streams/m-1/state'))?.text()).toBe('early')
  expect(takeEarly('a', '/api/streams/m-1/state')).toBeNull()
})

it('a question that failed early fails whoever takes it, and nobody else', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('no network'))),
  )
  await expect(askEarly('a', '/api/streams/m-1/state')).rejects.toThrow('no network')
  await expect(takeEarly('a', '/api/streams/m-1/state')).rejects.toThrow('no network')
})
