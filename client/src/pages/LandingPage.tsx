import { Link } from 'wouter'
import { DemonstrationEntries } from '../features/session/DemonstrationEntries.tsx'
import { CodeForm } from '../features/session/CodeForm.tsx'
import { SessionList } from '../features/session/SessionList.tsx'
import { allSessions, demonstration } from '../http/session.ts'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyNote } from '../ui/EmptyNote.tsx'
import { Panel } from '../ui/Panel.tsx'
import layout from '../ui/layout.module.css'
import { EntranceFrame } from './EntranceFrame.tsx'
import { useAnswer } from '../http/use-answer.ts'
import { useFragment } from './use-fragment.ts'
import { useTitle } from './use-title.ts'

/** The front door: the demonstration's parts where it is on, sessions to return to, and the way in with an account. */
export function LandingPage() {
  const { t } = useWords()
  useTitle(t('app.name'))
  const asked = useFragment()
  const offered = useAnswer(demonstration)
  const sessions = useAnswer(allSessions)
  const { answer } = offered
  const isOn = answer !== 'waiting' && answer.ok && answer.value.demonstration !== null
  return (
    <EntranceFrame title={isOn ? t('entrance.enter-as') : t('link.title')}>
      {answer === 'waiting' && <EmptyNote>{t('general.loading')}</EmptyNote>}
      {answer !== 'waiting' && !answer.ok && (
        <Banner
          tone="warn"
          actions={
            <Button size="small" onClick={offered.again}>
              {t('general.retry')}
            </Button>
          }
        >
          {t('session.unreachable')}
        </Banner>
      )}
      {answer !== 'waiting' && answer.ok && answer.value.demonstration !== null && (
        <>
          <p className={layout.faint}>{t('entrance.demonstration.hint')}</p>
          <DemonstrationEntries agencies={answer.value.demonstration.agencies} asked={asked} />
        </>
      )}
      <CodeForm />
      {sessions.answer !== 'waiting' && sessions.answer.ok && <SessionList sessions={sessions.answer.value.sessions} />}
      <Panel title={t('entrance.account')} look="open">
        <p>
          <Link href="/login">{t('entrance.log-in')}</Link>
        </p>
        <p className={layout.faint}>{t('entrance.by-link')}</p>
      </Panel>
    </EntranceFrame>
  )
}
