import { useState } from 'react'
import { commandId } from '../../../../shared/ids.ts'
import {
  importTarget,
  type AppliedResponse,
  type ImportPreview,
  type ImportTarget,
} from '../../../../shared/protocol/http-imports.ts'
import { applyDraft, type ImportPlace } from '../../http/imports.ts'
import { newUuid } from '../../http/new-id.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import styles from './ApplyPanel.module.css'
import { isUndecided } from './undecided.ts'

const parts = ['figures', 'obstacles', 'details'] as const
type Part = (typeof parts)[number]

interface ApplyPanelProps {
  readonly place: ImportPlace
  readonly preview: ImportPreview
  readonly target: ImportTarget
  readonly onTarget: (target: ImportTarget) => void
  readonly refusal: string | null
  /** Figures that would fall below what stands there now. */
  readonly falling: number
  /** What would come in. */
  readonly counts: Readonly<Record<Part, number>>
}

/** What the file is for and which parts of it come in; the only place where something is changed. */
export function ApplyPanel({ place, preview, target, onTarget, refusal, falling, counts }: ApplyPanelProps) {
  const words = useWords()
  const { t } = words
  const details = useMeeting((meeting) => meeting.lifecycle.details)
  const hasFigures = useMeeting((meeting) => Object.keys(meeting.figures).length > 0)
  const comparison = useMeeting((meeting) => meeting.comparison)
  const isPeriod = target !== 'present'
  const mayImport = useCan(isPeriod ? 'comparison.set-period' : 'figures.import')
  // Lines below figures that are there already are not meant to set them anew, unless somebody says so.
  const [left, setLeft] = useState<ReadonlySet<Part>>(
    new Set(preview.recapFrom === 'details' && hasFigures ? (['figures'] as const) : []),
  )
  // Made once: a second press after a lost answer is the same wish.
  const [id, setId] = useState(newUuid)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [nothing, setNothing] = useState(false)
  const replaced = isPeriod ? comparison[target] : null
  const undecided = [...preview.agencies, ...preview.sources].filter(isUndecided).length
  const offered = parts.filter((part) => counts[part] > 0 && (part === 'figures' || !isPeriod))
  const take = (part: Part): boolean => !left.has(part) && offered.includes(part)
  const isIdle = !parts.some(take)
  const why = refusal ?? (mayImport ? (isIdle ? t('imports.nothing') : null) : t('imports.phase'))

  const apply = async (): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const answer = await applyDraft(place, preview.draft.draftId, {
      commandId: commandId.parse(id),
      target,
      take: { figures: take('figures'), obstacles: take('obstacles'), details: take('details') },
    })
    setBusy(false)
    if (answer.ok) return setNothing(isEmpty(answer.value))
    setProblem(errorWords(words, answer.error, details?.timeZone ?? 'Asia/Jakarta'))
    // Refused for good: the next press is a new wish.
    if ('reason' in answer.error) setId(newUuid())
  }

  return (
    <Panel title={t('imports.apply')} look="calling">
      <Field
        label={t('imports.target')}
        hint={replaced === null ? null : t('imports.target.replaces', { label: replaced.periodLabel })}
      >
        {(control) => (
          <select {...control} value={target} onChange={({ target: { value } }) => onTarget(importTarget.parse(value))}>
            {importTarget.options.map((one) => (
              <option key={one} value={one}>
                {t(`imports.target.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {offered.length > 0 && (
        <fieldset className={styles.parts}>
          <legend>{t('imports.take')}</legend>
          {offered.map((part) => (
            <label key={part} className={styles.part}>
              <input
                type="checkbox"
                checked={!left.has(part)}
                onChange={({ target: { checked } }) =>
                  setLeft(new Set(checked ? [...left].filter((other) => other !== part) : [...left, part]))
                }
              />
              {t(isPeriod ? 'imports.take.period' : `imports.take.${part}`, { n: counts[part] })}
            </label>
          ))}
        </fieldset>
      )}
      {take('figures') && falling > counts.figures / 2 && (
        <Banner tone="warn">{t('imports.falling', { n: falling })}</Banner>
      )}
      {undecided > 0 && <Banner tone="warn">{t('imports.decide-first', { n: undecided })}</Banner>}
      {problem !== null && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {nothing && <Banner tone="info">{t('imports.applied.nothing')}</Banner>}
      <div className={layout.row}>
        <Button tone="primary" refusal={isBusy ? t('imports.applying') : why} onClick={() => void apply()}>
          {isBusy ? t('imports.applying') : t('imports.apply')}
        </Button>
        {why !== null && <span className={layout.faint}>{why}</span>}
      </div>
    </Panel>
  )
}

function isEmpty({ figures, obstacles, details }: AppliedResponse): boolean {
  return figures + obstacles + details === 0
}
