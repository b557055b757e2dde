import { agencyId, type AgencyId } from '../../shared/ids.ts'
import { currentFigure, type FigureEntry } from '../../shared/meeting/figures.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { scene, seatOf, type Scene } from './scene.ts'

/** Who reports during the demonstration, and how much more than before, in points of physical progress. */
const REPORTER: AgencyId = agencyId.parse('diskominfo')
const MISTYPED_POINTS = 9

/** An agency reports a higher figure, and the headline moves on every screen. */
export function figureScenes(waitMs: number): readonly Scene[] {
  return [
    scene('figures', waitMs, (meeting) => {
      const entry = entryOf(meeting)
      if (entry === undefined) return null
      const now = currentFigure(entry)
      const figure = { ...now, physicalActual: (now.physicalActual ?? 0) + MISTYPED_POINTS }
      const about = { agencyId: REPORTER, source: entry.source, figure }
      const isFrozen = (meeting.figures[REPORTER]?.frozenAt ?? null) !== null
      return {
        by: seatOf(REPORTER),
        command: isFrozen
          ? { type: 'figures.correct', ...about, reason: 'Laporan lapangan terbaru' }
          : { type: 'figures.report', ...about },
      }
    }),
  ]
}

/** It had mistyped: the figure is corrected back with a reason, and the totals are again those published. */
export function correctionScenes(waitMs: number): readonly Scene[] {
  return [
    scene('correction', waitMs, (meeting) => {
      const entry = entryOf(meeting)
      if (entry === undefined) return null
      const now = currentFigure(entry)
      const figure = { ...now, physicalActual: (now.physicalActual ?? 0) - MISTYPED_POINTS }
      return {
        by: seatOf(REPORTER),
        command: {
          type: 'figures.correct',
          agencyId: REPORTER,
          source: entry.source,
          figure,
          reason: 'Salah ketik pada laporan sebelumnya',
        },
      }
    }),
  ]
}

function entryOf(meeting: MeetingState): FigureEntry | undefined {
  return meeting.figures[REPORTER]?.entries[0]
}
