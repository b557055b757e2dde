import { useState } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import { documentPath, download } from '../../http/documents.ts'
import type { ServerError } from '../../http/request.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'

const files = ['pdf', 'docx'] as const

interface PackButtonsProps {
  readonly slot: string
  readonly stream: StreamId
}

/** What people take into the meeting, to be printed or sent: the pack, and the same with room for notes. */
export function PackButtons({ slot, stream }: PackButtonsProps) {
  const words = useWords()
  const { t } = words
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ServerError | null>(null)
  const fetchPack = async (ending: (typeof files)[number]): Promise<void> => {
    setBusy(true)
    const name = `bahan-rapat.${ending}`
    const answer = await download(slot, documentPath(stream, name), name)
    setBusy(false)
    setProblem(answer.ok ? null : answer.error)
  }
  return (
    <>
      <div className={layout.row} role="group" aria-label={t('readiness.pack')}>
        {files.map((ending) => (
          <Button
            key={ending}
            size="small"
            refusal={busy ? t('readiness.pack.drawing') : null}
            onClick={() => void fetchPack(ending)}
          >
            {t(`readiness.pack.${ending}`)}
          </Button>
        ))}
      </div>
      {problem !== null && <Banner tone="bad">{errorWords(words, problem, 'Asia/Jakarta')}</Banner>}
    </>
  )
}
