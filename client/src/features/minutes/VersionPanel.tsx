import { useMemo, useState } from 'react'
import { compareMinutes } from '../../../../shared/minutes/compare.ts'
import type { MinutesDocument } from '../../../../shared/minutes/document.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { ChangeLine } from './ChangeLine.tsx'
import { useMinutesSurroundings } from './minutes-context.ts'
import { minutesAt, versionsIn, type Version } from './versions.ts'

const NOW = 'now'

/** Earlier states of the minutes, and what changed between any two of them. */
export function VersionPanel({ document }: { readonly document: MinutesDocument }) {
  const { t } = useWords()
  const { history } = useMinutesSurroundings()
  const versions = useMemo(() => versionsIn(history), [history])
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState(NOW)
  const first = from ?? String(versions[0]?.seq ?? NOW)
  const changes = useMemo(() => {
    const at = (chosen: string): MinutesDocument | null =>
      chosen === NOW ? document : minutesAt(history, Number(chosen))
    const [before, after] = [at(first), at(to)]
    return before === null || after === null ? null : compareMinutes(before, after)
  }, [document, history, first, to])
  return (
    <Panel title={t('minutes.part.versions')} look="open">
      <div className={layout.stack}>
        <KeepVersion />
        {versions.length === 0 ? (
          <EmptyNote>{t('minutes.versions.none')}</EmptyNote>
        ) : (
          <div className={layout.row}>
            <VersionSelect label={t('minutes.versions.from')} versions={versions} value={first} onChoose={setFrom} />
            <VersionSelect label={t('minutes.versions.to')} versions={versions} value={to} onChoose={setTo} />
          </div>
        )}
        {versions.length > 0 && changes?.length === 0 && <EmptyNote>{t('minutes.versions.same')}</EmptyNote>}
        <ul className={layout.list} aria-label={t('minutes.versions.changes')}>
          {versions.length > 0 && changes?.map((change) => <ChangeLine key={change.id} change={change} />)}
        </ul>
      </div>
    </Panel>
  )
}

interface VersionSelectProps {
  readonly label: string
  readonly versions: readonly Version[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

function VersionSelect({ label, versions, value, onChoose }: VersionSelectProps) {
  const { t } = useWords()
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.target.value)}>
          {versions.map(({ seq, kind, label: name }) => (
            <option key={seq} value={seq}>
              {name ?? t(`minutes.versions.${kind}`)} (#{seq})
            </option>
          ))}
          <option value={NOW}>{t('minutes.versions.now')}</option>
        </select>
      )}
    </Field>
  )
}

function KeepVersion() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const may = useCan('minutes.keep-version')
  const draft = useDraft('minutes.version')
  if (!may) return null
  const send = (): void => {
    const label = draft.text.trim()
    if (label === '') return
    dispatch({ type: 'minutes.keep-version', label })
    draft.clear()
  }
  return (
    <div className={layout.row}>
      <DraftField label={t('minutes.versions.keep.label')} draft={draft} onSend={send} lines="one" />
      <Button onClick={send}>{t('minutes.versions.keep')}</Button>
    </div>
  )
}
