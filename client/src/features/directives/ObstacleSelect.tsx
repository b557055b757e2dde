import { useMemo } from 'react'
import type { AgencyId, ObstacleId } from '../../../../shared/ids.ts'
import { obstaclesOf } from '../../../../shared/meeting/obstacles.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Field } from '../../ui/Field.tsx'

interface ObstacleSelectProps {
  /** Whose obstacles can be chosen; null: nobody presents. */
  readonly agencyId: AgencyId | null
  readonly obstacleId: ObstacleId | null
  readonly onChoose: (obstacle: ObstacleId | null) => void
}

/** Which obstacle of the presenting agency a directive answers. */
export function ObstacleSelect({ agencyId, obstacleId, onChoose }: ObstacleSelectProps) {
  const { t } = useWords()
  const obstacles = useMeeting((meeting) => meeting.obstacles)
  const own = useMemo(() => (agencyId === null ? [] : obstaclesOf({ obstacles }, agencyId)), [obstacles, agencyId])
  if (own.length === 0) return null
  return (
    <Field label={t('directives.obstacle')}>
      {(control) => (
        <select
          {...control}
          value={obstacleId ?? ''}
          onChange={({ target }) => onChoose(own.find((one) => one.obstacleId === target.value)?.obstacleId ?? null)}
        >
          <option value="">{t('directives.obstacle.none')}</option>
          {own.map((obstacle) => (
            <option key={obstacle.obstacleId} value={obstacle.obstacleId}>
              {obstacle.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
