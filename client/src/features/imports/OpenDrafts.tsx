import { useCallback } from 'react'
import { Link } from 'wouter'
import { dropDraft, listDrafts, type ImportPlace } from '../../http/imports.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'

interface OpenDraftsProps {
  readonly place: ImportPlace
  /** The address of the imports; a draft's is one step below. */
  readonly path: string
}

/** Files that were sent and not yet applied. */
export function OpenDrafts({ place: { slot, stream }, path }: OpenDraftsProps) {
  const words = useWords()
  const { t, format } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { answer, again } = useAnswer(useCallback(() => listDrafts({ slot, stream }), [slot, stream]))
  if (answer === 'waiting') return null
  if (!answer.ok)
    return (
      <Banner
        tone="bad"
        actions={
          <Button size="small" onClick={again}>
            {t('general.retry')}
          </Button>
        }
      >
        {errorWords(words, answer.error, zone)}
      </Banner>
    )
  const { drafts } = answer.value
  if (drafts.length === 0) return null
  const drop = async (draftId: string): Promise<void> => {
    await dropDraft({ slot, stream }, draftId)
    again()
  }
  return (
    <Panel title={t('imports.drafts')} aside={t('imports.drafts.hint')}>
      <ul className={layout.list}>
        {drafts.map(({ draftId, fileName, createdAt }) => (
          <li key={draftId} className={layout.between}>
            <span className={layout.words}>
              <b>{fileName}</b> <span className={layout.faint}>{format.moment(createdAt, zone)}</span>
            </span>
            <span className={layout.row}>
              <Link href={`${path}/${draftId}`} aria-label={`${t('imports.continue')}: ${fileName}`}>
                {t('imports.continue')}
              </Link>
              <Button
                size="small"
                tone="quiet"
                aria-label={`${t('imports.drop-draft')}: ${fileName}`}
                onClick={() => void drop(draftId)}
              >
                {t('imports.drop-draft')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
