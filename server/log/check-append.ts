import type { AcceptedCommand } from './event-log.ts'

/**
 * Throws when an append contradicts itself: events that are not numbered on from `expectedSeq` or belong to
 * another command, or one command id twice. That is a mistake of the caller, never of the store.
 */
export function checkAppend(expectedSeq: number, commands: readonly AcceptedCommand[]): void {
  const ids = new Set<string>()
  let seq = expectedSeq
  for (const { commandId, events } of commands) {
    if (ids.has(commandId)) throw new Error(`command ${commandId} stands twice in one append`)
    ids.add(commandId)
    for (const event of events) {
      seq += 1
      if (event.seq !== seq) throw new Error(`event ${event.seq} stands where ${seq} is next`)
      if (event.commandId !== commandId) throw new Error(`event ${seq} does not belong to command ${commandId}`)
    }
  }
}
