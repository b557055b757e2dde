import { useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { ObstacleRow } from '../../../../shared/workbook/reading.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'

const PAGE = 10

export interface PreviewObstacle {
  readonly obstacle: ObstacleRow
  readonly fate: 'new' | 'same' | 'out'
}

interface ObstaclesPreviewProps {
  readonly obstacles: readonly PreviewObstacle[]
  readonly nameOf: (agency: AgencyId) => string
}

/** Obstacles with their solutions as the file has them. */
export function ObstaclesPreview({ obstacles, nameOf }: ObstaclesPreviewProps) {
  const { t } = useWords()
  const [offset, setOffset] = useState(0)
  if (obstacles.length === 0) return null
  return (
    <Panel title={t('imports.obstacles')} aside={obstacles.length}>
      <ul className={layout.list}>
        {obstacles.slice(offset, offset + PAGE).map(({ obstacle, fate }) => (
          <li key={`${obstacle.sheet} ${obstacle.row}`} className={layout.words}>
            <b>{obstacle.agencyId === null ? obstacle.agencyText : nameOf(obstacle.agencyId)}</b>{' '}
            <span className={layout.faint}>{t(`obstacles.category.${obstacle.category}`)}</span>{' '}
            {fate !== 'new' && (
              <StatusMark
                tone={fate === 'same' ? 'none' : 'bad'}
                word={t(fate === 'same' ? 'imports.obstacles.known' : 'imports.row.out')}
              />
            )}
            <div>{obstacle.text}</div>
            {obstacle.solutions.map((solution) => (
              <div key={solution} className={layout.faint}>
                → {solution}
              </div>
            ))}
          </li>
        ))}
      </ul>
      <Pager count={obstacles.length} size={PAGE} offset={offset} onTurn={setOffset} />
    </Panel>
  )
}
