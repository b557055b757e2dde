import { useState } from 'react'
import type { ImportRecord } from '../../../../shared/meeting/imports.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { agencyInTheWay, undoProblem } from './undo-problem.ts'

/** What came in, the latest first, with the way to take it back as a whole. */
export function ImportHistory() {
  const { t } = useWords()
  const imports = useMeeting((meeting) => meeting.imports)
  return (
    <Panel title={t('imports.history')}>
      {imports.length === 0 && <EmptyNote>{t('imports.history.none')}</EmptyNote>}
      <ul className={layout.list}>
        {imports.toReversed().map((record) => (
          <ImportLine key={record.batchId} record={record} />
        ))}
      </ul>
    </Panel>
  )
}

function ImportLine({ record }: { readonly record: ImportRecord }) {
  const { t, format } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { fileName, figures, obstacles, details, by, at, undone } = record
  const brought = t('imports.brought', { figures, obstacles: obstacles.length, details: details?.lines ?? 0 })
  return (
    <li className={layout.between}>
      <span className={layout.words}>
        <b>{fileName}</b> <span>{brought}</span>{' '}
        <span className={layout.faint}>
          {t('imports.by', { who: by.name, time: format.moment(at, zone) })}
          {undone !== null &&
            ` · ${t('imports.undone', { who: undone.by.name, time: format.moment(undone.at, zone) })}`}
        </span>
      </span>
      <UndoImport record={record} />
    </li>
  )
}

/** Asks once more, then takes an import back; a refusal comes up like that of any command. */
export function UndoImport({ record }: { readonly record: ImportRecord }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const mayUndo = useCan('figures.undo-import')
  const use = useMeeting((meeting) => {
    const problem = undoProblem(meeting, record.batchId)
    return problem?.reason === 'import-used' ? problem.use : null
  })
  const agency = useMeeting((meeting) => agencyInTheWay(meeting, undoProblem(meeting, record.batchId)))
  const [isAsking, setAsking] = useState(false)
  if (!mayUndo || record.undone !== null || record.replaced === null) return null
  if (use !== null)
    return <span className={layout.faint}>{t(`refusal.import-used.${use}`, { agency: agency ?? '' })}</span>
  const undo = (): void => {
    dispatch({ type: 'figures.undo-import', batchId: record.batchId })
    setAsking(false)
  }
  return (
    <>
      <Button size="small" aria-label={`${t('imports.undo')}: ${record.fileName}`} onClick={() => setAsking(true)}>
        {t('imports.undo')}
      </Button>
      {isAsking && (
        <Dialog title={t('imports.undo')} onClose={() => setAsking(false)}>
          <p className={layout.words}>{t('imports.undo.sure', { file: record.fileName })}</p>
          <div className={layout.row}>
            <Button tone="danger" onClick={undo}>
              {t('imports.undo')}
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('general.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
