import type { ComposedLine } from '../../../../shared/composing/composed-line.ts'
import type { LineKind } from '../../../../shared/composing/line-kind.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Understood } from '../../ui/Understood.tsx'

interface UnderstoodLineProps {
  readonly line: ComposedLine
  readonly kind: LineKind
  readonly about: AgencyId | null
}

/** What was understood of a directive being typed, before it is given: to whom, until when. */
export function UnderstoodLine({ line, kind, about }: UnderstoodLineProps) {
  const { t, format } = useWords()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  if (line.text === '' || (kind !== 'directive' && line.unknown.length === 0)) return null
  const nameOf = (id: AgencyId): string => seats.find(({ agency }) => agency.agencyId === id)?.agency.shortName ?? id
  const addressed = line.agencies.length > 0 || about === null ? line.agencies : [about]
  return (
    <Understood
      parts={
        kind === 'directive'
          ? [
              ...(line.everybody ? [t('directives.to.all')] : addressed.map(nameOf)),
              line.due === null ? t('directives.no-due') : t('directives.due-on', { date: format.fullDate(line.due) }),
              ...(line.obstacle === null ? [] : [t('directives.obstacle-number', { n: line.obstacle })]),
            ]
          : []
      }
      doubts={line.unknown.map((name) => t('notes.unknown', { name }))}
    />
  )
}
