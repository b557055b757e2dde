import type { AgencyId } from '../../../../shared/ids.ts'
import type { AgendaItem } from '../../../../shared/meeting/agenda.ts'
import type { MeetingState } from '../../../../shared/meeting/state.ts'
import type { Instant } from '../../../../shared/temporal.ts'

/** One thing that the meeting recorded by itself, without anybody taking a note. */
export interface TimelineEntry {
  readonly key: string
  readonly at: Instant
  /** Number of its event, where the meeting keeps it; null where it keeps only the time. */
  readonly seq: number | null
  readonly agencyId: AgencyId | null
  readonly what:
    | { readonly kind: 'opened' | 'closed' | 'sealed' }
    | { readonly kind: 'item-started' | 'item-ended'; readonly title: string }
    | { readonly kind: 'arrived' | 'left' | 'frozen' | 'reported' }
    | { readonly kind: 'hand-raised'; readonly name: string; readonly topic: string | null }
    | { readonly kind: 'speaking'; readonly name: string }
    | { readonly kind: 'corrected'; readonly name: string; readonly reason: string }
    | { readonly kind: 'directed'; readonly name: string; readonly text: string; readonly to: number }
    | { readonly kind: 'read-back'; readonly text: string }
    | { readonly kind: 'acknowledged' | 'asked'; readonly text: string }
    | { readonly kind: 'role-taken'; readonly role: 'chair' | 'operator' | 'note-taker'; readonly name: string }
}

type TimelineParts = Pick<
  MeetingState,
  'lifecycle' | 'agenda' | 'attendance' | 'figures' | 'floor' | 'directives' | 'roles'
>

/** What the meeting recorded by itself so far, the newest first. Before it was opened nothing is told. */
export function timelineOf(meeting: TimelineParts): readonly TimelineEntry[] {
  const { lifecycle } = meeting
  if (lifecycle.openedAt === null) return []
  const since = lifecycle.openedAt
  return [
    ...ofLifecycle(lifecycle),
    ...meeting.agenda.items.flatMap(ofItem),
    ...ofAttendance(meeting),
    ...ofFigures(meeting),
    ...ofFloor(meeting),
    ...ofDirectives(meeting),
    ...ofRoles(meeting),
  ]
    .filter(({ at }) => at >= since)
    .toSorted((a, b) => b.at - a.at || (b.seq ?? 0) - (a.seq ?? 0))
}

function ofLifecycle({ openedAt, closedAt, seal }: TimelineParts['lifecycle']): readonly TimelineEntry[] {
  const moments = [
    { kind: 'opened', at: openedAt },
    { kind: 'closed', at: closedAt },
    { kind: 'sealed', at: seal?.at ?? null },
  ] as const
  return moments.flatMap(({ kind, at }) =>
    at === null ? [] : [{ key: kind, at, seq: null, agencyId: null, what: { kind } }],
  )
}

function ofItem({ itemId, title, agencyId, startedAt, endedAt }: AgendaItem): readonly TimelineEntry[] {
  const moments = [
    { kind: 'item-started', at: startedAt },
    { kind: 'item-ended', at: endedAt },
  ] as const
  return moments.flatMap(({ kind, at }) =>
    at === null ? [] : [{ key: `${kind} ${itemId}`, at, seq: null, agencyId, what: { kind, title } }],
  )
}

function ofAttendance({ attendance }: TimelineParts): readonly TimelineEntry[] {
  return attendance.seats.flatMap(({ agency: { agencyId }, arrivedAt, leftAt }) => {
    const moments = [
      { kind: 'arrived', at: arrivedAt },
      { kind: 'left', at: leftAt },
    ] as const
    return moments.flatMap(({ kind, at }) =>
      at === null ? [] : [{ key: `${kind} ${agencyId}`, at, seq: null, agencyId, what: { kind } }],
    )
  })
}

function ofFigures({ attendance, figures }: TimelineParts): readonly TimelineEntry[] {
  return attendance.seats.flatMap(({ agency: { agencyId } }): readonly TimelineEntry[] => {
    const own = figures[agencyId]
    if (own === undefined) return []
    const frozen =
      own.frozenAt === null
        ? []
        : [
            {
              key: `frozen ${agencyId}`,
              at: own.frozenAt,
              seq: own.frozenSeq,
              agencyId,
              what: { kind: 'frozen' as const },
            },
          ]
    const changes = own.entries.flatMap(({ source, corrections, changedAt, changedSeq }): readonly TimelineEntry[] => {
      const corrected = corrections.map(({ seq, at, by, reason }) => ({
        key: `corrected ${seq} ${source}`,
        at,
        seq,
        agencyId,
        what: { kind: 'corrected' as const, name: by.name, reason },
      }))
      const isReport = corrections.at(-1)?.seq !== changedSeq
      const reported = { key: `reported ${agencyId} ${source}`, at: changedAt, seq: changedSeq, agencyId }
      return isReport ? [...corrected, { ...reported, what: { kind: 'reported' as const } }] : corrected
    })
    return [...frozen, ...changes]
  })
}

function ofFloor({ floor }: TimelineParts): readonly TimelineEntry[] {
  const hands = floor.hands.map(({ handId, person, topic, raisedAt, seq }): TimelineEntry => {
    const what = { kind: 'hand-raised', name: person.name, topic } as const
    return { key: `hand ${handId}`, at: raisedAt, seq, agencyId: person.agencyId, what }
  })
  const { speaker } = floor
  if (speaker === null) return hands
  const { since, agencyId, name } = speaker
  return [...hands, { key: `speaking ${since}`, at: since, seq: null, agencyId, what: { kind: 'speaking', name } }]
}

function ofDirectives({ directives }: TimelineParts): readonly TimelineEntry[] {
  return directives.flatMap(({ directiveId, seq, text, issuedAt, issuedBy, readBackAt, addressees }) => {
    const [first] = addressees
    const given: TimelineEntry = {
      key: `directed ${directiveId}`,
      at: issuedAt,
      seq,
      agencyId: addressees.length === 1 ? (first?.agencyId ?? null) : null,
      what: { kind: 'directed', name: issuedBy.name, text, to: addressees.length },
    }
    const readBack: readonly TimelineEntry[] =
      readBackAt === null
        ? []
        : [{ key: `read ${directiveId}`, at: readBackAt, seq: null, agencyId: null, what: { kind: 'read-back', text } }]
    const answers = addressees.flatMap(({ agencyId, answer }): readonly TimelineEntry[] =>
      answer.kind === 'none'
        ? []
        : [
            {
              key: `${answer.kind} ${directiveId} ${agencyId}`,
              at: answer.at,
              seq: null,
              agencyId,
              what: { kind: answer.kind, text },
            },
          ],
    )
    return [given, ...readBack, ...answers]
  })
}

function ofRoles({ roles }: TimelineParts): readonly TimelineEntry[] {
  return (['chair', 'operator', 'note-taker'] as const).flatMap((role) => {
    const holder = roles[role]
    if (holder === null) return []
    const what = { kind: 'role-taken', role, name: holder.person.name } as const
    return [{ key: `role ${role}`, at: holder.since, seq: null, agencyId: null, what }]
  })
}
