import * as z from 'zod/mini'
import { agencyId, streamId } from '../ids.ts'
import { plannedItem } from '../meeting/agenda.ts'
import { seatedAgency } from '../meeting/attendance.ts'
import { comparisonKind, succession } from '../meeting/comparison.ts'
import { meetingDetails } from '../meeting/lifecycle.ts'
import { actor } from '../stream/actor.ts'
import { rejection } from '../stream/rejection.ts'
import { calendarDate, instant } from '../temporal.ts'
import { lineOfText } from '../text.ts'
import { fault } from './fault.ts'

// What is asked and answered over HTTP: coming in, and what lies around a meeting. Meetings themselves are
// spoken of over sockets (up.ts, down.ts); only their state is also fetched here (StateResponse).

/** Names one of a browser's sessions, and with it a cookie; no secret. */
export const slotName = z.string().check(z.regex(/^[a-z0-9]{1,16}$/))
/** What a person types to come in; upper and lower case are the same. */
const loginTyped = z.string().check(z.trim(), z.toLowerCase(), z.minLength(1), z.maxLength(64))
const loginName = z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[a-z0-9][a-z0-9._@-]{1,63}$/))
export const SHORTEST_PASSWORD = 12
const passwordTyped = z.string().check(z.minLength(1), z.maxLength(200))
export const newPassword = z.string().check(z.minLength(SHORTEST_PASSWORD), z.maxLength(200))
/** Random bytes as base64url, in a link or on paper. */
const secret = z.string().check(z.minLength(1), z.maxLength(100))

/** `POST /api/session/password` */
export const passwordEntry = z.strictObject({ slot: slotName, login: loginTyped, password: passwordTyped })
export type PasswordEntry = z.output<typeof passwordEntry>

/** `POST /api/session/link`: the secret of a seat's link, and who sits down. */
export const linkEntry = z.strictObject({ slot: slotName, secret, name: lineOfText, title: z.nullable(lineOfText) })
export type LinkEntry = z.output<typeof linkEntry>

/** The part one plays in the demonstration. */
export const demonstrationPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['secretariat', 'leader', 'viewer', 'screen']) }),
  z.strictObject({ kind: z.literal('agency'), agencyId }),
])
export type DemonstrationPart = z.output<typeof demonstrationPart>

/** `POST /api/session/demonstration` */
export const demonstrationEntry = z.strictObject({ slot: slotName, part: demonstrationPart })
export type DemonstrationEntry = z.output<typeof demonstrationEntry>

const accountFields = {
  login: loginName,
  name: lineOfText,
  title: z.nullable(lineOfText),
  password: newPassword,
}

/** `POST /api/set-up`: the first account, of the secretariat. */
export const setUpEntry = z.strictObject({ slot: slotName, token: secret, ...accountFields })
export type SetUpEntry = z.output<typeof setUpEntry>

/** `POST /api/accounts` */
export const newAccount = z.strictObject({ kind: z.enum(['secretariat', 'leader']), ...accountFields })
export type NewAccount = z.output<typeof newAccount>

/** `POST /api/accounts/password`: one's own. */
export const passwordChange = z.strictObject({ current: passwordTyped, next: newPassword })
export type PasswordChange = z.output<typeof passwordChange>

/** Answer to every entry and to `GET /api/session`. */
export const sessionResponse = z.strictObject({
  slot: slotName,
  me: actor,
  /** The only meeting this session is for; null: every meeting. */
  stream: z.nullable(streamId),
  expiresAt: instant,
})
export type SessionResponse = z.output<typeof sessionResponse>

/** `GET /api/sessions`: everybody this browser is. */
export const sessionsResponse = z.strictObject({ sessions: z.array(sessionResponse) })
export type SessionsResponse = z.output<typeof sessionsResponse>

/** `GET /api/demonstration`: null when it is off. */
export const demonstrationResponse = z.strictObject({
  demonstration: z.nullable(
    z.strictObject({ stream: streamId, agencies: z.array(z.strictObject({ agencyId, name: z.string() })) }),
  ),
})
export type DemonstrationResponse = z.output<typeof demonstrationResponse>

/** What happens in the demonstration that plays itself, to be said on screen. */
export const guideCaption = z.enum([
  'taking-parts',
  'checking-in',
  'opening',
  'recap',
  'figures',
  'presenting',
  'hands',
  'directive',
  'question',
  'as-read',
  'correction',
  'finished',
])
export type GuideCaption = z.output<typeof guideCaption>

/** `GET /api/demonstration/guide`: the demonstration playing itself; `step` of `of` have been done. */
export const guideResponse = z.strictObject({
  status: z.enum(['idle', 'playing', 'paused', 'finished']),
  step: z.int(),
  of: z.int(),
  caption: z.nullable(guideCaption),
})
export type GuideResponse = z.output<typeof guideResponse>

/** `POST /api/demonstration/guide`: plays from the beginning or goes on, or stands still. */
export const guideRequest = z.strictObject({ wanted: z.enum(['play', 'pause']) })
export type GuideRequest = z.output<typeof guideRequest>

