import { useId, useState } from 'react'
import { WORKBOOK_BYTES } from '../../../../shared/protocol/http-imports.ts'
import { sendWorkbook, type ImportPlace } from '../../http/imports.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import layout from '../../ui/layout.module.css'
import styles from './ChooseFile.module.css'
import { refusedFileWords } from './problem-words.ts'
import { ReadingProgress } from './ReadingProgress.tsx'
import { useReading } from './use-reading.ts'

interface ChooseFileProps {
  readonly place: ImportPlace
  readonly onRead: (draftId: string) => void
}

/** Takes a workbook that is dropped or chosen, sends it, and says what is wrong with it when it cannot be read. */
export function ChooseFile({ place, onRead }: ChooseFileProps) {
  const words = useWords()
  const { t } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { reading, begin, stop } = useReading()
  const [fileName, setFileName] = useState('')
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const input = useId()

  const take = async (files: FileList | null): Promise<void> => {
    const [file, ...others] = files ?? []
    if (file === undefined) return
    if (others.length > 0) return setProblem(t('imports.one-file'))
    if (file.size > WORKBOOK_BYTES) return setProblem(t('imports.refused.too-large'))
    setProblem(null)
    setFileName(file.name)
    const read = await begin((listening) => sendWorkbook(place, file, listening))
    if (read?.status === 'read') onRead(read.preview.draft.draftId)
    if (read?.status === 'refused') setProblem(`${file.name}: ${refusedFileWords(t, read.file)}`)
    if (read?.status === 'failed') setProblem(`${file.name}: ${errorWords(words, read.error, zone)}`)
  }

  return (
    <div className={layout.stack}>
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take(event.dataTransfer.files)
        }}
      >
        <span>{t(isOver ? 'imports.drop.now' : 'imports.drop')}</span>
        <input
          id={input}
          className={styles.file}
          type="file"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ target }) => {
            void take(target.files)
            // The same file may be chosen again once it was mended.
            target.value = ''
          }}
        />
        <label htmlFor={input} className={styles.choose}>
          {t('imports.choose')}
        </label>
        <span className={layout.faint}>{t('imports.limit')}</span>
      </div>
      {reading.status === 'reading' && (
        <ReadingProgress fileName={fileName} progress={reading.progress} onStop={stop} />
      )}
      {problem !== null && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
    </div>
  )
}
