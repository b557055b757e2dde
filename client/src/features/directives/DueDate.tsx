import type { Directive } from '../../../../shared/meeting/directives.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { commonDue } from './directive-view.ts'

/** The due date, where all addressees share one; a directive without a date says so. */
export function DueDate({ directive }: { readonly directive: Directive }) {
  const { t, format } = useWords()
  const held = useMeeting((meeting) => meeting.lifecycle.details?.date ?? null)
  const due = commonDue(directive)
  if (due === 'several') return null
  if (due === null) return <span>{t('directives.no-due')}</span>
  return <b>{t('directives.due-on', { date: format.shortDate(due, held ?? due) })}</b>
}
