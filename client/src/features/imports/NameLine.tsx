import type { Match, NamedInFile } from '../../../../shared/workbook/reading.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import styles from './NameLine.module.css'

export interface NameOption<Id> {
  readonly id: Id
  readonly label: string
}

interface NameLineProps<Id extends string> {
  readonly name: NamedInFile<Id>
  readonly options: readonly NameOption<Id>[]
  /** What a person said; undefined: nothing yet. */
  readonly decided: Id | null | undefined
  readonly onDecide: (key: string, id: Id | null) => void
}

const LEAVE_OUT = ' leave-out'
const tones: Readonly<Record<Match<unknown>['certainty'], Tone>> = {
  certain: 'good',
  decided: 'good',
  doubtful: 'warn',
  unknown: 'bad',
}

/** One name as the file has it, and whom it means. */
export function NameLine<Id extends string>({ name, options, decided, onDecide }: NameLineProps<Id>) {
  const { t } = useWords()
  const { key, text, match, rows } = name
  const certainty = decided === undefined ? match.certainty : 'decided'
  const likely = match.certainty === 'doubtful' ? match.candidates.map(({ id }) => id) : []
  const first = options.filter(({ id }) => likely.includes(id))
  const others = options.filter(({ id }) => !likely.includes(id))
  const known = match.certainty === 'certain' || match.certainty === 'decided' ? match.id : undefined
  const current = decided === undefined ? known : decided
  const choose = (value: string): void => {
    const option = options.find(({ id }) => id === value)
    if (option !== undefined || value === LEAVE_OUT) onDecide(key, option?.id ?? null)
  }
  const optionsOf = (some: readonly NameOption<Id>[]) =>
    some.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ))
  return (
    <li className={styles.line}>
      <span className={layout.words}>
        <StatusMark tone={tones[certainty]} word={t(`imports.match.${certainty}`)} /> <b>{text}</b>{' '}
        <span className={layout.faint}>{t('imports.names.rows', { n: rows })}</span>
      </span>
      <select
        aria-label={t('imports.names.of', { name: text })}
        value={current === null ? LEAVE_OUT : (current ?? '')}
        onChange={({ target }) => choose(target.value)}
      >
        {current === undefined && <option value="">{t('imports.names.choose')}</option>}
        {first.length > 0 && <optgroup label={t('imports.names.likely')}>{optionsOf(first)}</optgroup>}
        <optgroup label={t('imports.names.others')}>{optionsOf(others)}</optgroup>
        <option value={LEAVE_OUT}>{t('imports.names.leave-out')}</option>
      </select>
    </li>
  )
}
