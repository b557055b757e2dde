import { useState } from 'react'
import type { Obstacle, Solution } from '../../../../shared/meeting/obstacles.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useMeetingClient } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'
import styles from './SolutionList.module.css'

interface SolutionListProps {
  readonly obstacle: Obstacle
  readonly mayChange: boolean
}

/** What is proposed against one obstacle; who may change it writes in place. */
export function SolutionList({ obstacle, mayChange }: SolutionListProps) {
  const { t } = useWords()
  const [editing, setEditing] = useState<Solution | 'new' | null>(null)
  return (
    <>
      <ul className={styles.solutions}>
        {obstacle.solutions.map((solution) => (
          <li key={solution.solutionId}>
            {mayChange ? (
              <button
                type="button"
                className={styles.solution}
                title={t('obstacles.solution.edit')}
                onClick={() => setEditing(solution)}
              >
                → {solution.text}
              </button>
            ) : (
              <span>→ {solution.text}</span>
            )}
          </li>
        ))}
      </ul>
      {mayChange && editing === null && (
        <Button size="small" tone="quiet" onClick={() => setEditing('new')}>
          + {t('obstacles.solution.add')}
        </Button>
      )}
      {editing !== null && (
        <SolutionForm
          key={editing === 'new' ? 'new' : editing.solutionId}
          obstacle={obstacle}
          solution={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

interface SolutionFormProps {
  readonly obstacle: Obstacle
  readonly solution: Solution | null
  readonly onClose: () => void
}

function SolutionForm({ obstacle, solution, onClose }: SolutionFormProps) {
  const { t } = useWords()
  const client = useMeetingClient()
  const { obstacleId, agencyId } = obstacle
  const draft = useDraft(`obstacle.solution ${obstacleId} ${solution?.solutionId ?? 'new'}`, solution?.text ?? '')
  const send = (): void => {
    const text = draft.text.trim()
    if (text === '') return
    client.dispatch(
      solution === null
        ? { type: 'obstacle.propose-solution', obstacleId, agencyId, solutionId: client.newSolutionId(), text }
        : {
            type: 'obstacle.edit-solution',
            obstacleId,
            agencyId,
            solutionId: solution.solutionId,
            baseRevision: solution.revision,
            text,
          },
    )
    draft.clear()
    onClose()
  }
  return (
    <div className={layout.stack}>
      <DraftField label={t('obstacles.solution')} draft={draft} onSend={send} onLeave={onClose} autoFocus />
      <div className={layout.row}>
        <Button size="small" tone="primary" onClick={send}>
          {t('general.save')}
        </Button>
        {solution !== null && (
          <Button
            size="small"
            tone="danger"
            onClick={() => {
              client.dispatch({
                type: 'obstacle.remove-solution',
                obstacleId,
                agencyId,
                solutionId: solution.solutionId,
              })
              draft.clear()
              onClose()
            }}
          >
            {t('general.remove')}
          </Button>
        )}
        <Button size="small" tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </div>
  )
}
