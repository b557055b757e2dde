import type { LinkSummary } from '../../../../shared/protocol/http.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting, usePresence } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { ObstacleMark, ReportMark, WordMark } from './ReadinessMarks.tsx'
import type { ReadinessRow } from './readiness-view.ts'
import styles from './ReadinessPanel.module.css'

interface ReadinessLineProps {
  readonly row: ReadinessRow
  /** Null: there is no link to send yet. */
  readonly onSend: (() => void) | null
}

/** One agency: its link, figures, obstacles and word, and what to press next. */
export function ReadinessLine({ row: { seat, link }, onSend }: ReadinessLineProps) {
  const { t } = useWords()
  const { agency } = seat
  const online = usePresence((counts) => counts[agency.agencyId] ?? 0)
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        <b>{agency.name}</b>
        <span className={styles.code}>
          {agency.shortName}
          {online > 0 && ` · ● ${t('readiness.online', { n: online })}`}
        </span>
      </span>
      <span>
        {onSend !== null && (
          <Button size="small" onClick={onSend} aria-label={t('readiness.send.to', { who: agency.name })}>
            {t('readiness.send')}
          </Button>
        )}
      </span>
      <span className={styles.marks}>
        <LinkMark link={link} />
        <ReportMark seat={seat} />
        <ObstacleMark seat={seat} />
        <WordMark seat={seat} />
      </span>
    </li>
  )
}

function LinkMark({ link }: { readonly link: LinkSummary | null }) {
  const { t, format } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  if (link === null) return <StatusMark tone="none" shape="–" word={t('readiness.link.none')} />
  if (link.openedAt !== null)
    return (
      <StatusMark
        tone="good"
        shape="✓"
        word={t('readiness.link.opened', { date: format.moment(link.openedAt, zone) })}
      />
    )
  if (link.sentAt !== null)
    return (
      <StatusMark tone="warn" shape="→" word={t('readiness.link.sent', { date: format.moment(link.sentAt, zone) })} />
    )
  return <StatusMark tone="bad" shape="○" word={t('readiness.link.unsent')} />
}
