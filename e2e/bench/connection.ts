import * as z from 'zod'
import { WebSocket } from 'ws'
import type { Hello } from '../../shared/protocol/up.ts'

// Clients as light as they can be, the same code against every server, so that the bench measures servers.

export interface Connection {
  send(text: string): void
  /** Ends it without a good-bye, as a lost network would. */
  cut(): void
}

export interface Listener {
  readonly heard: (message: Buffer) => void
  /** It ended, and nobody cut it. */
  readonly lost: (reason: string) => void
}

/** Connects to a bare `ws` server. */
export function connectWs(url: string, listener: Listener): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const { socket, connection } = open(url, {}, listener, reject)
    socket.on('open', () => resolve(connection))
    onBytes(socket, listener.heard)
  })
}

/** Connects to a bare Socket.IO server; there when the server has let it into its namespace. */
export function connectSocketIo(url: string, listener: Listener): Promise<Connection> {
  return connectEngine(url, null, '', listener, (message) => message.startsWith('40'))
}

/** Connects to Rakor as somebody with a session; there when every event up to `head` has come. */
export function connectRakor(
  url: string,
  cookie: string,
  hello: Hello,
  head: number,
  listener: Listener,
): Promise<Connection> {
  const isCurrent = (message: string): boolean =>
    message.startsWith('42["welcome"') && hasAll(message, hello.after ?? 0, head)
  return connectEngine(url, cookie, JSON.stringify(hello), listener, isCurrent)
}

function connectEngine(
  url: string,
  cookie: string | null,
  hello: string,
  listener: Listener,
  isThere: (message: string) => boolean,
): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const headers = cookie === null ? {} : { cookie }
    const address = `${url}/socket.io/?EIO=4&transport=websocket`
    const { socket, connection } = open(address, headers, listener, reject)
    let arrived = false
    onBytes(socket, (message) => {
      switch (String.fromCharCode(message[0] ?? 0)) {
        case '0':
          return socket.send(`40${hello}`)
        case '2':
          return socket.send('3')
        case '4':
          if (arrived) return listener.heard(message)
          if (message[1] === '4'.charCodeAt(0)) return reject(new Error(`not let in: ${message.toString()}`))
          arrived = isThere(message.toString())
          if (arrived) resolve(connection)
      }
    })
  })
}

function open(
  url: string,
  headers: Readonly<Record<string, string>>,
  { lost }: Listener,
  reject: (error: Error) => void,
): { socket: WebSocket; connection: Connection } {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), { headers, perMessageDeflate: false })
  let isCut = false
  socket.on('error', reject)
  socket.on('close', (code) => {
    reject(new Error(`closed with ${code}`))
    if (!isCut) lost(`closed with ${code}`)
  })
  const cut = (): void => {
    isCut = true
    socket.terminate()
  }
  return { socket, connection: { send: (text) => socket.send(text), cut } }
}

function onBytes(socket: WebSocket, heard: (message: Buffer) => void): void {
  socket.on('message', (data) => {
    if (Buffer.isBuffer(data)) heard(data)
  })
}

const welcomed = z.tuple([
  z.literal('welcome'),
  z.object({
    catchUp: z.object({ kind: z.literal('events'), events: z.array(z.object({ seq: z.int() })) }),
  }),
])

/** Whether a welcome brings every event after `after` up to `head`, in order. */
function hasAll(message: string, after: number, head: number): boolean {
  const [, { catchUp }] = welcomed.parse(JSON.parse(message.slice(2)))
  const inOrder = catchUp.events.every(({ seq }, place) => seq === after + place + 1)
  if (!inOrder || after + catchUp.events.length < head) throw new Error(`events are missing after ${after}`)
  return true
}
