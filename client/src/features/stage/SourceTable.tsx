import { decimal } from '../../i18n/numbers.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { classes } from '../../ui/classes.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { CorrectionNote } from './CorrectionNote.tsx'
import { PointMark } from './PointMark.tsx'
import type { Slide, SourceLine } from './slide-view.ts'
import styles from './SourceTable.module.css'
import type { Pointing } from './use-pointing.ts'

/** One line per funding source: physical with its target's tick, financial likewise. */
export function SourceTable({ slide, pointing }: { readonly slide: Slide; readonly pointing: Pointing }) {
  const { t } = useWords()
  if (slide.sources.length === 0) return <EmptyNote>{t('figures.none')}</EmptyNote>
  return (
    <table className={styles.sources}>
      <thead>
        <tr>
          <th scope="col">{t('figures.source')}</th>
          <th scope="col" colSpan={2}>
            {t('figures.physical')}, <span aria-hidden="true">▏</span>
            {t('figures.target')}
          </th>
          <th scope="col" colSpan={2}>
            {t('figures.financial')}
          </th>
        </tr>
      </thead>
      <tbody>
        {slide.sources.map((line) => (
          <SourceRow key={line.source} line={line} pointing={pointing} />
        ))}
      </tbody>
    </table>
  )
}

function SourceRow({ line, pointing }: { readonly line: SourceLine; readonly pointing: Pointing }) {
  const { t, format } = useWords()
  const { source, progress, corrections } = line
  const correction = corrections.at(-1)
  return (
    <tr className={classes(pointing.row === source && styles.pointed)} aria-current={pointing.row === source}>
      <th scope="row">
        <PointMark row={source} label={t(`figures.source.${source}`)} pointing={pointing} />
        {line.excluded && <span className={styles.aside}> · {t('figures.excluded')}</span>}
        {correction !== undefined && <CorrectionNote correction={correction} />}
      </th>
      <td className={styles.bar}>
        <ProgressBar value={progress.physicalActual} target={progress.physicalTarget} tone={line.mark.tone} />
      </td>
      <td className={styles.number} title={t('figures.target-of', { value: format.percent(progress.physicalTarget) })}>
        {short(progress.physicalActual)}
      </td>
      <td className={styles.bar}>
        <ProgressBar value={progress.financialActual} target={progress.financialTarget} tone="money" />
      </td>
      <td className={styles.number} title={format.rupiahFull(line.figure.financialActual)}>
        {short(progress.financialActual)}
      </td>
    </tr>
  )
}

function short(value: number | null): string {
  return value === null ? '–' : decimal(value)
}
