import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { LanguageProvider, useWords } from './i18n/LanguageProvider.tsx'
import type { Spoken } from './i18n/load-words.ts'
import { FailureBoundary } from './pages/FailureBoundary.tsx'
import { FailureNotice } from './pages/FailureNotice.tsx'
import { LandingPage } from './pages/LandingPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { EmptyNote } from './ui/EmptyNote.tsx'
import { later } from './ui/later.tsx'
import { UiWordsProvider } from './ui/UiWords.tsx'

const EnterByLinkPage = lazy(async () => ({ default: (await import('./pages/EnterByLinkPage.tsx')).EnterByLinkPage }))
const LoginPage = lazy(async () => ({ default: (await import('./pages/LoginPage.tsx')).LoginPage }))
const SetUpPage = lazy(async () => ({ default: (await import('./pages/SetUpPage.tsx')).SetUpPage }))
const FollowUpPage = lazy(async () => ({ default: (await import('./pages/FollowUpPage.tsx')).FollowUpPage }))
const CheckPage = lazy(async () => ({ default: (await import('./pages/CheckPage.tsx')).CheckPage }))
const MeetingsPage = lazy(async () => ({ default: (await import('./pages/MeetingsPage.tsx')).MeetingsPage }))
const MeetingPage = later(async () => (await import('./pages/MeetingPage.tsx')).MeetingPage, Loading)
const SettingsPage = lazy(async () => ({
  default: (await import('./pages/settings/SettingsPage.tsx')).SettingsPage,
}))
const ImportPage = lazy(async () => ({ default: (await import('./pages/ImportPage.tsx')).ImportPage }))
const SearchPage = lazy(async () => ({ default: (await import('./pages/SearchPage.tsx')).SearchPage }))
const ScreenPage = later(async () => (await import('./pages/ScreenPage.tsx')).ScreenPage, Loading)

export function App({ spoken }: { readonly spoken: Spoken }) {
  return (
    <LanguageProvider first={spoken}>
      <Frame />
    </LanguageProvider>
  )
}

function Frame() {
  const { t } = useWords()
  const words = {
    close: t('general.close'),
    keeping: t('draft.keeping'),
    keptOnDevice: t('draft.on-device'),
    sending: t('draft.sending'),
    saved: t('draft.saved'),
    enterSends: t('draft.hint'),
    pageBefore: t('general.page.before'),
    pageAfter: t('general.page.after'),
    pageOf: (from: number, to: number, all: number) => t('general.page.of', { from, to, all }),
    copied: t('general.copied'),
  }
  return (
    <UiWordsProvider words={words}>
      <FailureBoundary instead={<FailureNotice />}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={LandingPage} />
            <Route path="/masuk" component={EnterByLinkPage} />
            <Route path="/login" component={LoginPage} />
            <Route path="/siapkan" component={SetUpPage} />
            <Route path="/s/:slot/pengaturan/:part?">
              {({ slot, part }) => <SettingsPage slot={slot} part={part ?? ''} />}
            </Route>
            <Route path="/periksa">
              <CheckPage code={null} />
            </Route>
            <Route path="/periksa/:code">{({ code }) => <CheckPage code={code} />}</Route>
            <Route path="/s/:slot/tindak-lanjut/:agency?">
              {({ slot, agency }) => <FollowUpPage key={agency} slot={slot} agency={agency ?? ''} />}
            </Route>
            <Route path="/s/:slot/cari">{({ slot }) => <SearchPage slot={slot} />}</Route>
            <Route path="/s/:slot/rapat">{({ slot }) => <MeetingsPage slot={slot} />}</Route>
            <Route path="/s/:slot/rapat/:stream">
              {({ slot, stream }) => <MeetingPage slot={slot} stream={stream} />}
            </Route>
            <Route path="/s/:slot/rapat/:stream/impor/:draft?">
              {({ slot, stream, draft }) => <ImportPage slot={slot} stream={stream} draft={draft ?? null} />}
            </Route>
            <Route path="/s/:slot/rapat/:stream/layar">
              {({ slot, stream }) => <ScreenPage slot={slot} stream={stream} />}
            </Route>
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </FailureBoundary>
    </UiWordsProvider>
  )
}

function Loading() {
  const { t } = useWords()
  return <EmptyNote>{t('general.loading')}</EmptyNote>
}
