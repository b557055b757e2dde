import type { Response } from 'express'
import type {
  DemonstrationEntry,
  DemonstrationResponse,
  LinkEntry,
  PasswordEntry,
  SessionResponse,
  SessionsResponse,
  SetUpEntry,
} from '../../shared/protocol/http.ts'
import type { DemonstrationCast } from '../identity/demonstration-cast.ts'
import type { Entrances, Entry } from '../identity/entrances.ts'
import type { Session } from '../identity/session.ts'
import type { Sessions } from '../identity/sessions.ts'
import { cookieOf, MOST_SLOTS, noCookieOf, tokensIn } from '../identity/slots.ts'
import {
  done,
  nothingMore,
  refuse,
  type Asked,
  type Endpoint,
  type EndpointWith,
  type Known,
  type Reply,
} from './endpoint.ts'

interface SessionParts {
  readonly sessions: Sessions
  readonly entrances: Entrances
  readonly cast: DemonstrationCast | null
  /** Browsers reach us by https, whatever a request looks like from here. */
  readonly hasTls: boolean
}

/** Coming in, being known, and leaving. */
export interface SessionEndpoints {
  readonly show: Endpoint<Known>
  readonly showAll: Endpoint<Asked>
  readonly demonstration: Endpoint<Asked>
  readonly byPassword: EndpointWith<Asked, PasswordEntry>
  readonly byLink: EndpointWith<Asked, LinkEntry>
  readonly byDemonstration: EndpointWith<Asked, DemonstrationEntry>
  readonly bySetUp: EndpointWith<Asked, SetUpEntry>
  readonly leave: Endpoint<Known>
}

export function sessionEndpoints({ sessions, entrances, cast, hasTls }: SessionParts): SessionEndpoints {
  const isSecure = ({ request }: Asked): boolean => hasTls || request.secure

  /** Puts a fresh session into its slot; what was in there ends, and the oldest if there are too many. */
  const letIn = async (asked: Asked, slot: string, entry: Entry): Promise<Reply> => {
    if (!entry.ok) return refuse(entry.error)
    const { token, session } = entry.entered
    const before = await sessionsOf(asked)
    const left = before.filter((other) => other.slot !== slot)
    const tooMany = left.toSorted(byAge).slice(0, Math.max(0, left.length + 1 - MOST_SLOTS))
    for (const other of tooMany) setCookie(asked.response, noCookieOf(other.slot, isSecure(asked)))
    for (const other of [...tooMany, ...before.filter((old) => old.slot === slot)])
      if (other.session !== null) await sessions.end(other.session.id)
    setCookie(asked.response, cookieOf(slot, token, isSecure(asked)))
    return done(responseOf(slot, session))
  }

  const sessionsOf = async ({ request }: Asked): Promise<readonly Slotted[]> =>
    Promise.all(
      [...tokensIn(request.headers.cookie)].map(async ([slot, token]) => ({
        slot,
        session: await sessions.find(token),
      })),
    )

  return {
    show: async ({ slot, caller }) => done(responseOf(slot, caller)),

    showAll: async (asked) => {
      const all = await sessionsOf(asked)
      const alive = all.flatMap(({ slot, session }) => (session === null ? [] : [responseOf(slot, session)]))
      return done({ sessions: alive } satisfies SessionsResponse)
    },

    demonstration: async () => {
      const shown = cast && {
        stream: cast.stream,
        agencies: cast.agencies.map(({ agencyId, name }) => ({ agencyId, name })),
      }
      return done({ demonstration: shown } satisfies DemonstrationResponse)
    },

    byPassword: async (asked, { slot, ...entry }) =>
      letIn(asked, slot, await entrances.byPassword(entry, asked.request.ip)),

    byLink: async (asked, { slot, ...entry }) => letIn(asked, slot, await entrances.byLink(entry, asked.request.ip)),

    byDemonstration: async (asked, { slot, part }) =>
      letIn(asked, slot, await entrances.byDemonstration(part, asked.request.ip)),

    bySetUp: async (asked, { slot, ...entry }) => letIn(asked, slot, await entrances.bySetUp(entry, asked.request.ip)),

    leave: async (asked) => {
      await sessions.end(asked.caller.id)
      setCookie(asked.response, noCookieOf(asked.slot, isSecure(asked)))
      return nothingMore
    },
  }
}

/** What a slot's cookie stands for; null: for nothing any more. */
interface Slotted {
  readonly slot: string
  readonly session: Session | null
}

/** Dead ones first, then the oldest. */
function byAge(a: Slotted, b: Slotted): number {
  return (a.session?.createdAt ?? 0) - (b.session?.createdAt ?? 0)
}

function responseOf(slot: string, { person, stream, expiresAt }: Session): SessionResponse {
  return { slot, me: person, stream, expiresAt }
}

function setCookie(response: Response, cookie: string): void {
  response.append('Set-Cookie', cookie)
}
