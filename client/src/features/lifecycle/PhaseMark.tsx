import type { Phase } from '../../../../shared/meeting/lifecycle.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'

const marks: Readonly<Record<Phase, { readonly tone: Tone; readonly shape: string }>> = {
  unborn: { tone: 'none', shape: '○' },
  draft: { tone: 'none', shape: '○' },
  live: { tone: 'bad', shape: '●' },
  paused: { tone: 'warn', shape: '‖' },
  closed: { tone: 'none', shape: '■' },
  sealed: { tone: 'good', shape: '✓' },
}

/** The phase of the meeting; red is the lamp of a live recording, with its word. */
export function PhaseMark() {
  const { t } = useWords()
  const phase = useMeeting((meeting) => meeting.lifecycle.phase)
  return <StatusMark {...marks[phase]} word={t(`room.phase.${phase}`)} compact="phone" />
}
