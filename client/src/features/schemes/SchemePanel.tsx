import { useMemo } from 'react'
import { shippedSchemes } from '../../../../shared/figures/schemes.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { SchemeEditor } from './SchemeEditor.tsx'
import { SchemePreview } from './SchemePreview.tsx'
import { readScheme, typedFrom, typedScheme, type TypedScheme } from './scheme-form.ts'

/** The meeting's scheme: chosen among the shipped ones or changed, with what it would mean before it is saved. */
export function SchemePanel() {
  const { t } = useWords()
  const details = useMeeting((meeting) => meeting.lifecycle.details)
  const mayDescribe = useCan('meeting.describe')
  const dispatch = useDispatch()
  const draft = useDraft('scheme.form')
  // The one that was saved over, kept on this device: choosing it again undoes the change.
  const replaced = useDraft('scheme.replaced')
  const former = kept(replaced.text)
  const inForce = useMemo(() => (details === null ? null : typedFrom(details.scheme)), [details])
  const typed = kept(draft.text) ?? inForce
  const reading = useMemo(() => (typed === null ? null : readScheme(typed)), [typed])
  if (details === null || typed === null || reading === null) return null

  const write = (next: TypedScheme): void => draft.write(JSON.stringify(next))
  const isChanged = JSON.stringify(typed) !== JSON.stringify(inForce)
  const save = (): void => {
    if (!reading.ok) return
    replaced.write(JSON.stringify(inForce))
    dispatch({ type: 'meeting.describe', details: { ...details, scheme: reading.scheme } })
    draft.clear()
  }
  return (
    <Panel title={t('scheme.title')} aside={details.scheme.name}>
      <p className={layout.faint}>{t('scheme.hint')}</p>
      {mayDescribe && (
        <Field label={t('scheme.choose')}>
          {(control) => (
            <select
              {...control}
              value=""
              onChange={({ target }) => {
                const chosen = shippedSchemes.find(({ id }) => id === target.value)
                if (chosen !== undefined) write(typedFrom(chosen.scheme))
                else if (target.value === 'former' && former !== null) write(former)
                else if (target.value === 'own') draft.clear()
              }}
            >
              <option value="">…</option>
              <option value="own">
                {t('scheme.choose.own')}: {details.scheme.name}
              </option>
              {former !== null && (
                <option value="former">
                  {t('scheme.choose.former')}: {former.name}
                </option>
              )}
              {shippedSchemes.map(({ id, scheme }) => (
                <option key={id} value={id}>
                  {scheme.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {mayDescribe && <SchemeEditor typed={typed} onChange={write} />}
      {reading.ok ? (
        <SchemePreview scheme={reading.scheme} />
      ) : (
        <p role="alert">{t(`scheme.problem.${reading.problem}`)}</p>
      )}
      {mayDescribe && (
        <div className={layout.row}>
          <Button
            tone="primary"
            onClick={save}
            refusal={reading.ok ? (isChanged ? null : t('scheme.unchanged')) : t(`scheme.problem.${reading.problem}`)}
          >
            {t('scheme.save')}
          </Button>
          {isChanged && (
            <Button tone="quiet" onClick={draft.clear}>
              {t('scheme.discard')}
            </Button>
          )}
        </div>
      )}
    </Panel>
  )
}

/** What was typed before, as kept on this device; null where nothing was, or nothing that can be shown. */
function kept(text: string): TypedScheme | null {
  if (text === '') return null
  try {
    const read = typedScheme.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
