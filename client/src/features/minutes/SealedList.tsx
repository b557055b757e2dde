import { useCallback } from 'react'
import { documentPath, download, fetchSealed } from '../../http/documents.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import { useMinutesSurroundings } from './minutes-context.ts'
import { SignedFile } from './SignedFile.tsx'

/** Sealed versions with their check codes; asked for again when there is a newer one. */
export function SealedList() {
  const version = useMeeting((meeting) =>
    meeting.lifecycle.seal === null ? 0 : meeting.lifecycle.amendments.length + 1,
  )
  return version === 0 ? null : <Versions key={version} newest={version} />
}

/** The list is drawn a moment after the seal: until it has the newest, it can be asked for again. */
function Versions({ newest }: { readonly newest: number }) {
  const { t, format } = useWords()
  const { slot, stream } = useMinutesSurroundings()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { answer, again } = useAnswer(useCallback(() => fetchSealed(slot, stream), [slot, stream]))
  if (answer === 'waiting') return <p className={layout.faint}>{t('general.loading')}</p>
  if (!answer.ok) return <Button onClick={again}>{t('minutes.sealed.again')}</Button>
  const isBehind = answer.value.versions.every(({ version }) => version < newest)
  return (
    <>
      {isBehind && <Button onClick={again}>{t('minutes.sealed.again')}</Button>}
      <ul className={layout.list} aria-label={t('minutes.sealed')}>
        {answer.value.versions.map(({ code, version, seq, sealedAt, signed }) => (
          <li key={code} className={layout.row}>
            <b>{t('minutes.version', { n: version })}</b>
            <span>{format.moment(sealedAt, zone)}</span>
            <a href={`/periksa/${code}`}>
              {t('minutes.sealed.code')} <code>{code}</code>
            </a>
            <Button
              size="small"
              onClick={() =>
                void download(slot, documentPath(stream, 'notula.pdf', seq), `notula-versi-${version}.pdf`)
              }
            >
              PDF
            </Button>
            <SignedFile code={code} version={version} signed={signed} onAttached={again} />
          </li>
        ))}
      </ul>
    </>
  )
}
