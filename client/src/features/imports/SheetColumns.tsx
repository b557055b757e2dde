import { columnField, kindOfField, type ColumnField } from '../../../../shared/workbook/column-field.ts'
import { columnMapping, sheetUse, type ColumnMapping, type SheetMapping } from '../../../../shared/workbook/mapping.ts'
import type { ColumnGuess, SheetReading } from '../../../../shared/workbook/reading.ts'
import { columnLetters } from '../../../../shared/workbook/sheet.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { columnsWith } from './column-choice.ts'
import { unitWord } from './problem-words.ts'
import styles from './SheetColumns.module.css'
import { isUnsure } from './undecided.ts'

interface SheetColumnsProps {
  readonly sheet: SheetReading
  readonly chosen: SheetMapping
  readonly onChange: (mapping: SheetMapping) => void
}

const scales: Readonly<Record<'amount' | 'percent', readonly ColumnMapping['scale'][]>> = {
  amount: [1, 1_000, 1_000_000, 1_000_000_000],
  percent: [1, 100],
}

/** One sheet: what it holds, where its header stands, and what each column means, over the first cells below it. */
export function SheetColumns({ sheet, chosen, onChange }: SheetColumnsProps) {
  const { t } = useWords()
  const facts = [
    t('imports.sheet.rows', { rows: sheet.dataRows }),
    ...(sheet.totalRows > 0 ? [t('imports.sheet.totals', { rows: sheet.totalRows })] : []),
    ...(sheet.isHidden ? [t('imports.sheet.hidden')] : []),
  ]
  return (
    <Panel title={sheet.name} aside={facts.join(' · ')}>
      <div className={styles.numbers}>
        <Field label={t('imports.sheet.use')}>
          {(control) => (
            <select
              {...control}
              value={chosen.use}
              onChange={({ target }) => onChange({ ...chosen, use: sheetUse.parse(target.value) })}
            >
              {sheetUse.options.map((use) => (
                <option key={use} value={use}>
                  {t(`imports.use.${use}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {chosen.use !== 'ignored' && (
          <>
            <HeaderRow
              label={t('imports.sheet.header-first')}
              row={chosen.headerFirst}
              onChange={(headerFirst) =>
                onChange({ ...chosen, headerFirst, headerLast: Math.max(headerFirst, chosen.headerLast) })
              }
            />
            <HeaderRow
              label={t('imports.sheet.header-last')}
              row={chosen.headerLast}
              onChange={(headerLast) =>
                onChange({ ...chosen, headerLast, headerFirst: Math.min(headerLast, chosen.headerFirst) })
              }
            />
          </>
        )}
      </div>
      {chosen.use !== 'ignored' && (
        <div className={styles.columns}>
          {sheet.columns.map((column) => (
            <ColumnLine key={column.column} column={column} chosen={chosen} onChange={onChange} />
          ))}
        </div>
      )}
    </Panel>
  )
}

interface HeaderRowProps {
  readonly label: string
  /** From 0; people count from 1. */
  readonly row: number
  readonly onChange: (row: number) => void
}

function HeaderRow({ label, row, onChange }: HeaderRowProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={1}
          max={1_000}
          value={row + 1}
          onChange={({ target }) => onChange(Math.max(0, Math.round(Number(target.value)) - 1))}
        />
      )}
    </Field>
  )
}

interface ColumnLineProps {
  readonly column: ColumnGuess
  readonly chosen: SheetMapping
  readonly onChange: (mapping: SheetMapping) => void
}

function ColumnLine({ column: guess, chosen, onChange }: ColumnLineProps) {
  const { t } = useWords()
  const { column, header, samples } = guess
  const letter = columnLetters(column)
  const mapped = chosen.columns.find((one) => one.column === column) ?? null
  const kind = mapped === null ? 'text' : kindOfField(mapped.field)
  const set = (field: ColumnField | null, scale: ColumnMapping['scale']): void =>
    onChange({ ...chosen, columns: columnsWith(chosen.columns, column, field, scale) })
  return (
    <div className={styles.column}>
      <span className={styles.letter}>{letter}</span>
      <span className={styles.header}>{header}</span>
      <select
        aria-label={t('imports.column.meaning-of', { column: letter, header })}
        value={mapped?.field ?? ''}
        onChange={({ target }) => set(columnField.safeParse(target.value).data ?? null, 1)}
      >
        <option value="">{t('imports.column.none')}</option>
        {columnField.options.map((field) => (
          <option key={field} value={field}>
            {t(`imports.field.${field}`)}
          </option>
        ))}
      </select>
      <span className={styles.samples} title={samples.join(' · ')}>
        {isUnsure(guess) && mapped !== null && <StatusMark tone="warn" word={t('imports.unsure')} />}{' '}
        {samples.join(' · ')}
      </span>
      {mapped !== null && kind !== 'text' && (
        <select
          aria-label={t('imports.column.scale', { column: letter })}
          value={mapped.scale}
          onChange={({ target }) => set(mapped.field, columnMapping.shape.scale.parse(Number(target.value)))}
        >
          {scales[kind].map((scale) => (
            <option key={scale} value={scale}>
              {unitWord(t, scale)}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
