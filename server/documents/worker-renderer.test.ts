import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { heldMeeting } from '../../shared/testing/minutes-fixture.ts'
import { loggedHistory } from '../testing/logged-history.ts'
import { render, type RenderRequest } from './render.ts'
import { RenderingFailed } from './renderer.ts'
import { WorkerRenderer } from './worker-renderer.ts'

const request: RenderRequest = {
  stream: streamId.parse('m-1'),
  name: 'notula.pdf',
  agency: null,
  events: loggedHistory(heldMeeting().history),
  letterhead: null,
  check: null,
  duties: [],
}

/** A thread that must load its libraries first, on a machine that has other things to do. */
const PATIENCE_MS = 30_000

describe('drawing in a thread of its own', { timeout: PATIENCE_MS }, () => {
  it('gives the same bytes as drawing here, for several at once', async () => {
    await using renderer = new WorkerRenderer()
    const drawn = await Promise.all([renderer.render(request), renderer.render({ ...request, name: 'notula.json' })])
    expect(Buffer.from(drawn[0]).equals(await render(request))).toBe(true)
    expect(Buffer.from(drawn[1]).toString('utf8')).toContain('rakor-notula')
  })

  it('says what cannot be drawn, and draws the next', async () => {
    await using renderer = new WorkerRenderer()
    await expect(renderer.render({ ...request, events: [] })).rejects.toThrow(RenderingFailed)
    expect((await renderer.render({ ...request, name: 'kalender.ics' })).byteLength).toBeGreaterThan(100)
  })

  it('lets nobody wait for ever when the server stops', async () => {
    const renderer = new WorkerRenderer()
    const drawing = renderer.render(request)
    const outcome = drawing.catch((error: unknown) => error)
    await renderer[Symbol.asyncDispose]()
    expect(String(await outcome)).toContain('the server is stopping')
  })
})
