import { once } from 'node:events'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A door that nothing has come through for so long is taken for quiet, in milliseconds. */
const QUIET_MS = 1_500
const LOOK_EVERY_MS = 50

/**
 * A door on the loopback to a server, which counts every byte that goes through it to its clients: bodies as they are
 * compressed, headers, frames of sockets. Disposing of it cuts whoever still is in it.
 */
export class ByteDoor implements AsyncDisposable {
  readonly url: string
  private readonly door: Server
  private readonly open = new Set<Socket>()
  private sent = 0
  private lastAt = performance.now()

  private constructor(port: number, door: Server) {
    this.url = `http://127.0.0.1:${port}`
    this.door = door
  }

  /** Opens one to the server at this address. */
  static async to(url: string): Promise<ByteDoor> {
    const { hostname, port } = new URL(url)
    const door = createServer()
    door.listen(0, '127.0.0.1')
    await once(door, 'listening')
    const address = door.address()
    if (address === null || typeof address === 'string') throw new Error('the door has no port')
    const opened = new ByteDoor(address.port, door)
    door.on('connection', (client) => opened.passOn(client, createConnection(Number(port), hostname)))
    return opened
  }

  /** Bytes that have gone to clients so far. */
  get bytesToClients(): number {
    return this.sent
  }

  /** Resolves once nothing has gone to clients for a while. */
  async quiet(): Promise<void> {
    while (performance.now() - this.lastAt < QUIET_MS) await wait(LOOK_EVERY_MS)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.open) socket.destroy()
    this.door.close()
    await once(this.door, 'close')
  }

  private passOn(client: Socket, server: Socket): void {
    server.on('data', (bytes: Buffer) => {
      this.sent += bytes.length
      this.lastAt = performance.now()
    })
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.open.add(one)
      one.setNoDelay(true).pipe(other)
      // Either end may be cut at any moment; the other then has nobody to speak to.
      one.on('error', () => other.destroy())
      one.on('close', () => {
        this.open.delete(one)
        other.destroy()
      })
    }
  }
}
