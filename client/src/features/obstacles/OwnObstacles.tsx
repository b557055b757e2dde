import { useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { obstaclesOf, type Obstacle } from '../../../../shared/meeting/obstacles.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { ObstacleDialog } from './ObstacleDialog.tsx'
import styles from './OwnObstacles.module.css'
import { SolutionList } from './SolutionList.tsx'

/** An agency's obstacles with their solutions, to be added, changed and taken away. */
export function OwnObstacles({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const obstacles = useMeeting((meeting) => meeting.obstacles)
  const own = useMemo(() => obstaclesOf({ obstacles }, agencyId), [obstacles, agencyId])
  const mayChange = useCan('obstacle.edit', agencyId)
  const [form, setForm] = useState<Obstacle | 'new' | null>(null)
  return (
    <Panel title={t('obstacles.mine')} aside={own.length === 0 ? null : own.length}>
      {own.length === 0 && <EmptyNote>{t('obstacles.none')}</EmptyNote>}
      <ul className={layout.list}>
        {own.map((obstacle) => (
          <li key={obstacle.obstacleId} className={styles.obstacle}>
            <p className={layout.words}>{obstacle.text}</p>
            <p className={styles.facts}>
              {t(`obstacles.category.${obstacle.category}`)} · {t(`obstacles.nature.${obstacle.nature}`)}
              {obstacle.amountAtRisk !== null &&
                ` · ${t('obstacles.at-risk', { amount: format.rupiah(obstacle.amountAtRisk) })}`}
            </p>
            <SolutionList obstacle={obstacle} mayChange={mayChange} />
            {mayChange && (
              <div className={layout.row}>
                <Button size="small" tone="quiet" onClick={() => setForm(obstacle)}>
                  {t('general.edit')}
                </Button>
                <Button
                  size="small"
                  tone="quiet"
                  onClick={() => dispatch({ type: 'obstacle.remove', obstacleId: obstacle.obstacleId, agencyId })}
                >
                  {t('general.remove')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Button wide onClick={() => setForm('new')}>
          + {t('obstacles.add')}
        </Button>
      )}
      {form !== null && (
        <ObstacleDialog agencyId={agencyId} obstacle={form === 'new' ? null : form} onClose={() => setForm(null)} />
      )}
    </Panel>
  )
}
