import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to another server that can be broken, as when that server goes down, and mended. */
export interface BreakableWay extends AsyncDisposable {
  /** The address to use in place of the server's own. */
  readonly url: string
  break(): void
  mend(): void
}

/** Lays one to the server at `url`, on a port of its own. */
export async function layWay(url: string): Promise<BreakableWay> {
  const target = new URL(url)
  const open = new Set<Socket>()
  let isBroken = false
  const keep = (socket: Socket): void => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => open.delete(socket))
  }
  const server = createServer((near) => {
    keep(near)
    if (isBroken) return void near.destroy()
    const far = connect(Number(target.port), target.hostname)
    keep(far)
    near.pipe(far).pipe(near)
    near.once('close', () => far.destroy())
    far.once('close', () => near.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const way = new URL(url)
  way.hostname = '127.0.0.1'
  way.port = String(typeof address === 'object' ? address?.port : '')
  const cut = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: way.href,
    break: () => {
      isBroken = true
      cut()
    },
    mend: () => {
      isBroken = false
    },
    [Symbol.asyncDispose]: async () => {
      server.close()
      cut()
      await once(server, 'close')
    },
  }
}
