import { useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { ImportPreview } from '../../../../shared/protocol/http-imports.ts'
import { fullAddress } from '../../../../shared/workbook/sheet.ts'
import { checkWords } from '../../i18n/check-words.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import { findingsOf, type Finding } from './findings.ts'
import styles from './Findings.module.css'
import { problemWords } from './problem-words.ts'

const PAGE = 12
const tones: Readonly<Record<Finding['severity'], Tone>> = { error: 'bad', warning: 'warn', note: 'none' }

interface FindingsProps {
  readonly preview: ImportPreview
  readonly nameOf: (agency: AgencyId) => string
}

/** What is odd about the file: each with its severity, one sentence, and the sheet and cell it stands in. */
export function Findings({ preview, nameOf }: FindingsProps) {
  const { t } = useWords()
  const [offset, setOffset] = useState(0)
  const findings = findingsOf(preview)
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length
  const unlisted = preview.problemsLeftOut + preview.warningCount - preview.warnings.length
  const summary = [
    t('imports.findings.errors', { n: count('error') }),
    t('imports.findings.warnings', { n: count('warning') }),
    t('imports.findings.notes', { n: count('note') }),
  ]
  return (
    <Panel title={t('imports.findings')} aside={summary.join(' · ')}>
      {findings.length === 0 && <EmptyNote>{t('imports.findings.none')}</EmptyNote>}
      <ul className={layout.list}>
        {findings.slice(offset, offset + PAGE).map((finding, place) => (
          <FindingLine key={offset + place} finding={finding} nameOf={nameOf} />
        ))}
      </ul>
      <Pager count={findings.length} size={PAGE} offset={offset} onTurn={setOffset} />
      {unlisted > 0 && <p className={layout.faint}>{t('imports.findings.more', { n: unlisted })}</p>}
    </Panel>
  )
}

function FindingLine({ finding, nameOf }: { readonly finding: Finding; readonly nameOf: FindingsProps['nameOf'] }) {
  const { t, format } = useWords()
  const mark = <StatusMark tone={tones[finding.severity]} word={t(`imports.severity.${finding.severity}`)} />
  if (finding.by === 'reading') {
    const { problem } = finding
    return (
      <li className={styles.finding}>
        {mark}
        <span className={layout.words}>{problemWords({ t, format }, problem)}</span>
        <span className={styles.cell}>{fullAddress(problem.at)}</span>
      </li>
    )
  }
  const { warning } = finding
  const { agencyId, source, cell } = warning.place
  const whose = [
    ...(agencyId === null ? [] : [nameOf(agencyId)]),
    ...(source === null ? [] : [t(`figures.source.${source}`)]),
  ].join(', ')
  return (
    <li className={styles.finding}>
      {mark}
      <span className={layout.words}>
        {whose !== '' && <b>{whose}: </b>}
        {checkWords({ t, format }, warning, nameOf)}{' '}
        <span className={layout.faint}>({t(`check.name.${warning.rule}`)})</span>
      </span>
      <span className={styles.cell}>{cell === null ? '' : fullAddress({ sheet: cell.sheet, address: cell.cell })}</span>
    </li>
  )
}
