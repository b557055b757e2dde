import { useCallback, useState } from 'react'
import { DRAFT_LINES, type ImportPreview } from '../../../../shared/protocol/http-imports.ts'
import { draftLinesFrom, type ImportPlace } from '../../http/imports.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Table } from '../../ui/Table.tsx'
import layout from '../../ui/layout.module.css'

interface DetailsPreviewProps {
  readonly place: ImportPlace
  readonly preview: ImportPreview
}

/** What the detail lines of a file add up to, and the lines themselves page by page. */
export function DetailsPreview({ place, preview }: DetailsPreviewProps) {
  const { t, format } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { lines, leftOut, totals } = preview.details
  if (lines + leftOut === 0) return null
  const budget = totals.reduce((sum, row) => sum + row.budget, 0)
  const sum = t('imports.details.sum', { n: lines, budget: format.rupiahFull(budget) })
  return (
    <Panel title={t('imports.details')} aside={sum}>
      {leftOut > 0 && <Banner tone="warn">{t('imports.details.left-out', { n: leftOut })}</Banner>}
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('imports.details.show')}
        </Button>
      </div>
      {isOpen && <Lines place={place} draftId={preview.draft.draftId} />}
    </Panel>
  )
}

function Lines({ place: { slot, stream }, draftId }: { readonly place: ImportPlace; readonly draftId: string }) {
  const words = useWords()
  const { t, format } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const [offset, setOffset] = useState(0)
  const ask = useCallback(() => draftLinesFrom({ slot, stream }, draftId, offset), [slot, stream, draftId, offset])
  const { answer } = useAnswer(ask)
  if (answer === 'waiting') return <EmptyNote>{t('general.loading')}</EmptyNote>
  if (!answer.ok) return <Banner tone="bad">{errorWords(words, answer.error, zone)}</Banner>
  return (
    <div className={layout.stack}>
      <Table
        caption={t('imports.details')}
        head={
          <>
            <th scope="col">{t('imports.field.activity')}</th>
            <th scope="col">{t('imports.field.agency-name')}</th>
            <th scope="col" data-align="end">
              {t('imports.field.budget')}
            </th>
            <th scope="col" data-align="end">
              {t('imports.field.physical-target')}
            </th>
            <th scope="col" data-align="end">
              {t('imports.field.physical-actual')}
            </th>
          </>
        }
      >
        {answer.value.lines.map((line) => (
          <tr key={`${line.sheet} ${line.row}`}>
            <th scope="row">{line.activity}</th>
            <td>
              {line.agencyText} {line.source !== null && `· ${t(`figures.source.${line.source}`)}`}
            </td>
            <td data-align="end">{format.rupiahFull(line.figure.budget)}</td>
            <td data-align="end">{format.percent(line.figure.physicalTarget)}</td>
            <td data-align="end">{format.percent(line.figure.physicalActual)}</td>
          </tr>
        ))}
      </Table>
      <Pager count={answer.value.count} size={DRAFT_LINES} offset={offset} onTurn={setOffset} />
    </div>
  )
}
