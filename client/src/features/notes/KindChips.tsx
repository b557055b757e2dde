import { noteKind, type NoteKind } from '../../../../shared/meeting/notes.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import styles from './KindChips.module.css'

interface KindChipsProps {
  readonly kind: NoteKind
  readonly onChoose: (kind: NoteKind) => void
}

export function KindChips({ kind, onChoose }: KindChipsProps) {
  const { t } = useWords()
  return (
    <div className={styles.chips} role="group" aria-label={t('notes.kind')}>
      {noteKind.options.map((one, index) => (
        <button
          key={one}
          type="button"
          className={styles.chip}
          aria-pressed={one === kind}
          aria-keyshortcuts={`Alt+${index + 1}`}
          title={`Alt+${index + 1}`}
          onClick={() => onChoose(one)}
        >
          {t(`notes.kind.${one}`)}
        </button>
      ))}
    </div>
  )
}
