import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Fault } from '../../shared/protocol/fault.ts'

/** Questions one session may ask in a second, commands above all; a fast typist with a macro needs a tenth of it. */
const QUESTIONS_A_SECOND = 50
/** Movements of a pointer, each of which goes to everybody; a hand needs a third of it. */
const POINTERS_A_SECOND = 30

/** Keeps one session from taking the server's time from all others. */
export class SessionLimits {
  private readonly questions = new RateLimiterMemory({ points: QUESTIONS_A_SECOND, duration: 1 })
  private readonly pointers = new RateLimiterMemory({ points: POINTERS_A_SECOND, duration: 1 })

  /** Null when this session may ask once more, else the fault with the time to wait. */
  ask(sessionId: string): Promise<Fault | null> {
    return spend(this.questions, sessionId)
  }

  /** The same for its pointer. */
  point(sessionId: string): Promise<Fault | null> {
    return spend(this.pointers, sessionId)
  }
}

async function spend(limiter: RateLimiterMemory, sessionId: string): Promise<Fault | null> {
  try {
    await limiter.consume(sessionId)
    return null
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent
    return { fault: 'rate-limited', retryInMs: Math.ceil(spent.msBeforeNext) }
  }
}
