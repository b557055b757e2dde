import { useState } from 'react'
import { rupiah } from '../../../../shared/figures/figure.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { obstacleCategory, obstacleNature, type Obstacle } from '../../../../shared/meeting/obstacles.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { numberForEditing, readNumber } from '../../i18n/numbers.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useMeetingClient } from '../../store/use-meeting.ts'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

interface ObstacleDialogProps {
  readonly agencyId: AgencyId
  /** The obstacle as it was read when the form was opened; null: a new one. */
  readonly obstacle: Obstacle | null
  readonly onClose: () => void
}

/** Adds an obstacle, or edits the revision that was being read. */
export function ObstacleDialog({ agencyId, obstacle, onClose }: ObstacleDialogProps) {
  const { t } = useWords()
  const client = useMeetingClient()
  const draft = useDraft(`obstacle ${agencyId} ${obstacle?.obstacleId ?? 'new'}`, obstacle?.text ?? '')
  const [category, setCategory] = useState(obstacle?.category ?? 'other')
  const [nature, setNature] = useState(obstacle?.nature ?? 'real')
  const [amount, setAmount] = useState(numberForEditing(obstacle?.amountAtRisk ?? null))
  const amountAtRisk = readNumber(amount)
  const isAmount = amountAtRisk === null || (amountAtRisk !== 'not-a-number' && rupiah.safeParse(amountAtRisk).success)

  const send = (): void => {
    const text = draft.text.trim()
    if (text === '' || amountAtRisk === 'not-a-number' || !isAmount) return
    const content = { agencyId, text, category, nature, amountAtRisk }
    client.dispatch(
      obstacle === null
        ? { type: 'obstacle.add', obstacleId: client.newObstacleId(), ...content }
        : { type: 'obstacle.edit', obstacleId: obstacle.obstacleId, baseRevision: obstacle.revision, ...content },
    )
    draft.clear()
    onClose()
  }

  return (
    <Dialog title={obstacle === null ? t('obstacles.add') : t('obstacles.edit')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <DraftField label={t('obstacles.text')} draft={draft} onSend={send} autoFocus />
        <div className={layout.columns}>
          <Field label={t('obstacles.category')}>
            {(control) => (
              <select
                {...control}
                value={category}
                onChange={({ target }) => setCategory(obstacleCategory.parse(target.value))}
              >
                {obstacleCategory.options.map((one) => (
                  <option key={one} value={one}>
                    {t(`obstacles.category.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('obstacles.nature')}>
            {(control) => (
              <select
                {...control}
                value={nature}
                onChange={({ target }) => setNature(obstacleNature.parse(target.value))}
              >
                {obstacleNature.options.map((one) => (
                  <option key={one} value={one}>
                    {t(`obstacles.nature.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Field
          label={`${t('obstacles.amount')} (${t('general.optional')})`}
          problem={isAmount ? null : t('figures.not-a-number')}
        >
          {(control) => (
            <input {...control} inputMode="decimal" value={amount} onChange={({ target }) => setAmount(target.value)} />
          )}
        </Field>
        <FormButtons submit={t('general.save')} cancel={t('general.cancel')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
