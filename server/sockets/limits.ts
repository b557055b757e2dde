import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Fault } from '../../shared/protocol/fault.ts'

/** Commands one session may give in a second; a fast typist with a macro needs a tenth of it. */
const COMMANDS_A_SECOND = 50

/** Keeps one session from taking the server's time from all others. */
export class CommandLimits {
  private readonly limiter = new RateLimiterMemory({ points: COMMANDS_A_SECOND, duration: 1 })

  /** Null when this session may go on, else the fault with the time to wait. */
  async spend(sessionId: string): Promise<Fault | null> {
    try {
      await this.limiter.consume(sessionId)
      return null
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent
      return { fault: 'rate-limited', retryInMs: Math.ceil(spent.msBeforeNext) }
    }
  }
}
