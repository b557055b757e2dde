import type { CatchUp, Presence, Welcome } from '../../shared/protocol/down.ts'
import { catchUpRequest, envelope } from '../../shared/protocol/up.ts'
import type { Answer, RecordedMessage } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { Instant } from '../../shared/temporal.ts'
import type { AnyRoom } from './any-room.ts'
import { faultOfInput } from './fault-of-input.ts'

/** Further behind than this a client fetches the state over HTTP: one serialisation for all who return. */
const FARTHEST = 500

/**
 * Brings a client up to date and, in the same turn of the event loop, lets `follow` connect it to what comes:
 * no event can fall between the two, and none comes twice.
 */
export async function catchUpAndFollow(
  room: AnyRoom,
  after: number | null,
  follow: (caughtUp: CatchUp) => void,
): Promise<void> {
  if (after === null || after > room.seq || room.seq - after > FARTHEST) return follow({ kind: 'too-far' })
  const recent = room.recentAfter(after)
  if (recent !== null) return follow({ kind: 'events', events: [...recent] })
  const older = await room.readAfter(after, FARTHEST)
  if (older === null) return follow({ kind: 'too-far' })
  // Meanwhile more may have happened; that is certainly at hand.
  const newer = room.recentAfter(after + older.length)
  if (newer === null) return follow({ kind: 'too-far' })
  follow({ kind: 'events', events: [...older, ...newer] satisfies RecordedMessage[] })
}

/** The first message to a connection. */
export function welcomeTo(
  room: AnyRoom,
  log: string,
  me: Actor,
  now: Instant,
  presence: Presence,
  caughtUp: CatchUp,
): Welcome {
  return { stream: room.stream, log, head: room.seq, now, me, catchUp: caughtUp, presence }
}

/** Answers a command as it came over the wire. Never rejects. */
export async function answerCommand(room: AnyRoom, actor: Actor, input: unknown): Promise<Answer> {
  const parsed = envelope.safeParse(input)
  if (!parsed.success) return { result: 'fault', fault: faultOfInput(input, parsed.error) }
  return await room.ask(actor, parsed.data.commandId, parsed.data.command)
}

/** Answers a client that found a gap. Rejects with StorageUnavailable. */
export async function answerCatchUp(room: AnyRoom, input: unknown): Promise<CatchUp> {
  const parsed = catchUpRequest.safeParse(input)
  if (!parsed.success) return { kind: 'fault', fault: faultOfInput(input, parsed.error) }
  let found: CatchUp = { kind: 'too-far' }
  await catchUpAndFollow(room, parsed.data.after, (caughtUp) => {
    found = caughtUp
  })
  return found
}
