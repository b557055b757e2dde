import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { textFrame } from './text-frame.ts'

describe('a text frame', () => {
  it.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])('of %i bytes is read as what it was', async (length) => {
    const http = createServer().listen(0, '127.0.0.1')
    await once(http, 'listening')
    const address = http.address()
    const port = typeof address === 'object' ? address?.port : null
    const text = `${'“'.repeat(Math.floor(length / 3))}${'x'.repeat(length % 3)}`
    const server = new WebSocketServer({ server: http, perMessageDeflate: false })
    http.on('connection', (raw) => server.once('connection', () => void raw.write(textFrame(text))))
    const client = new WebSocket(`ws://127.0.0.1:${port}`)
    const said = await new Promise((heard) => {
      client.once('message', (data, isBinary) => heard(!isBinary && Buffer.isBuffer(data) && data.toString()))
    })
    expect(said).toBe(text)
    client.terminate()
    http.close()
  })
})
