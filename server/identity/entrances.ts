import { randomUUID } from 'node:crypto'
import { personId, type PersonId } from '../../shared/ids.ts'
import type { ApiError, DemonstrationPart, LinkEntry, PasswordEntry, SetUpEntry } from '../../shared/protocol/http.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { Entrance, Metrics } from '../metrics.ts'
import type { Account, Accounts } from './accounts.ts'
import { personOf, type DemonstrationCast } from './demonstration-cast.ts'
import type { GuessLimits } from './guess-limits.ts'
import type { Link, Links } from './links.ts'
import type { Entered, Sessions } from './sessions.ts'
import type { SetUp } from './set-up.ts'

export interface EntrancesParts {
  readonly sessions: Sessions
  readonly accounts: Accounts
  readonly links: Links
  readonly setUp: SetUp
  readonly limits: GuessLimits
  readonly metrics: Metrics
  /** Null: there is no demonstration to enter. */
  readonly cast: DemonstrationCast | null
}

/** Somebody who came in, or why they did not. */
export type Entry = { readonly ok: true; readonly entered: Entered } | { readonly ok: false; readonly error: ApiError }

/** The four ways into the house. `address`: whose tries are counted. */
export class Entrances {
  private readonly parts: EntrancesParts

  constructor(parts: EntrancesParts) {
    this.parts = parts
  }

  async byPassword({ login, password }: Omit<PasswordEntry, 'slot'>, address: string | undefined): Promise<Entry> {
    const { limits, accounts } = this.parts
    const wait = await limits.tryPassword(address, login)
    if (wait !== null) return tooOften(wait)
    const account = await accounts.verify(login, password)
    if (account === null) return this.refuse('password', { refused: 'wrong-password' })
    await limits.forgivePassword(address, login)
    return this.beginFor('password', account)
  }

  async byLink({ secret, name, title }: Omit<LinkEntry, 'slot'>, address: string | undefined): Promise<Entry> {
    const { limits, links, sessions } = this.parts
    const wait = await limits.tryEntry(address)
    if (wait !== null) return tooOften(wait)
    const link = await links.open(secret)
    if (link === null) return this.refuse('link', { refused: 'wrong-link' })
    const entered = await sessions.begin(seated(link, name, title), {
      stream: link.stream,
      linkId: link.linkId,
      accountId: null,
      until: link.expiresAt,
    })
    if ((await links.open(secret)) !== null) {
      await links.opened(link.linkId)
      return this.welcome('link', entered)
    }
    // Revoked in this very moment: its other sessions have ended already, so this one must too.
    await sessions.end(entered.session.id)
    return this.refuse('link', { refused: 'wrong-link' })
  }

  async byDemonstration(part: DemonstrationPart, address: string | undefined): Promise<Entry> {
    const { limits, cast } = this.parts
    const wait = await limits.tryEntry(address)
    if (wait !== null) return tooOften(wait)
    const person = cast === null ? null : personOf(cast, part)
    if (cast === null || person === null) return this.refuse('demonstration', { refused: 'no-demonstration' })
    const grant = { stream: cast.stream, linkId: null, accountId: null, until: null }
    return this.welcome('demonstration', await this.parts.sessions.begin(person, grant))
  }

  async bySetUp(entry: Omit<SetUpEntry, 'slot'>, address: string | undefined): Promise<Entry> {
    const { limits, setUp } = this.parts
    const wait = await limits.tryPassword(address, entry.login)
    if (wait !== null) return tooOften(wait)
    const account = await setUp.use(entry)
    if (account === null) return this.refuse('set-up', { refused: 'wrong-token' })
    await limits.forgivePassword(address, entry.login)
    return this.beginFor('set-up', account)
  }

  private async beginFor(entrance: Entrance, account: Account): Promise<Entry> {
    const { accountId, kind, name, title } = account
    const person: Actor = { personId: personId.parse(accountId), kind, name, title, agencyId: null }
    const grant = { stream: null, linkId: null, accountId, until: null }
    return this.welcome(entrance, await this.parts.sessions.begin(person, grant))
  }

  private welcome(entrance: Entrance, entered: Entered): Entry {
    this.parts.metrics.countEntry(entrance)
    return { ok: true, entered }
  }

  private refuse(entrance: Entrance, error: ApiError): Entry {
    this.parts.metrics.countRefusedEntry(entrance)
    return { ok: false, error }
  }
}

/** Several people may sit at one seat, so each entry is a person of its own. */
function seated({ kind, agencyId }: Link, name: string, title: string | null): Actor {
  return { personId: newPersonId(), kind, name, title, agencyId }
}

function newPersonId(): PersonId {
  return personId.parse(`p-${randomUUID()}`)
}

function tooOften(retryInMs: number): Entry {
  return { ok: false, error: { fault: 'rate-limited', retryInMs } }
}
