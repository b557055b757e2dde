import { isOpenTo } from '../../../../shared/protocol/house-rules.ts'
import { useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { agencySheetPath, archivePath, documentPath, download } from '../../http/documents.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { useMinutesSurroundings } from './minutes-context.ts'
import { SealedList } from './SealedList.tsx'

const internal = ['notula.docx', 'notula.pdf', 'rekap.xlsx', 'kalender.ics', 'notula.json'] as const
const pack = ['bahan-rapat.pdf', 'bahan-rapat.docx'] as const
const open = ['notula-publik.pdf', 'tindak-lanjut.csv', 'notula-publik.json'] as const

/** The minutes as files, in the official form; those for the public name no people. */
export function ExportPanel() {
  const { t } = useWords()
  const { slot, stream } = useMinutesSurroundings()
  const { kind } = useMe()
  const mayArchive = isOpenTo(kind, 'archives.take')
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const fetchFile = async (path: string, name: string): Promise<void> => {
    setBusy(name)
    setFailed(null)
    const answer = await download(slot, path, name)
    setBusy(null)
    if (!answer.ok) setFailed(name)
  }
  const button = (name: string) => (
    <Button
      key={name}
      refusal={busy === null ? null : t('minutes.files.busy')}
      onClick={() => void fetchFile(documentPath(stream, name), name)}
    >
      {busy === name ? t('minutes.files.drawing') : name}
    </Button>
  )
  return (
    <Panel title={t('minutes.part.files')} look="open">
      <div className={layout.stack}>
        {failed !== null && (
          <Banner tone="bad" role="alert">
            {t('minutes.files.failed', { name: failed })}
          </Banner>
        )}
        <div className={layout.row}>{internal.map(button)}</div>
        <p className={layout.faint}>{t('minutes.files.pack')}</p>
        <div className={layout.row}>{pack.map(button)}</div>
        <p className={layout.faint}>{t('minutes.files.public')}</p>
        <div className={layout.row}>{open.map(button)}</div>
        <AgencySheets
          onChoose={(agency) => void fetchFile(agencySheetPath(stream, agency), `lembar-tindak-lanjut-${agency}.pdf`)}
        />
        {mayArchive && (
          <div>
            <Button
              refusal={busy === null ? null : t('minutes.files.busy')}
              onClick={() => void fetchFile(archivePath(stream), `arsip-${stream}.zip`)}
            >
              {t('minutes.files.archive')}
            </Button>
            <p className={layout.faint}>{t('minutes.files.archive.hint')}</p>
          </div>
        )}
        <SealedList />
      </div>
    </Panel>
  )
}

/** One page per agency: its own, or any for the secretariat. */
function AgencySheets({ onChoose }: { readonly onChoose: (agency: AgencyId) => void }) {
  const { t } = useWords()
  const me = useMe()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const [chosen, setChosen] = useState('')
  const own = seats.find(({ agency }) => agency.agencyId === (me.agencyId ?? chosen))?.agency.agencyId
  return (
    <div className={layout.row}>
      {me.agencyId === null && (
        <Field label={t('minutes.files.sheet-of')}>
          {(control) => (
            <select {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">–</option>
              {seats.map(({ agency }) => (
                <option key={agency.agencyId} value={agency.agencyId}>
                  {agency.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Button
        refusal={own === undefined ? t('minutes.files.choose-agency') : null}
        onClick={() => own !== undefined && onChoose(own)}
      >
        {t('minutes.files.sheet')}
      </Button>
    </div>
  )
}
