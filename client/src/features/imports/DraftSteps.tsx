import { useId, useState, type ReactNode } from 'react'
import type { ImportPreview } from '../../../../shared/protocol/http-imports.ts'
import type { ImportMapping } from '../../../../shared/workbook/mapping.ts'
import type { ImportPlace } from '../../http/imports.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import { CheckStep } from './CheckStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import styles from './DraftSteps.module.css'
import { findingsOf } from './findings.ts'
import { NamesStep } from './NamesStep.tsx'
import { isUndecided, unsureColumns } from './undecided.ts'

export type DraftStep = 'kolom' | 'nama' | 'periksa'

interface DraftStepsProps {
  readonly place: ImportPlace
  readonly preview: ImportPreview
  readonly isReading: boolean
  readonly step: DraftStep | null
  readonly onStep: (step: DraftStep) => void
  readonly onRead: (mapping: ImportMapping) => void
}

/** Columns, names, and the look at everything before it is applied. Choices are gathered, then the file is read again. */
export function DraftSteps({ place, preview, isReading, step, onStep, onRead }: DraftStepsProps) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<{ readonly from: ImportPreview; readonly mapping: ImportMapping } | null>(null)
  // Choices belong to the reading they were made on: the next one has them in it.
  const mapping = chosen?.from === preview ? chosen.mapping : preview.mapping
  const isChanged = mapping !== preview.mapping
  const choose = (next: ImportMapping): void => setChosen({ from: preview, mapping: next })
  const names = [...preview.agencies, ...preview.sources].filter(isUndecided).length
  const columns = unsureColumns(preview.sheets)
  const shown = step ?? (names > 0 ? 'nama' : columns > 0 ? 'kolom' : 'periksa')
  const findings = findingsOf(preview)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const ids = useId()
  const tab = (own: DraftStep, title: string, open: number): ReactNode => (
    <button
      key={own}
      type="button"
      role="tab"
      id={`${ids}-${own}`}
      aria-selected={shown === own}
      aria-controls={`${ids}-panel`}
      className={styles.step}
      onClick={() => onStep(own)}
    >
      {title}
      {own !== 'periksa' && (
        <span className={open > 0 ? styles.todo : styles.state}>
          {open > 0 ? `◆ ${t('imports.to-decide', { n: open })}` : t('imports.all-known')}
        </span>
      )}
      {own === 'periksa' && (
        <span className={errors > 0 ? styles.todo : styles.state}>
          {errors > 0 && `◆ ${t('imports.findings.errors', { n: errors })} · `}
          {t('imports.findings.warnings', { n: findings.filter(({ severity }) => severity === 'warning').length })}
        </span>
      )}
    </button>
  )
  return (
    <div className={layout.stack}>
      <div role="tablist" aria-label={t('imports.steps')} className={styles.steps}>
        {tab('kolom', `1 ${t('imports.columns')}`, columns)}
        {tab('nama', `2 ${t('imports.names')}`, names)}
        {tab('periksa', `3 ${t('imports.check')}`, 0)}
      </div>
      {isChanged && (
        <Banner
          tone="warn"
          actions={
            <span className={layout.row}>
              <Button tone="primary" refusal={isReading ? t('general.loading') : null} onClick={() => onRead(mapping)}>
                {t('imports.read-again')}
              </Button>
              <Button tone="quiet" onClick={() => setChosen(null)}>
                {t('imports.forget-changes')}
              </Button>
            </span>
          }
        >
          {t('imports.changed')}
        </Banner>
      )}
      <div role="tabpanel" id={`${ids}-panel`} aria-labelledby={`${ids}-${shown}`} className={layout.stack}>
        {shown === 'kolom' && <ColumnsStep sheets={preview.sheets} mapping={mapping} onChoose={choose} />}
        {shown === 'nama' && <NamesStep preview={preview} mapping={mapping} onChoose={choose} />}
        {shown === 'periksa' && (
          <CheckStep place={place} preview={preview} refusal={isChanged ? t('imports.changed') : null} />
        )}
        {shown !== 'periksa' && !isChanged && (
          <div>
            <Button tone="primary" onClick={() => onStep(shown === 'kolom' ? 'nama' : 'periksa')}>
              {t('imports.next')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
