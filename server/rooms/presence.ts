import type { StreamId } from '../../shared/ids.ts'
import type { Presence } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { Instant } from '../../shared/temporal.ts'
import type { Clock } from '../system.ts'
import type { Bus } from './bus.ts'

/** Changes of presence go out together after this pause: a thousand people returning are one message, not a thousand. */
const PAUSE_MS = 1_000
/** How often a node repeats its counts to the others, and how long a silent node's counts are believed. */
const REPEAT_MS = 15_000
const BELIEVED_MS = 3 * REPEAT_MS

export interface PresenceParts {
  /** The name of this node among the others. */
  readonly node: string
  readonly clock: Clock
  readonly bus: Bus
  readonly publish: (stream: StreamId, changed: Presence) => void
}

interface Elsewhere {
  readonly counts: Presence
  readonly heardAt: Instant
}

/** Who is here now, counted by seat or kind; never in the log, gone with the process. */
export class PresenceBook {
  private readonly parts: PresenceParts
  private readonly here = new Map<StreamId, Map<string, number>>()
  private readonly elsewhere = new Map<StreamId, Map<string, Elsewhere>>()
  private readonly published = new Map<StreamId, Presence>()
  private readonly due = new Set<StreamId>()
  /** Where other nodes believe that somebody is here. */
  private readonly told = new Set<StreamId>()

  constructor(parts: PresenceParts) {
    this.parts = parts
    parts.bus.hear((message) => {
      if (message.kind !== 'presence') return
      const nodes = this.elsewhere.get(message.stream) ?? new Map<string, Elsewhere>()
      const heard = { counts: message.counts, heardAt: parts.clock.now() }
      this.elsewhere.set(message.stream, nodes.set(message.node, heard))
      this.plan(message.stream)
    })
    if (parts.bus.shared) this.repeat()
  }

  /** Somebody came; the answer is to be called when they leave. */
  enter(stream: StreamId, actor: Actor): () => void {
    const key = actor.agencyId ?? actor.kind
    this.count(stream, key, 1)
    return () => this.count(stream, key, -1)
  }

  /** All counts of a stream, over all nodes. */
  of(stream: StreamId): Presence {
    const total: Record<string, number> = Object.fromEntries(this.here.get(stream) ?? [])
    const since = this.parts.clock.now() - BELIEVED_MS
    for (const { counts, heardAt } of this.elsewhere.get(stream)?.values() ?? []) {
      if (heardAt < since) continue
      for (const [key, count] of Object.entries(counts)) total[key] = (total[key] ?? 0) + count
    }
    return total
  }

  /** Tells the other nodes that nobody is here any more, as this one ends. */
  farewell(): void {
    for (const stream of this.told) this.parts.bus.tell({ kind: 'presence', node: this.parts.node, stream, counts: {} })
  }

  private count(stream: StreamId, key: string, by: 1 | -1): void {
    const counts = this.here.get(stream) ?? new Map<string, number>()
    const next = (counts.get(key) ?? 0) + by
    if (next > 0) counts.set(key, next)
    else counts.delete(key)
    if (counts.size > 0) this.here.set(stream, counts)
    else this.here.delete(stream)
    this.plan(stream)
  }

  private plan(stream: StreamId): void {
    if (this.due.has(stream)) return
    this.due.add(stream)
    this.parts.clock.later(PAUSE_MS, () => {
      this.due.delete(stream)
      this.publishChanges(stream)
    })
  }

  private publishChanges(stream: StreamId): void {
    const now = this.of(stream)
    const before = this.published.get(stream) ?? {}
    const keys = new Set([...Object.keys(now), ...Object.keys(before)])
    const changed = Object.fromEntries(
      [...keys].filter((key) => (now[key] ?? 0) !== (before[key] ?? 0)).map((key) => [key, now[key] ?? 0]),
    )
    if (Object.keys(changed).length === 0) return
    if (Object.keys(now).length > 0) this.published.set(stream, now)
    else this.published.delete(stream)
    this.parts.publish(stream, changed)
    this.tell(stream)
  }

  private tell(stream: StreamId): void {
    const counts = Object.fromEntries(this.here.get(stream) ?? [])
    if (Object.keys(counts).length > 0) this.told.add(stream)
    else this.told.delete(stream)
    this.parts.bus.tell({ kind: 'presence', node: this.parts.node, stream, counts })
  }

  /** A node that began later, or missed a message, hears all counts again; one that died is forgotten. */
  private repeat(): void {
    this.parts.clock.later(REPEAT_MS, () => {
      const since = this.parts.clock.now() - BELIEVED_MS
      for (const [stream, nodes] of this.elsewhere) {
        for (const [node, { heardAt }] of nodes) if (heardAt < since) nodes.delete(node)
        if (nodes.size === 0) this.elsewhere.delete(stream)
        this.plan(stream)
      }
      for (const stream of this.here.keys()) this.tell(stream)
      this.repeat()
    })
  }
}
