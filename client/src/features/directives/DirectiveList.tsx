import { useMemo } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { DirectiveLine } from './DirectiveLine.tsx'

/** Every directive of the meeting, newest first, with how far its addressees have come. */
export function DirectiveList({ title }: { readonly title: string }) {
  const { t } = useWords()
  const directives = useMeeting((meeting) => meeting.directives)
  const newestFirst = useMemo(() => directives.toReversed(), [directives])
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
