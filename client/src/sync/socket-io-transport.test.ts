import { createServer, type Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { commandId, streamId } from '../../../shared/ids.ts'
import { socketIoTransport } from './socket-io-transport.ts'
import type { LineListener } from './transport.ts'

const hello = { protocol: 1, stream: streamId.parse('m-1'), after: 4, slot: 'a' }

let http: HttpServer
let server: Server
let url: string

beforeEach(async () => {
  http = createServer()
  server = new Server(http)
  await new Promise<void>((listening) => void http.listen(0, '127.0.0.1', listening))
  const address = http.address()
  if (typeof address !== 'object' || address === null) throw new Error('it listens on no port')
  url = `http://127.0.0.1:${address.port}`
})

afterEach(async () => {
  await server.close()
})

function listener() {
  const heard: [string, unknown][] = []
  const hears =
    (name: string) =>
    (said?: unknown): void =>
      void heard.push([name, said])
  const own: LineListener = {
    welcome: hears('welcome'),
    events: hears('events'),
    presence: hears('presence'),
    pointer: hears('pointer'),
    stopping: hears('stopping'),
    refused: hears('refused'),
    lost: hears('lost'),
  }
  return { heard, listener: own }
}

it('[AD1] the hello is shown at the door, and what the server says is heard', async () => {
  server.on('connection', (socket) => {
    socket.emit('welcome', socket.handshake.auth)
    socket.emit('events', [1, 2])
  })
  const { heard, listener: own } = listener()
  const line = socketIoTransport(url).connect(hello, own)
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  expect(heard).toEqual([
    ['welcome', hello],
    ['events', [1, 2]],
  ])
  line.close()
})

it('a refusal says its fault; a server that is not there is a lost line', async () => {
  server.use((_, next) => next(Object.assign(new Error('no'), { data: { fault: 'session-expired' } })))
  const refused = listener()
  socketIoTransport(url).connect(hello, refused.listener)
  await vi.waitFor(() => expect(refused.heard).toEqual([['refused', { fault: 'session-expired' }]]))

  await server.close()
  const away = listener()
  socketIoTransport(url).connect(hello, away.listener)
  await vi.waitFor(() => expect(away.heard).toEqual([['lost', undefined]]), 5_000)
})

it('questions are answered, and nothing is heard of a line that was closed', async () => {
  const answers: (() => void)[] = []
  server.on('connection', (socket) => {
    socket.on('clock', (answer: (now: number) => void) => answer(42))
    socket.on('command', (_, answer: (said: string) => void) => void answers.push(() => answer('recorded')))
    socket.emit('welcome', 'halo')
  })
  const { heard, listener: own } = listener()
  const line = socketIoTransport(url).connect(hello, own)
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  const said: unknown[] = []
  line.clock((now) => void said.push(now))
  line.command({ commandId: commandId.parse('c'), command: { type: 'x' } }, (answer) => void said.push(answer))
  await vi.waitFor(() => expect([said, answers.length]).toEqual([[42], 1]))
  line.close()
  answers[0]?.()
  server.emit('events', [1])
  await vi.waitFor(() => expect(server.engine.clientsCount).toBe(0))
  expect([said, heard.length]).toEqual([[42], 1])
})

it('a line that the server ends is lost, once', async () => {
  server.on('connection', (socket) => void socket.disconnect(true))
  const { heard, listener: own } = listener()
  socketIoTransport(url).connect(hello, own)
  await vi.waitFor(() => expect(heard).toEqual([['lost', undefined]]))
})
