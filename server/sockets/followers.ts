import type { StreamId } from '../../shared/ids.ts'
import type { ServerToClient } from '../../shared/protocol/down.ts'
import { textFrame } from './text-frame.ts'

/** What of a connection is needed to write to it: a part of Engine.IO's socket. */
export interface Wire {
  readonly transport: { readonly writable: boolean }
  write(data: string, options: { readonly compress: false; readonly wsPreEncodedFrame: readonly Buffer[] }): unknown
}

/** Packet types of Engine.IO and Socket.IO: a message, which is an event. */
const MESSAGE = '4'
const EVENT = '2'

/**
 * Everybody who follows a stream on this node. What goes to all of them is written as text once and framed once, as one
 * piece: a write of two pieces, as Socket.IO's own broadcast makes it, costs half as much again for each follower.
 */
export class Followers {
  private readonly wires = new Map<StreamId, Set<Wire>>()

  add(stream: StreamId, wire: Wire): void {
    const followers = this.wires.get(stream)
    if (followers === undefined) this.wires.set(stream, new Set([wire]))
    else followers.add(wire)
  }

  /** Does nothing for whoever does not follow. */
  remove(stream: StreamId, wire: Wire): void {
    const followers = this.wires.get(stream)
    followers?.delete(wire)
    if (followers?.size === 0) this.wires.delete(stream)
  }

  /** Says something to all who follow a stream. `volatile`: whoever cannot take it now does without. */
  tell<Name extends keyof ServerToClient>(
    stream: StreamId,
    name: Name,
    said: Parameters<ServerToClient[Name]>[0],
    volatile = false,
  ): void {
    const wires = this.wires.get(stream)
    if (wires === undefined) return
    const packet = EVENT + JSON.stringify([name, said])
    // Connections without WebSocket take the text.
    const options = { compress: false, wsPreEncodedFrame: [textFrame(MESSAGE + packet)] } as const
    for (const wire of wires) if (!volatile || wire.transport.writable) wire.write(packet, options)
  }
}
