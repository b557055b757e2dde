import type { ImportProgress } from '../../http/imports.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import layout from '../../ui/layout.module.css'

interface ReadingProgressProps {
  readonly fileName: string
  readonly progress: ImportProgress
  readonly onStop: (() => void) | null
}

/** How far the reading of a file is, with the way to break it off. */
export function ReadingProgress({ fileName, progress, onStop }: ReadingProgressProps) {
  const { t } = useWords()
  const percent = Math.round(progress.done * 100)
  const step = t(`imports.step.${progress.step}`)
  return (
    <div className={layout.stack}>
      <div className={layout.between}>
        <span className={layout.words}>
          <b>{t('imports.reading', { file: fileName })}</b> · <span role="status">{step}</span> · {percent} %
        </span>
        {onStop !== null && (
          <Button size="small" onClick={onStop}>
            {t('imports.stop')}
          </Button>
        )}
      </div>
      <ProgressBar value={percent} />
    </div>
  )
}
