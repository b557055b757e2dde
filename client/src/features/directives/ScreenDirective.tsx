import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { answersTo, commonDue } from './directive-view.ts'
import styles from './ScreenDirective.module.css'

/** As many names as fit beside the sentence. */
const NAMES = 4

/** A directive read back on the big screen: the sentence, to whom, until when, and the answers as they come in. */
export function ScreenDirective({ directiveId }: { readonly directiveId: string }) {
  const { t, format } = useWords()
  const directive = useMeeting((meeting) => meeting.directives.find((one) => one.directiveId === directiveId))
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  if (directive === undefined) return null
  const names = directive.addressees.map(
    ({ agencyId }) => seats.find(({ agency }) => agency.agencyId === agencyId)?.agency.shortName ?? agencyId,
  )
  const { all, acknowledged } = answersTo(directive)
  const due = commonDue(directive)
  return (
    <article className={styles.directive}>
      <p className={styles.over}>{t('screen.directive')}</p>
      <p className={styles.text}>{directive.text}</p>
      <div className={styles.facts}>
        <span>{names.length > NAMES ? t('directives.to.n', { n: names.length }) : names.join(', ')}</span>
        {due !== null && due !== 'several' && <b>{t('directives.due-on', { date: format.longDate(due) })}</b>}
        <StatusMark
          tone={acknowledged === all ? 'good' : 'none'}
          shape={acknowledged === all ? '✓' : '○'}
          word={t('directives.acknowledged-of', { n: acknowledged, all })}
        />
      </div>
    </article>
  )
}
