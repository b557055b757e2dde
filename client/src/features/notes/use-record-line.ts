import { readLine, type ComposedLine } from '../../../../shared/composing/composed-line.ts'
import type { LineKind } from '../../../../shared/composing/line-kind.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { obstaclesOf } from '../../../../shared/meeting/obstacles.ts'
import { dayOf } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting, useMeetingClient } from '../../store/use-meeting.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import { useCan } from '../../store/use-permission.ts'

/** Reading and recording of typed lines. */
export interface RecordLine {
  read(text: string): ComposedLine
  /** Why a line cannot be recorded as it is, in words; null when it can. */
  problemOf(line: ComposedLine, kind: LineKind, about: AgencyId | null): string | null
  /** Records it: a note, or a directive to whom it names, else to `about`. */
  give(line: ComposedLine, kind: LineKind, about: AgencyId | null): void
}

/** What the note-taker's line says, on the regency's calendar, and how it becomes a command. */
export function useRecordLine(): RecordLine {
  const { t } = useWords()
  const client = useMeetingClient()
  const mayDirect = useCan('directive.issue')
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const today = dayOf(useCoarseNow(), zone)
  const addresseesOf = (line: ComposedLine, about: AgencyId | null): readonly AgencyId[] => {
    if (line.everybody) return seats.map(({ agency }) => agency.agencyId)
    return line.agencies.length > 0 || about === null ? line.agencies : [about]
  }
  return {
    read: (text) => readLine(text, { agencies: seats.map(({ agency }) => agency), today }),
    problemOf: (line, kind, about) => {
      if (kind !== 'directive' || line.text === '') return null
      if (!mayDirect) return t('refusal.not-allowed')
      if (line.unknown.length > 0) return t('notes.unknown', { name: line.unknown.join(', ') })
      return addresseesOf(line, about).length === 0 ? t('directives.to.none') : null
    },
    give: (line, kind, about) => {
      const meeting = client.meeting()
      const itemId = meeting.agenda.activeId
      if (kind !== 'directive') {
        const aboutAgencyId = line.agencies[0] ?? about
        client.dispatch({ type: 'note.add', noteId: client.newNoteId(), kind, text: line.text, itemId, aboutAgencyId })
        return
      }
      const [first, ...others] = addresseesOf(line, about)
      if (first === undefined) return
      const named = line.obstacle === null ? undefined : obstaclesOf(meeting, first)[line.obstacle - 1]
      client.dispatch({
        type: 'directive.issue',
        directiveId: client.newDirectiveId(),
        text: line.text,
        addressees: [first, ...others].map((agencyId) => ({ agencyId, due: line.due, text: null })),
        proofExpected: null,
        obstacleId: named?.obstacleId ?? null,
        itemId,
      })
    },
  }
}
