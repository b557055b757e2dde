import { useMemo } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useRecordingMarks } from '../../store/use-recording.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TimeMark } from '../../ui/TimeMark.tsx'
import { timelineOf, type TimelineEntry } from './timeline-view.ts'
import styles from './TimelinePanel.module.css'

/** More than anybody reads, less than a long meeting records. */
const MOST = 150

/** What the meeting recorded by itself, in words, newest first; the note-taker need not type it. */
export function TimelinePanel({ latest = null }: { readonly latest?: number | null }) {
  const { t, format } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const entries = useTimeline()
  const markOf = useRecordingMarks()
  const shortName = (id: string): string => seats.find(({ agency }) => agency.agencyId === id)?.agency.shortName ?? id
  return (
    <Panel title={t(latest === null ? 'timeline.title' : 'timeline.latest')} look="open">
      {entries.length === 0 && <EmptyNote>{t('timeline.none')}</EmptyNote>}
      <ol className={styles.timeline}>
        {entries.slice(0, latest ?? MOST).map((entry) => (
          <li key={entry.key}>
            <time title={entry.seq === null ? undefined : t('notes.number', { n: entry.seq })}>
              {format.time(entry.at, zone)}
            </time>
            <span>
              {entry.agencyId !== null && <b>{shortName(entry.agencyId)} </b>}
              {wordsOf(t, entry.what)}
              {entry.seq !== null && <span className={styles.number}> #{entry.seq}</span>}{' '}
              <TimeMark mark={markOf(entry.at)} label={t('recording.in')} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function useTimeline(): readonly TimelineEntry[] {
  const lifecycle = useMeeting((meeting) => meeting.lifecycle)
  const agenda = useMeeting((meeting) => meeting.agenda)
  const attendance = useMeeting((meeting) => meeting.attendance)
  const figures = useMeeting((meeting) => meeting.figures)
  const floor = useMeeting((meeting) => meeting.floor)
  const directives = useMeeting((meeting) => meeting.directives)
  const roles = useMeeting((meeting) => meeting.roles)
  return useMemo(
    () => timelineOf({ lifecycle, agenda, attendance, figures, floor, directives, roles }),
    [lifecycle, agenda, attendance, figures, floor, directives, roles],
  )
}

function wordsOf(t: Translate, what: TimelineEntry['what']): string {
  switch (what.kind) {
    case 'opened':
    case 'closed':
    case 'sealed':
    case 'arrived':
    case 'left':
    case 'frozen':
    case 'reported':
      return t(`timeline.${what.kind}`)
    case 'item-started':
    case 'item-ended':
      return t(`timeline.${what.kind}`, { title: what.title })
    case 'hand-raised':
      return what.topic === null ? t('timeline.hand-raised') : t('timeline.hand-raised.topic', { topic: what.topic })
    case 'speaking':
      return t('timeline.speaking', { name: what.name })
    case 'corrected':
      return t('timeline.corrected', { name: what.name, reason: what.reason })
    case 'directed':
      return what.to === 1
        ? t('timeline.directed', { name: what.name, text: what.text })
        : t('timeline.directed.many', { name: what.name, text: what.text, n: what.to })
    case 'read-back':
    case 'acknowledged':
    case 'asked':
      return t(`timeline.${what.kind}`, { text: what.text })
    case 'role-taken':
      return t('timeline.role-taken', { role: t(`roles.${what.role}`), name: what.name })
  }
}
