import type { LineChange } from '../../../../shared/minutes/compare.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import { SourceMarks } from './SourceMarks.tsx'

const marks = {
  added: { tone: 'good', shape: '+' },
  removed: { tone: 'bad', shape: '−' },
  changed: { tone: 'warn', shape: '~' },
} as const

/** One line in which two versions differ, with the events that did it. */
export function ChangeLine({ change }: { readonly change: LineChange }) {
  const { t } = useWords()
  return (
    <li className={layout.stack}>
      <p className={layout.row}>
        <StatusMark {...marks[change.kind]} word={t(`minutes.change.${change.kind}`)} />
        <SourceMarks sources={change.because} />
      </p>
      {change.before !== null && (
        <p className={layout.words}>
          <del>{change.before}</del>
        </p>
      )}
      {change.after !== null && (
        <p className={layout.words}>
          <ins>{change.after}</ins>
        </p>
      )}
    </li>
  )
}
