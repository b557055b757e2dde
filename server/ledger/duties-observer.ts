import { LEDGER, type CommandId, type StreamId } from '../../shared/ids.ts'
import { dutyCommandsFor, type DutyOrder } from '../../shared/ledger/duties-of-meeting.ts'
import type { LedgerCommand } from '../../shared/ledger/duty.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { Answer } from '../../shared/protocol/down.ts'
import { mayRetry } from '../../shared/protocol/fault.ts'
import { SYSTEM, type Actor } from '../../shared/stream/actor.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import { StorageUnavailable } from '../log/event-log.ts'
import type { Logger } from '../logger.ts'
import type { MeetingObserver } from '../rooms/rooms.ts'
import type { Clock } from '../system.ts'

const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000

/** The way to the ledger: all that is needed of the rooms. */
export interface LedgerPort {
  /** May reject with StorageUnavailable; everything else is an answer. */
  execute(stream: StreamId, actor: Actor, commandId: CommandId, command: LedgerCommand): Promise<Answer>
}

export interface DutiesObserverParts {
  readonly ledger: LedgerPort
  readonly clock: Clock
  readonly logger: Logger
}

/**
 * Carries directives from closed meetings into the ledger. Orders go out one after the other, in the order in which
 * they arose; while the ledger cannot be written they wait. Those lost with the process are told again when the
 * meeting's room opens.
 */
export class DutiesObserver implements MeetingObserver {
  private readonly parts: DutiesObserverParts
  private readonly waiting: DutyOrder[] = []
  /** Somebody is going through the orders, or will when the time to try again has come. */
  private busy = false

  constructor(parts: DutiesObserverParts) {
    this.parts = parts
  }

  async opened(stream: StreamId, meeting: MeetingState): Promise<void> {
    await this.give(dutyCommandsFor(stream, meeting, null))
  }

  async happened(stream: StreamId, meeting: MeetingState, events: readonly Recorded<MeetingEvent>[]): Promise<void> {
    await this.give(dutyCommandsFor(stream, meeting, events))
  }

  /** Resolves when the orders are carried out, or have to wait. */
  private async give(orders: readonly DutyOrder[]): Promise<void> {
    this.waiting.push(...orders)
    if (!this.busy) await this.carryOut(FIRST_RETRY_MS)
  }

  private async carryOut(retryMs: number): Promise<void> {
    this.busy = true
    for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
      if (!(await this.isSettled(next))) {
        const longer = Math.min(2 * retryMs, LONGEST_RETRY_MS)
        this.parts.clock.later(retryMs, () => void this.carryOut(longer))
        return
      }
      this.waiting.shift()
    }
    this.busy = false
  }

  /** False when the same order may succeed later. Never rejects. */
  private async isSettled({ commandId, command }: DutyOrder): Promise<boolean> {
    const { ledger, logger } = this.parts
    try {
      const answer = await ledger.execute(LEDGER, SYSTEM, commandId, command)
      if (answer.result === 'fault' && mayRetry(answer.fault)) return false
      // Withdrawn before it ever became a duty.
      const isNoLoss = answer.result === 'rejected' && answer.rejection.reason === 'not-found'
      if (answer.result !== 'recorded' && !isNoLoss)
        logger.error({ commandId, answer }, 'the ledger did not take a duty')
      return true
    } catch (error) {
      if (error instanceof StorageUnavailable) return false
      logger.error({ err: error, commandId }, 'a duty did not reach the ledger')
      return true
    }
  }
}
