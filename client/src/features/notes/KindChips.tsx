import { kindLetters, type LineKind } from '../../../../shared/composing/line-kind.ts'
import type { NoteKind } from '../../../../shared/meeting/notes.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { Translate } from '../../i18n/translate.ts'
import styles from './KindChips.module.css'

/** A kind of line, in words. */
export function kindWord(t: Translate, kind: LineKind): string {
  return kind === 'directive' ? t('notes.kind.directive') : t(`notes.kind.${kind}`)
}

interface KindChipsProps {
  readonly kind: LineKind
  readonly withDirective: boolean
  readonly onChoose: (kind: LineKind) => void
}

/** The kinds of line, each with the letter that chooses it while typing. */
export function KindChips({ kind, withDirective, onChoose }: KindChipsProps) {
  const { t } = useWords()
  return (
    <div className={styles.chips} role="group" aria-label={t('notes.kind')}>
      {kindLetters.map(({ kind: one, letter }, index) =>
        one === 'directive' && !withDirective ? null : (
          <button
            key={one}
            type="button"
            className={styles.chip}
            aria-pressed={one === kind}
            aria-keyshortcuts={`Alt+${index + 1}`}
            title={`Alt+${index + 1}`}
            onClick={() => onChoose(one)}
          >
            {kindWord(t, one)}
            <kbd className={styles.letter} aria-hidden="true">
              {letter.toUpperCase()}
            </kbd>
          </button>
        ),
      )}
    </div>
  )
}

/** The same without directives, where a note is being edited. */
export function NoteKindChips({
  kind,
  onChoose,
}: {
  readonly kind: NoteKind
  readonly onChoose: (kind: NoteKind) => void
}) {
  return (
    <KindChips
      kind={kind}
      withDirective={false}
      onChoose={(chosen) => {
        if (chosen !== 'directive') onChoose(chosen)
      }}
    />
  )
}
