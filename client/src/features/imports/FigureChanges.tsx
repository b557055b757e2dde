import { useState } from 'react'
import type { Figure } from '../../../../shared/figures/figure.ts'
import type { ImportMapping } from '../../../../shared/workbook/mapping.ts'
import { addressOf } from '../../../../shared/workbook/address-of.ts'
import type { ColumnField } from '../../../../shared/workbook/column-field.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import { Table } from '../../ui/Table.tsx'
import styles from './FigureChanges.module.css'
import { belongs, chosenRows, type PreviewRow, type RowFate, type RowFilter } from './preview-rows.ts'

const PAGE = 25
const filters: readonly RowFilter[] = ['all', 'changed', 'warned', 'out']
const tones: Readonly<Record<RowFate, Tone>> = {
  new: 'good',
  changed: 'now',
  same: 'none',
  presented: 'warn',
  out: 'bad',
}
const fields: readonly (readonly [keyof Figure, ColumnField])[] = [
  ['budget', 'budget'],
  ['physicalTarget', 'physical-target'],
  ['physicalActual', 'physical-actual'],
  ['financialTarget', 'financial-target'],
  ['financialActual', 'financial-actual'],
]

interface FigureChangesProps {
  readonly rows: readonly PreviewRow[]
  readonly mapping: ImportMapping
  readonly aside: string | null
}

/** Every figure of the file beside what stands now: what changes, what stays, and what does not come in. */
export function FigureChanges({ rows, mapping, aside }: FigureChangesProps) {
  const { t } = useWords()
  const [filter, setFilter] = useState<RowFilter>('all')
  const [offset, setOffset] = useState(0)
  const chosen = chosenRows(rows, filter)
  return (
    <Panel title={t('imports.figures')} aside={aside}>
      <div className={styles.filters}>
        {filters.map((one) => (
          <Button
            key={one}
            size="small"
            tone={filter === one ? 'primary' : 'plain'}
            aria-pressed={filter === one}
            onClick={() => {
              setFilter(one)
              setOffset(0)
            }}
          >
            {t(`imports.filter.${one}`, { n: rows.filter((row) => belongs(row, one)).length })}
          </Button>
        ))}
      </div>
      {chosen.length === 0 ? (
        <EmptyNote>–</EmptyNote>
      ) : (
        <div className={styles.cards}>
          <Table
            caption={t('imports.figures')}
            head={
              <>
                <th scope="col">{t('imports.names.agencies')}</th>
                {fields.map(([name, field]) => (
                  <th key={name} scope="col" data-align="end">
                    {t(`imports.field.${field}`)}
                  </th>
                ))}
                <th scope="col">{t('imports.row.fate')}</th>
              </>
            }
          >
            {chosen.slice(offset, offset + PAGE).map((shown) => (
              <RowLine
                key={`${shown.row.sheet} ${shown.row.row} ${shown.row.sourceText}`}
                shown={shown}
                mapping={mapping}
              />
            ))}
          </Table>
        </div>
      )}
      <Pager count={chosen.length} size={PAGE} offset={offset} onTurn={setOffset} />
    </Panel>
  )
}

function RowLine({ shown, mapping }: { readonly shown: PreviewRow; readonly mapping: ImportMapping }) {
  const { t, format } = useWords()
  const { row, fate, before, warnings } = shown
  const { address } = addressOf(mapping, row, 'agency-name')
  const say = (name: keyof Figure, value: number | null, digits = 2): string =>
    name === 'physicalTarget' || name === 'physicalActual' ? format.percent(value, digits) : format.rupiahFull(value)
  return (
    <tr>
      <th scope="row">
        <span className={styles.who}>
          {row.agencyText}
          <span className={styles.was}>
            {row.source === null ? row.sourceText : t(`figures.source.${row.source}`)} · {row.sheet}!{address}
          </span>
        </span>
      </th>
      {fields.map(([name, field]) => {
        const value = row.figure[name]
        const isChanged = fate === 'changed' && before !== null && before[name] !== value
        // What differs below two decimals is shown as finely as it differs.
        const digits = isChanged && say(name, before[name]) === say(name, value) ? 4 : 2
        return (
          <td
            key={name}
            data-align="end"
            data-label={t(`imports.field.${field}`)}
            className={isChanged ? styles.changed : undefined}
          >
            {say(name, value, digits)}
            {isChanged && (
              <span className={styles.was}>{t('imports.was', { value: say(name, before[name], digits) })}</span>
            )}
          </td>
        )
      })}
      <td data-label={t('imports.row.fate')}>
        <StatusMark tone={tones[fate]} word={t(`imports.row.${fate}`)} />
        {warnings.length > 0 && (
          <StatusMark tone="warn" word={t('imports.findings.warnings', { n: warnings.length })} />
        )}
      </td>
    </tr>
  )
}
