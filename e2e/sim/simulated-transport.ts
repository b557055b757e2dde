import type { Transport } from '../../client/src/sync/transport.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { SimulatedNetwork } from './network.ts'
import type { Said, SimulatedNode } from './node.ts'

/** What a person's device has to do with the network. */
export interface Way {
  readonly network: SimulatedNetwork
  readonly actor: Actor
  /** The server that answers just now; null: none does. */
  readonly node: () => SimulatedNode | null
  /** Told of every answer as it arrives. */
  readonly heard: (name: Parameters<Said>[0], content: unknown, answer: unknown) => void
}

/** Lines over simulated wires. As the port promises: an answer at most once, and nothing after the end. */
export function simulatedTransport({ network, actor, node, heard }: Way): Transport {
  return {
    connect(hello, listener) {
      const wire = network.wire()
      let isOver = false
      const server = node()
      const ask: Said = (name, content, answered) => {
        let isAnswered = false
        wire.send({ to: 'server', name }, content, (arrived) =>
          server?.said.get(wire)?.(name, arrived, (answer) =>
            wire.send({ to: 'client', name: `${name} answered` }, answer, (said) => {
              if (isOver || isAnswered) return
              isAnswered = true
              heard(name, content, said)
              answered(said)
            }),
          ),
        )
      }
      wire.whenCut(() => {
        if (isOver) return
        isOver = true
        listener.lost()
      })
      if (server === null) wire.cut()
      server?.hears(wire, (name, content) => {
        if (isOver) return
        if (name === 'welcome') listener.welcome(content)
        if (name === 'events') listener.events(content)
        if (name === 'stopping') listener.stopping(content)
        if (name === 'refused') {
          isOver = true
          listener.refused(content)
        }
      })
      wire.send({ to: 'server', name: 'hello' }, hello, (arrived) => server?.accept(wire, arrived, actor))
      return {
        command: (envelope, answered) => ask('command', envelope, answered),
        catchUp: (request, answered) => ask('catch-up', request, answered),
        clock: (answered) => ask('clock', null, answered),
        point: () => undefined,
        close: () => {
          isOver = true
          wire.cut()
        },
      }
    },
  }
}
