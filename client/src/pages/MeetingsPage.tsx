import { useCallback, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { isSecretariat } from '../../../shared/meeting/permissions.ts'
import type { MeetingSummary } from '../../../shared/protocol/http.ts'
import { instant } from '../../../shared/temporal.ts'
import { MeetingList } from '../features/meetings/MeetingList.tsx'
import { NewMeetingForm } from '../features/meetings/NewMeetingForm.tsx'
import { SeatLinks } from '../features/meetings/SeatLinks.tsx'
import { listMeetings } from '../http/meetings.ts'
import { leave, whoAmI } from '../http/session.ts'
import { dayOf } from '../i18n/dates.ts'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { errorWords } from '../i18n/refusal-words.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyNote } from '../ui/EmptyNote.tsx'
import { Panel } from '../ui/Panel.tsx'
import layout from '../ui/layout.module.css'
import { useSearchKey } from '../ui/use-search-key.ts'
import styles from './MeetingsPage.module.css'
import { ScreenSettings } from './ScreenSettings.tsx'
import { useAnswer } from '../http/use-answer.ts'
import { useTitle } from './use-title.ts'

type Form = { readonly kind: 'none' | 'new' } | { readonly kind: 'links'; readonly meeting: MeetingSummary }

/** The meetings a session may enter; the secretariat also makes new ones and their links here. */
export function MeetingsPage({ slot }: { readonly slot: string }) {
  const words = useWords()
  const { t } = words
  const [, navigate] = useLocation()
  const [today] = useState(() => dayOf(instant.parse(Date.now()), 'Asia/Jakarta'))
  const [form, setForm] = useState<Form>({ kind: 'none' })
  const { answer, again } = useAnswer(useCallback(() => listMeetings(slot), [slot]))
  const session = useAnswer(useCallback(() => whoAmI(slot), [slot])).answer
  useTitle(t('meetings.title'))
  useSearchKey(() => navigate(`/s/${slot}/cari`))
  const me = session !== 'waiting' && session.ok ? session.value.me : null
  const administers = me !== null && isSecretariat(me)
  const logOut = async (): Promise<void> => {
    await leave(slot)
    navigate('/')
  }
  return (
    <div className={styles.page}>
      <header className={layout.between}>
        <Link href="/">{t('app.name')}</Link>
        <span className={layout.row}>
          {me !== null && <b>{me.name}</b>}
          {me !== null && <Link href={`/s/${slot}/tindak-lanjut`}>{t('ledger.title')}</Link>}
          {me !== null && <Link href={`/s/${slot}/cari`}>{t('search.open')}</Link>}
          {administers && <Link href={`/s/${slot}/pengaturan`}>{t('settings.title')}</Link>}
          <ScreenSettings />
          <Button size="small" onClick={() => void logOut()}>
            {t('session.log-out')}
          </Button>
        </span>
      </header>
      <main className={styles.main}>
        <div className={layout.between}>
          <h1>{t('meetings.title')}</h1>
          {administers && form.kind !== 'new' && (
            <Button tone="primary" onClick={() => setForm({ kind: 'new' })}>
              + {t('meetings.new')}
            </Button>
          )}
        </div>
        {form.kind === 'new' && (
          <Panel title={t('meetings.new')}>
            <NewMeetingForm
              slot={slot}
              today={today}
              earlier={answer !== 'waiting' && answer.ok ? answer.value.meetings : []}
              onCreated={(stream) => navigate(`/s/${slot}/rapat/${stream}`)}
              onClose={() => setForm({ kind: 'none' })}
            />
          </Panel>
        )}
        {form.kind === 'links' && (
          <Panel
            title={`${t('links.title')}: ${form.meeting.title}`}
            aside={
              <Button size="small" tone="quiet" onClick={() => setForm({ kind: 'none' })}>
                {t('general.close')}
              </Button>
            }
          >
            <SeatLinks key={form.meeting.stream} slot={slot} meeting={form.meeting} />
          </Panel>
        )}
        {answer === 'waiting' && <EmptyNote>{t('general.loading')}</EmptyNote>}
        {answer !== 'waiting' && !answer.ok && (
          <Banner
            tone="bad"
            actions={
              <Button size="small" onClick={again}>
                {t('general.retry')}
              </Button>
            }
          >
            {errorWords(words, answer.error, 'Asia/Jakarta')}
          </Banner>
        )}
        {answer !== 'waiting' && answer.ok && (
          <MeetingList
            slot={slot}
            meetings={answer.value.meetings}
            onLinks={administers ? (meeting) => setForm({ kind: 'links', meeting }) : null}
          />
        )}
      </main>
    </div>
  )
}
