import { io, type Socket } from 'socket.io-client'
import type { ServerToClient } from '../../../shared/protocol/down.ts'
import type { ClientToServer } from '../../../shared/protocol/up.ts'
import type { Transport } from './transport.ts'

/**
 * Lines over Socket.IO, to the server the page came from (`url` undefined) or to another. One socket for each line:
 * when to connect again is decided by the connector, which knows what a lost line means.
 */
export function socketIoTransport(url?: string): Transport {
  return {
    connect(hello, listener) {
      const options = {
        auth: hello,
        forceNew: true,
        reconnection: false,
        // WebSocket first: one round trip less; polling stays for networks that block it.
        transports: ['websocket', 'polling'],
        tryAllTransports: true,
      }
      const socket: Socket<ServerToClient, ClientToServer> = url === undefined ? io(options) : io(url, options)
      let isOver = false
      const end = (): void => {
        isOver = true
        socket.off()
        socket.disconnect()
      }
      const heard =
        (tell: (said: unknown) => void) =>
        (said: unknown): void => {
          if (!isOver) tell(said)
        }
      socket.on('welcome', heard(listener.welcome))
      socket.on('events', heard(listener.events))
      socket.on('presence', heard(listener.presence))
      socket.on('pointer', heard(listener.pointer))
      socket.on('stopping', heard(listener.stopping))
      socket.on('connect_error', (error: Error & { readonly data?: unknown }) => {
        if (isOver) return
        end()
        // Only the server's own refusal carries data; anything else is a network that is away.
        if (error.data === undefined) listener.lost()
        else listener.refused(error.data)
      })
      socket.on('disconnect', () => {
        if (isOver) return
        end()
        listener.lost()
      })
      return {
        command: (envelope, answered) => void socket.emit('command', envelope, heard(answered)),
        catchUp: (request, answered) => void socket.emit('catch-up', request, heard(answered)),
        clock: (answered) => void socket.emit('clock', heard(answered)),
        point: (pointer) => void socket.volatile.emit('pointer', pointer),
        close: end,
      }
    },
  }
}
