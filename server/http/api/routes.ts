import { Router, type Request } from 'express'
import type { $ZodType } from 'zod/v4/core'
import { streamId, type StreamId } from '../../../shared/ids.ts'
import { meetingDecider } from '../../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../../shared/meeting/state.ts'
import { apiNotula } from '../../../shared/protocol/http-api-notula.ts'
import {
  apiDirectives,
  apiDuties,
  apiFigures,
  apiMeetings,
  type ApiMeetings,
} from '../../../shared/protocol/http-api.ts'
import type { ApiScope } from '../../../shared/protocol/http-tokens.ts'
import { isLedger } from '../../../shared/stream/decider.ts'
import { dutiesOf } from '../../documents/all-duties.ts'
import type { DocumentParts } from '../documents.ts'
import { answer, done, refuse, type Asked, type Endpoint, type Reply } from '../endpoint.ts'
import type { HttpRooms } from '../http-rooms.ts'
import type { MeetingList } from '../meetings.ts'
import { directivesAnswer, dutiesAnswer, figuresAnswer } from './answers.ts'
import { withToken, type BearerParts } from './bearer.ts'
import { describeApi } from './description.ts'

export interface ApiV1Parts extends BearerParts, Pick<DocumentParts, 'documents' | 'publicUrl'> {
  readonly meetings: MeetingList
  readonly rooms: Pick<HttpRooms, 'current'>
}

/** One address of the interface: what serves it and what describes it are drawn from the same line. */
export interface ApiRoute {
  /** As in OpenAPI: `{meeting}` stands for the id of a meeting. */
  readonly path: string
  /** Unique, for programs generated from the description; names the schema of the answer too. */
  readonly name: string
  readonly summary: string
  readonly scope: ApiScope
  readonly answers: $ZodType
  /** Whether `?from=` goes on where the last answer ended. */
  readonly isPaged: boolean
  readonly endpoint: Endpoint<Asked>
}

/** Everything under `/api/v1`: what other systems of the regency read. */
export function apiV1(parts: ApiV1Parts): Router {
  const routes = routesOf(parts)
  const description = describeApi(routes)
  const router = Router()
  router.get(
    '/openapi.json',
    answer(async () => done(description)),
  )
  for (const { path, scope, endpoint } of routes)
    router.get(path.replaceAll(/\{(\w+)\}/g, ':$1'), answer(withToken(parts, scope, endpoint)))
  return router
}

function routesOf({ meetings, rooms, documents, publicUrl }: ApiV1Parts): readonly ApiRoute[] {
  const drawn = (draw: (stream: StreamId, seq: number, state: MeetingState) => unknown): Endpoint<Asked> =>
    ofStream(async (stream) => {
      const now = await rooms.current(stream)
      const body = now === null ? null : draw(stream, now.seq, meetingDecider.reviveState(now.state))
      return body === null ? refuse({ fault: 'meeting-not-found' }) : done(body)
    })
  const ofDocuments = { scope: 'documents:read', isPaged: false } as const

  return [
    {
      ...ofDocuments,
      path: '/meetings',
      name: 'Meetings',
      summary: 'All meetings, the newest date first',
      answers: apiMeetings,
      endpoint: async () => done({ meetings: [...(await meetings.list())] } satisfies ApiMeetings),
    },
    {
      ...ofDocuments,
      path: '/meetings/{meeting}/notula',
      name: 'Notula',
      summary: 'The minutes without names of people, as they stand or as sealed',
      answers: apiNotula,
      endpoint: ofStream(async (stream, request) => {
        const origin = publicUrl ?? `${request.protocol}://${request.host}`
        const file = await documents.file({ stream, name: 'notula-publik.json', agency: null, seq: null, origin })
        if (file === null) return refuse({ fault: 'meeting-not-found' })
        return done(JSON.parse(new TextDecoder().decode(file.bytes)))
      }),
    },
    {
      ...ofDocuments,
      path: '/meetings/{meeting}/figures',
      name: 'Figures',
      summary: 'Figures as presented and as they hold now, with every correction',
      answers: apiFigures,
      endpoint: drawn(figuresAnswer),
    },
    {
      ...ofDocuments,
      path: '/meetings/{meeting}/directives',
      name: 'Directives',
      summary: 'Directives with addressees and dates',
      answers: apiDirectives,
      endpoint: drawn(directivesAnswer),
    },
    {
      path: '/duties',
      name: 'Duties',
      summary: 'The ledger: what every directive asks of every agency, and what became of it',
      scope: 'ledger:read',
      answers: apiDuties,
      isPaged: true,
      endpoint: async ({ request }) => {
        const from = placeIn(request)
        if (from === null) return refuse({ fault: 'malformed', problem: 'from: not a whole number' })
        return done(dutiesAnswer(await dutiesOf(rooms), from))
      },
    },
  ]
}

/** An endpoint for the meeting that the address names. */
function ofStream(endpoint: (stream: StreamId, request: Request) => Promise<Reply>): Endpoint<Asked> {
  return async ({ request }) => {
    const stream = streamId.safeParse(request.params['meeting'])
    if (!stream.success || isLedger(stream.data)) return refuse({ fault: 'meeting-not-found' })
    return endpoint(stream.data, request)
  }
}

/** Where to go on, 0 where nothing is said; null when it is no whole number. */
function placeIn(request: Request): number | null {
  const said = new URL(request.originalUrl, 'http://localhost').searchParams.get('from') ?? '0'
  return /^\d{1,9}$/.test(said) ? Number(said) : null
}
