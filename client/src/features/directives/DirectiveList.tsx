import { useMemo } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { DirectiveLine } from './DirectiveLine.tsx'

interface DirectiveListProps {
  readonly title: string
  /** Only so many of them, for a narrow column; null: all. */
  readonly latest?: number | null
}

/** Every directive of the meeting, newest first, with how far its addressees have come. */
export function DirectiveList({ title, latest = null }: DirectiveListProps) {
  const { t } = useWords()
  const directives = useMeeting((meeting) => meeting.directives)
  const newestFirst = useMemo(
    () => (latest === null ? directives.toReversed() : directives.toReversed().slice(0, latest)),
    [directives, latest],
  )
  return (
    <Panel title={title} aside={directives.length === 0 ? null : directives.length} look="open">
      {directives.length === 0 && <EmptyNote>{t('directives.none')}</EmptyNote>}
      <ul className={layout.list}>
        {newestFirst.map((directive) => (
          <DirectiveLine key={directive.directiveId} directive={directive} />
        ))}
      </ul>
    </Panel>
  )
}
