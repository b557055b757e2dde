import * as z from 'zod/mini'
import type { StreamId } from '../../../shared/ids.ts'
import type { Seat } from '../../../shared/meeting/attendance.ts'
import type { MeetingState } from '../../../shared/meeting/state.ts'
import { meetingDecider } from '../../../shared/meeting/meeting.ts'
import {
  issuedLink,
  issuedLinksResponse,
  joinCodeResponse,
  linksResponse,
  meetingsResponse,
  newMeetingResponse,
  type IssuedLink,
  type IssuedLinksResponse,
  type JoinCodeResponse,
  type LinkRenewal,
  type LinksResponse,
  type MeetingsResponse,
  type NewLinks,
  type NewMeeting,
  type NewMeetingResponse,
} from '../../../shared/protocol/http.ts'
import { nothing, request, type Answered } from './request.ts'

const stateBody = z.looseObject({ state: z.unknown() })

/** A code for the big screen, by which latecomers come in as viewers. */
export function joinCode(slot: string, stream: StreamId): Promise<Answered<JoinCodeResponse>> {
  const path = `/api/meetings/${stream}/join-code`
  return request({ method: 'POST', path, slot, body: {} }, (body) => joinCodeResponse.parse(body))
}

/** The meetings this session may follow. */
export function listMeetings(slot: string): Promise<Answered<MeetingsResponse>> {
  return request({ method: 'GET', path: '/api/meetings', slot }, (body) => meetingsResponse.parse(body))
}

/** Creates a meeting with its seats; the same id twice makes one meeting. */
export function createMeeting(slot: string, meeting: NewMeeting): Promise<Answered<NewMeetingResponse>> {
  return request({ method: 'POST', path: '/api/meetings', slot, body: meeting }, (body) =>
    newMeetingResponse.parse(body),
  )
}

export function listLinks(slot: string, stream: StreamId): Promise<Answered<LinksResponse>> {
  return request({ method: 'GET', path: `/api/meetings/${stream}/links`, slot }, (body) => linksResponse.parse(body))
}

/** Makes links; the answer is the only time their secrets are told. */
export function issueLinks(slot: string, stream: StreamId, links: NewLinks): Promise<Answered<IssuedLinksResponse>> {
  return request({ method: 'POST', path: `/api/meetings/${stream}/links`, slot, body: links }, (body) =>
    issuedLinksResponse.parse(body),
  )
}

/** Gives a link whose address is lost another one; the old one opens nothing any more. */
export function renewLink(slot: string, stream: StreamId, linkId: string): Promise<Answered<IssuedLink>> {
  const path = `/api/meetings/${stream}/links/${encodeURIComponent(linkId)}/renewal`
  return request({ method: 'POST', path, slot, body: { expiresAt: null } satisfies LinkRenewal }, (body) =>
    issuedLink.parse(body),
  )
}

/** Says that a link went out to whom it is for. */
export function markLinkSent(slot: string, stream: StreamId, linkId: string): Promise<Answered<null>> {
  return request(
    { method: 'PUT', path: `/api/meetings/${stream}/links/${encodeURIComponent(linkId)}/sent`, slot },
    nothing,
  )
}

/** Revokes a link and ends the sessions that entered by it. */
export function revokeLink(slot: string, stream: StreamId, linkId: string): Promise<Answered<null>> {
  return request(
    { method: 'DELETE', path: `/api/meetings/${stream}/links/${encodeURIComponent(linkId)}`, slot },
    nothing,
  )
}

/** A meeting as it stands now. */
export function readMeeting(slot: string, stream: StreamId): Promise<Answered<MeetingState>> {
  return request({ method: 'GET', path: `/api/streams/${stream}/state`, slot }, meetingOf)
}

/** The seats of a meeting, for whom links are made. */
export function listSeats(slot: string, stream: StreamId): Promise<Answered<readonly Seat[]>> {
  return request({ method: 'GET', path: `/api/streams/${stream}/state`, slot }, seatsOf)
}

function seatsOf(body: unknown): readonly Seat[] {
  return meetingOf(body).attendance.seats
}

function meetingOf(body: unknown): MeetingState {
  return meetingDecider.reviveState(stateBody.parse(body).state)
}
