import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import styles from './PointMark.module.css'
import type { Pointing } from './use-pointing.ts'

interface PointMarkProps {
  readonly row: string
  readonly label: string
  readonly pointing: Pointing
}

/** The name of a row; for its agency also the button that points at it on every screen. */
export function PointMark({ row, label, pointing }: PointMarkProps) {
  const { t } = useWords()
  const isHere = pointing.row === row
  if (!pointing.mayPoint)
    return (
      <span>
        {label}
        {isHere && <Unseen> ({t('pointer.here')})</Unseen>}
      </span>
    )
  return (
    <button
      type="button"
      className={styles.mark}
      aria-pressed={isHere}
      onClick={() => pointing.point(isHere ? null : row)}
    >
      <span className={styles.hand} aria-hidden="true">
        ☞
      </span>
      <span>{label}</span>
    </button>
  )
}
