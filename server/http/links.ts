import type { Request } from 'express'
import type {
  IssuedLink,
  IssuedLinksResponse,
  JoinCodeResponse,
  LinkRenewal,
  LinksResponse,
  LinkSummary,
  NewLinks,
} from '../../shared/protocol/http.ts'
import type { FreshLink, Link, Links } from '../identity/links.ts'
import { done, nothingMore, refuse, type Endpoint, type EndpointWith, type OfMeeting } from './endpoint.ts'
import type { HttpRooms } from './http-rooms.ts'

interface LinkParts {
  readonly links: Links
  readonly rooms: HttpRooms
  readonly publicUrl: string | null
}

export interface LinkEndpoints {
  readonly list: Endpoint<OfMeeting>
  readonly issue: EndpointWith<OfMeeting, NewLinks>
  /** Says that it was sent out. */
  readonly sent: Endpoint<OfMeeting>
  readonly renew: EndpointWith<OfMeeting, LinkRenewal>
  readonly revoke: Endpoint<OfMeeting>
  /** A code for the big screen. */
  readonly joinCode: Endpoint<OfMeeting>
}

export function linkEndpoints({ links, rooms, publicUrl }: LinkParts): LinkEndpoints {
  const addressOf = (request: Request, secret: string): string => {
    const base = publicUrl ?? `${request.protocol}://${request.host}`
    // In the fragment, which browsers keep to themselves: it reaches neither this server's log nor a proxy's.
    return new URL(`/masuk#${secret}`, base).href
  }
  const issued = (request: Request, { link, secret }: FreshLink): IssuedLink => ({
    ...summaryOf(link),
    url: addressOf(request, secret),
  })

  return {
    list: async ({ stream }) => {
      const all = await links.list(stream)
      return done({ links: all.map(summaryOf) } satisfies LinksResponse)
    },

    issue: async ({ request, stream }, wanted) => {
      if ((await rooms.current(stream)) === null) return refuse({ fault: 'meeting-not-found' })
      const fresh = await links.issue(stream, wanted.links)
      return done({ links: fresh.map((link) => issued(request, link)) } satisfies IssuedLinksResponse, 201)
    },

    sent: async ({ request, stream }) => {
      const isThere = await links.sent(stream, linkIdIn(request))
      return isThere ? nothingMore : refuse({ refused: 'no-such-thing' })
    },

    renew: async ({ request, stream }, { expiresAt }) => {
      const fresh = await links.renew(stream, linkIdIn(request), expiresAt)
      return fresh === null ? refuse({ refused: 'no-such-thing' }) : done(issued(request, fresh))
    },

    revoke: async ({ request, stream }) => {
      const isThere = await links.revoke(stream, linkIdIn(request))
      return isThere ? nothingMore : refuse({ refused: 'no-such-thing' })
    },

    joinCode: async ({ request, stream }) => {
      if ((await rooms.current(stream)) === null) return refuse({ fault: 'meeting-not-found' })
      const { link, secret } = await links.issueCode(stream)
      const expiresAt = link.expiresAt ?? link.createdAt
      return done({ code: secret, url: addressOf(request, secret), expiresAt } satisfies JoinCodeResponse, 201)
    },
  }
}

function linkIdIn(request: Request): string {
  return String(request.params['link'])
}

function summaryOf(link: Link): LinkSummary {
  const { linkId, kind, agencyId, label, createdAt, expiresAt, revokedAt, sentAt, openedAt } = link
  return { linkId, kind, agencyId, label, createdAt, expiresAt, revokedAt, sentAt, openedAt }
}
