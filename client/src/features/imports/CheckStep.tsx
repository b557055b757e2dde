import { useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { ImportPreview, ImportTarget } from '../../../../shared/protocol/http-imports.ts'
import type { ImportPlace } from '../../http/imports.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { ApplyPanel } from './ApplyPanel.tsx'
import { DetailsPreview } from './DetailsPreview.tsx'
import { FigureChanges } from './FigureChanges.tsx'
import { Findings } from './Findings.tsx'
import { ObstaclesPreview } from './ObstaclesPreview.tsx'
import { previewObstacles } from './preview-obstacles.ts'
import { belongs, fallingRows, previewRows } from './preview-rows.ts'

interface CheckStepProps {
  readonly place: ImportPlace
  readonly preview: ImportPreview
  /** Why it cannot be applied now, such as choices that the file was not read by yet. */
  readonly refusal: string | null
}

/** Everything that applying would change, with what is odd about it, and the button that does it. */
export function CheckStep({ place, preview, refusal }: CheckStepProps) {
  const { t } = useWords()
  const [target, setTarget] = useState<ImportTarget>('present')
  const attendance = useMeeting((meeting) => meeting.attendance)
  const figures = useMeeting((meeting) => meeting.figures)
  const known = useMeeting((meeting) => meeting.obstacles)
  const nameOf = useMemo(() => {
    const names = new Map<AgencyId, string>(attendance.seats.map(({ agency }) => [agency.agencyId, agency.name]))
    return (agency: AgencyId): string => names.get(agency) ?? agency
  }, [attendance])
  const rows = useMemo(
    // A period to compare with is new as a whole; the sense checks are about this meeting's.
    () =>
      target === 'present'
        ? previewRows({ attendance, figures }, preview.recap, preview.warnings)
        : previewRows({ attendance, figures: {} }, preview.recap, []),
    [attendance, figures, preview, target],
  )
  const obstacles = previewObstacles({ attendance, obstacles: known }, preview.obstacles)
  return (
    <>
      <ApplyPanel
        key={preview.draft.draftId}
        place={place}
        preview={preview}
        target={target}
        onTarget={setTarget}
        refusal={refusal}
        falling={fallingRows(rows)}
        counts={{
          figures: rows.filter((row) => belongs(row, 'changed')).length,
          obstacles: obstacles.filter(({ fate }) => fate === 'new').length,
          details: preview.details.lines,
        }}
      />
      <Findings preview={preview} nameOf={nameOf} />
      {rows.length > 0 && (
        <FigureChanges
          rows={rows}
          mapping={preview.mapping}
          aside={preview.recapFrom === 'details' ? t('imports.figures.from-details') : null}
        />
      )}
      <ObstaclesPreview obstacles={obstacles} nameOf={nameOf} />
      <DetailsPreview place={place} preview={preview} />
    </>
  )
}
