import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressKey } from './address-key.ts'

const TEN_MINUTES_S = 600
const ONE_MINUTE_S = 60

/** Wrong passwords one address may type in ten minutes. */
export const GUESSES_OF_ADDRESS = 20
/**
 * Wrong passwords for one login, from all addresses, in ten minutes. More than one address may spend, so that
 * one mischief-maker cannot lock the secretariat out on the morning of a meeting.
 */
export const GUESSES_OF_LOGIN = 60
/**
 * Entries and tries of links of one address in a minute: a whole hall comes in behind one address. A link's secret
 * is beyond guessing; this only keeps the store from being filled.
 */
export const ENTRIES_OF_ADDRESS = 600
/** Requests of other systems in a minute, by their address and by their token. */
const CALLS_OF_ADDRESS = 600
export const CALLS_OF_TOKEN = 120

/** Keeps guessers and fillers out. Remembers in memory only: a restart forgives. */
export class GuessLimits {
  private readonly addresses = new RateLimiterMemory({ points: GUESSES_OF_ADDRESS, duration: TEN_MINUTES_S })
  private readonly logins = new RateLimiterMemory({ points: GUESSES_OF_LOGIN, duration: TEN_MINUTES_S })
  private readonly entries = new RateLimiterMemory({ points: ENTRIES_OF_ADDRESS, duration: ONE_MINUTE_S })

  private readonly callers = new RateLimiterMemory({ points: CALLS_OF_ADDRESS, duration: ONE_MINUTE_S })
  private readonly tokens = new RateLimiterMemory({ points: CALLS_OF_TOKEN, duration: ONE_MINUTE_S })

  /** Takes one try of a password. Null when it may go on, else the milliseconds to wait. */
  async tryPassword(address: string | undefined, login: string): Promise<number | null> {
    return (await spend(this.addresses, addressKey(address))) ?? (await spend(this.logins, login))
  }

  /** Gives the try back: the password was right. */
  async forgivePassword(address: string | undefined, login: string): Promise<void> {
    await this.addresses.reward(addressKey(address))
    await this.logins.reward(login)
  }

  /** Takes one entry without a password. Null when it may go on, else the milliseconds to wait. */
  async tryEntry(address: string | undefined): Promise<number | null> {
    return spend(this.entries, addressKey(address))
  }

  /** Takes one request of another system, before its token is looked at. Null when it may go on, else milliseconds. */
  async tryCall(address: string | undefined): Promise<number | null> {
    return spend(this.callers, addressKey(address))
  }

  /** Takes one request made with this token. Null when it may go on, else the milliseconds to wait. */
  async tryToken(tokenId: string): Promise<number | null> {
    return spend(this.tokens, tokenId)
  }
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent
    return Math.ceil(spent.msBeforeNext)
  }
}
