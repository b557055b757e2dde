import type { AgencyId } from '../../../shared/ids.ts'
import type { Seat } from '../../../shared/meeting/attendance.ts'
import type { IssuedLink, LinkSummary, NewLink } from '../../../shared/protocol/http.ts'

/** Links for every seat that has no valid one at `now`. */
export function linksLacking(
  seats: readonly Pick<Seat, 'agency'>[],
  links: readonly LinkSummary[],
  now: number,
): readonly NewLink[] {
  const served = new Set<AgencyId | null>(links.filter((link) => isValid(link, now)).map((link) => link.agencyId))
  return seats
    .filter(({ agency }) => !served.has(agency.agencyId))
    .map(({ agency }) => ({ kind: 'agency', agencyId: agency.agencyId, label: null, expiresAt: null }))
}

/** Whether a link still opens at `now`. */
export function isValid(link: Pick<LinkSummary, 'revokedAt' | 'expiresAt'>, now: number): boolean {
  return link.revokedAt === null && (link.expiresAt === null || link.expiresAt > now)
}

/** Links with the new ones among them; a link that was just issued keeps its address for as long as the page stands. */
export function withIssued(
  links: readonly LinkSummary[],
  issued: readonly IssuedLink[],
): readonly (LinkSummary | IssuedLink)[] {
  const fresh = new Map(issued.map((link) => [link.linkId, link]))
  const known = links.map((link) => {
    const own = fresh.get(link.linkId)
    return own === undefined ? link : { ...own, ...link }
  })
  const listed = new Set(links.map((link) => link.linkId))
  return [...issued.filter((link) => !listed.has(link.linkId)), ...known]
}
