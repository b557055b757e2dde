import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'

/** What a connection still has to say when the server stops may take this long, in milliseconds. */
const GRACE_MS = 1_000

/** An HTTP server on a port, all of whose connections can be ended, also those that became sockets. */
export class HttpListener {
  readonly server: Server
  private readonly connections = new Set<Socket>()

  constructor(answer: RequestListener) {
    this.server = createServer(answer)
    this.server.on('connection', (connection) => {
      this.connections.add(connection)
      connection.once('close', () => this.connections.delete(connection))
    })
  }

  /** Begins to listen; port 0 takes a free one. Resolves with the port, rejects when it is taken or not allowed. */
  async listen(host: string, port: number): Promise<number> {
    this.server.listen(port, host)
    await once(this.server, 'listening')
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
    return address.port
  }

  /** Lets nobody in any more, waits a moment for answers under way, and ends whatever is left. */
  async close(): Promise<void> {
    if (this.server.listening) this.server.close()
    const left = [...this.connections].map((connection) => once(connection, 'close'))
    this.server.closeIdleConnections()
    const end = setTimeout(() => {
      for (const connection of this.connections) connection.destroy()
    }, GRACE_MS)
    await Promise.allSettled(left)
    clearTimeout(end)
  }
}