/** `POST /api/meetings`. The id is made at the click: the same request twice makes one meeting. */
export const newMeeting = z.strictObject({
  id: z.uuid(),
  details: meetingDetails,
  agencies: z.array(seatedAgency).check(
    z.minLength(1),
    z.maxLength(200),
    z.refine((agencies) => new Set(agencies.map((agency) => agency.agencyId)).size === agencies.length, {
      error: 'an agency stands there twice',
    }),
  ),
  /** The first agenda; empty: to be made in the room. */
  agenda: z._default(z.array(plannedItem).check(z.maxLength(400)), []),
})
export type NewMeeting = z.output<typeof newMeeting>

export const newMeetingResponse = z.strictObject({ stream: streamId })
export type NewMeetingResponse = z.output<typeof newMeetingResponse>

/** `POST /api/meetings/:stream/comparison`: an earlier meeting's figures as what this one is compared with. */
export const newComparison = z.strictObject({
  /** Made at the click: the same request twice is recorded once. */
  id: z.uuid(),
  kind: comparisonKind,
  from: streamId,
  successions: z.array(succession).check(z.maxLength(200)),
})
export type NewComparison = z.output<typeof newComparison>

export const meetingSummary = z.strictObject({
  stream: streamId,
  title: z.string(),
  date: calendarDate,
  phase: z.enum(['draft', 'live', 'paused', 'closed', 'sealed']),
  createdAt: instant,
})
export type MeetingSummary = z.output<typeof meetingSummary>

/** `GET /api/meetings`: those this session may follow, the newest date first. */
export const meetingsResponse = z.strictObject({ meetings: z.array(meetingSummary) })
export type MeetingsResponse = z.output<typeof meetingsResponse>

const linkFields = {
  /** For the list; a screen's place, a guest's office. */
  label: z.nullable(lineOfText),
  /** Null: until it is revoked. */
  expiresAt: z.nullable(instant),
}

/** What a link lets in: whoever speaks for one agency, a viewer, or a screen. */
export const newLink = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agency'), agencyId, ...linkFields }),
  z.strictObject({ kind: z.enum(['viewer', 'screen']), ...linkFields }),
])
export type NewLink = z.output<typeof newLink>

/** `POST /api/meetings/:stream/links`: one for every agency in one request. */
export const newLinks = z.strictObject({ links: z.array(newLink).check(z.minLength(1), z.maxLength(200)) })
export type NewLinks = z.output<typeof newLinks>

/** `POST /api/meetings/:stream/links/:link/renewal` */
export const linkRenewal = z.strictObject({ expiresAt: z.nullable(instant) })
export type LinkRenewal = z.output<typeof linkRenewal>

export const linkSummary = z.strictObject({
  linkId: z.string(),
  kind: z.enum(['agency', 'viewer', 'screen']),
  agencyId: z.nullable(agencyId),
  label: z.nullable(z.string()),
  createdAt: instant,
  expiresAt: z.nullable(instant),
  revokedAt: z.nullable(instant),
  /** When the secretariat said it was sent; null: not since its secret was made. */
  sentAt: z.nullable(instant),
  /** When somebody first came in by it. */
  openedAt: z.nullable(instant),
})
export type LinkSummary = z.output<typeof linkSummary>

/** `GET /api/meetings/:stream/links` */
export const linksResponse = z.strictObject({ links: z.array(linkSummary) })
export type LinksResponse = z.output<typeof linksResponse>

/** A link with the address that opens it, said once: only its hash is kept. */
export const issuedLink = z.strictObject({ ...linkSummary.shape, url: z.string() })
export type IssuedLink = z.output<typeof issuedLink>

/** `POST /api/meetings/:stream/join-code`: a code for the big screen, typed at `/masuk` or read from its QR code. */
export const joinCodeResponse = z.strictObject({ code: z.string(), url: z.string(), expiresAt: instant })
export type JoinCodeResponse = z.output<typeof joinCodeResponse>

export const issuedLinksResponse = z.strictObject({ links: z.array(issuedLink) })
export type IssuedLinksResponse = z.output<typeof issuedLinksResponse>

/** Why a request around a meeting was refused, where neither the rules nor the wire know the reason. */
export const refusal = z.strictObject({
  refused: z.enum([
    'wrong-password',
    /** Unknown, expired or revoked: which of them is not told. */
    'wrong-link',
    'wrong-token',
    /** Another system came without a token, or with one that opens nothing. */
    'no-access-token',
    'login-taken',
    /** One account of the secretariat stays open, and nobody closes their own. */
    'last-secretariat',
    'own-account',
    /** No PNG and no SVG. */
    'not-a-picture',
    /** An SVG that does more than draw. */
    'unsafe-svg',
    /** Broken, locked by a password, or no workbook at all. */
    'unreadable-workbook',
    /** No line of a transcript in it. */
    'unreadable-transcript',
    /** No PDF, JPEG, PNG or WebP. */
    'not-a-proof',
    /** No PDF, or one without an electronic signature. */
    'not-signed',
    /** Somebody else saved first. */
    'changed-meanwhile',
    'no-demonstration',
    'foreign-origin',
    'no-such-thing',
    /** The workbook has to be sent again: it lay on another node, or was cleared away. */
    'file-gone',
    'nothing-to-export',
  ]),
})
export type Refusal = z.output<typeof refusal>

/** The body of every answer of 400 and above. */
export const errorResponse = z.strictObject({ error: z.union([fault, rejection, refusal]) })
export type ApiError = z.output<typeof errorResponse>['error']
