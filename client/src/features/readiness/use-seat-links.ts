import { useCallback, useEffect, useState } from 'react'
import * as z from 'zod/mini'
import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import { issuedLink, type IssuedLink, type LinkSummary } from '../../../../shared/protocol/http.ts'
import { issueLinks, listLinks, markLinkSent, renewLink } from '../../http/meetings.ts'
import type { ServerError } from '../../http/request.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { usePresence } from '../../store/use-meeting.ts'

interface SeatLinks {
  readonly links: readonly LinkSummary[] | 'waiting'
  readonly problem: ServerError | null
  /** Makes a link for each of these agencies. */
  readonly makeFor: (agencies: readonly AgencyId[]) => Promise<void>
  readonly renew: (link: LinkSummary) => Promise<void>
  readonly markSent: (link: LinkSummary) => Promise<void>
  /** Where a link leads, if it was made in this tab; else null: only its hash is known. */
  readonly addressOf: (link: LinkSummary) => string | null
}

/** The links of a meeting's seats. Asked again when somebody comes or goes, since that is when links are opened. */
export function useSeatLinks(slot: string, stream: StreamId): SeatLinks {
  const { answer, again } = useAnswer(useCallback(() => listLinks(slot, stream), [slot, stream]))
  const [failure, setFailure] = useState<ServerError | null>(null)
  const [issued, setIssued] = useState(() => keptIn(stream))
  const here = usePresence((counts) => JSON.stringify(counts))
  useEffect(again, [again, here])

  const remember = (fresh: readonly IssuedLink[]): void => {
    const next = [...issued.filter((old) => !fresh.some(({ linkId }) => linkId === old.linkId)), ...fresh]
    sessionStorage.setItem(keyOf(stream), JSON.stringify(next))
    setIssued(next)
  }
  const told = (error: ServerError | null): void => {
    setFailure(error)
    again()
  }
  return {
    links: answer === 'waiting' || !answer.ok ? 'waiting' : answer.value.links,
    problem: failure ?? (answer !== 'waiting' && !answer.ok ? answer.error : null),
    makeFor: async (agencies) => {
      const wanted = agencies.map((agencyId) => ({ kind: 'agency', agencyId, label: null, expiresAt: null }) as const)
      const made = await issueLinks(slot, stream, { links: wanted })
      if (made.ok) remember(made.value.links)
      told(made.ok ? null : made.error)
    },
    renew: async ({ linkId }) => {
      const made = await renewLink(slot, stream, linkId)
      if (made.ok) remember([made.value])
      told(made.ok ? null : made.error)
    },
    markSent: async ({ linkId }) => {
      const marked = await markLinkSent(slot, stream, linkId)
      told(marked.ok ? null : marked.error)
    },
    addressOf: ({ linkId }) => issued.find((link) => link.linkId === linkId)?.url ?? null,
  }
}

// For as long as the tab is open: whoever sends fifty messages reloads once in between, and must not lose the rest.
const keyOf = (stream: StreamId): string => `rakor.issued-links ${stream}`

function keptIn(stream: StreamId): readonly IssuedLink[] {
  try {
    return z.array(issuedLink).parse(JSON.parse(sessionStorage.getItem(keyOf(stream)) ?? '[]'))
  } catch {
    // Of another version, or damaged: the links can be made again.
    return []
  }
}
