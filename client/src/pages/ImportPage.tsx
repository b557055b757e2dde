import { Link, useLocation, useSearch } from 'wouter'
import { streamId } from '../../../shared/ids.ts'
import { isSecretariat } from '../../../shared/meeting/permissions.ts'
import { ConnectionBanner } from '../features/connection/ConnectionBanner.tsx'
import { RefusedCommands } from '../features/connection/RefusedCommands.tsx'
import { AppliedImport } from '../features/imports/AppliedImport.tsx'
import { ChooseFile } from '../features/imports/ChooseFile.tsx'
import { DraftView } from '../features/imports/DraftView.tsx'
import { ExportLinks } from '../features/imports/ExportLinks.tsx'
import { ImportHistory } from '../features/imports/ImportHistory.tsx'
import { OpenDrafts } from '../features/imports/OpenDrafts.tsx'
import type { ImportPlace } from '../http/imports.ts'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { MeetingProvider } from '../store/MeetingProvider.tsx'
import { useMe, useMeeting } from '../store/use-meeting.ts'
import { Banner } from '../ui/Banner.tsx'
import { EmptyNote } from '../ui/EmptyNote.tsx'
import layout from '../ui/layout.module.css'
import styles from './ImportPage.module.css'
import { NotFoundPage } from './NotFoundPage.tsx'
import { useTitle } from './use-title.ts'

interface ImportPageProps {
  readonly slot: string
  readonly stream: string
  /** The file that is looked at; null: all of them. */
  readonly draft: string | null
}

/** `/s/:slot/rapat/:stream/impor/:draft?langkah=…`: workbooks come in here, before the meeting and in it. */
export function ImportPage({ slot, stream, draft }: ImportPageProps) {
  const { t } = useWords()
  const meeting = streamId.safeParse(stream)
  if (!meeting.success) return <NotFoundPage />
  const waiting = (
    <>
      <ConnectionBanner />
      <EmptyNote>{t('room.first-load')}</EmptyNote>
    </>
  )
  return (
    <MeetingProvider key={`${slot} ${stream}`} slot={slot} stream={meeting.data} waiting={waiting}>
      <Imports place={{ slot, stream: meeting.data }} room={`/s/${slot}/rapat/${stream}`} draft={draft} />
    </MeetingProvider>
  )
}

interface ImportsProps {
  readonly place: ImportPlace
  readonly room: string
  readonly draft: string | null
}

function Imports({ place, room, draft }: ImportsProps) {
  const { t } = useWords()
  const me = useMe()
  const title = useMeeting((meeting) => meeting.lifecycle.details?.title ?? '')
  const path = `${room}/impor`
  useTitle([t('imports.title'), title].join(' · '))
  return (
    <div className={styles.page}>
      <header className={layout.between}>
        <Link href={room}>← {t('imports.back')}</Link>
        <span className={layout.faint}>{title}</span>
      </header>
      <main className={layout.stack}>
        <div className={layout.between}>
          <h1>{t('imports.title')}</h1>
          {draft !== null && <Link href={path}>{t('imports.all')}</Link>}
        </div>
        <ConnectionBanner />
        <RefusedCommands />
        {!isSecretariat(me) && <Banner tone="warn">{t('imports.secretariat-only')}</Banner>}
        {isSecretariat(me) &&
          (draft === null ? (
            <AllImports place={place} path={path} />
          ) : (
            <OneImport place={place} room={room} draft={draft} />
          ))}
      </main>
    </div>
  )
}

function AllImports({ place, path }: { readonly place: ImportPlace; readonly path: string }) {
  const { t } = useWords()
  const [, navigate] = useLocation()
  return (
    <>
      <p>{t('imports.lead')}</p>
      <ChooseFile place={place} onRead={(draft) => navigate(`${path}/${draft}`)} />
      <OpenDrafts place={place} path={path} />
      <ImportHistory />
      <ExportLinks place={place} />
    </>
  )
}

interface OneImportProps extends ImportsProps {
  readonly draft: string
}

function OneImport({ place, room, draft }: OneImportProps) {
  const { t } = useWords()
  const [, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('langkah')
  const record = useMeeting((meeting) => meeting.imports.find((other) => other.batchId === draft))
  const compared = useMeeting((meeting) =>
    Object.values(meeting.comparison).find((period) => period?.from.by === 'import' && period.from.batchId === draft),
  )
  if (record !== undefined || compared != null)
    return (
      <>
        {record !== undefined && <AppliedImport record={record} />}
        {compared != null && (
          <Banner tone="info">
            {t('imports.applied', { brought: `${compared.rows.length} · ${compared.periodLabel}` })}
          </Banner>
        )}
        <div>
          <Link href={`${room}?lihat=papan`}>{t('imports.see-board')}</Link>
        </div>
      </>
    )
  const step = asked === 'kolom' || asked === 'nama' || asked === 'periksa' ? asked : null
  return (
    <DraftView
      key={draft}
      place={place}
      draftId={draft}
      step={step}
      onStep={(next) => navigate(`${room}/impor/${draft}?langkah=${next}`)}
    />
  )
}
