import type { Figure } from '../../../../shared/figures/figure.ts'
import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import { progressOf, type Progress } from '../../../../shared/figures/progress.ts'
import { progressOfRollUp, rollUp } from '../../../../shared/figures/rollup.ts'
import { bandOf, type BandTone } from '../../../../shared/figures/scheme.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { seatOf, type Seat } from '../../../../shared/meeting/attendance.ts'
import { figureRows, type BoardParts } from '../../../../shared/meeting/board.ts'
import { currentFigure, type Correction } from '../../../../shared/meeting/figures.ts'
import type { Instant } from '../../../../shared/temporal.ts'

/** A band as a mark shows it; `word` null: not reported. */
export interface Mark {
  readonly tone: BandTone | 'none'
  readonly word: string | null
}

/** One funding source on a slide. */
export interface SourceLine {
  readonly source: FundingSource
  /** Left out of the agency's four numbers. */
  readonly excluded: boolean
  readonly figure: Figure
  readonly progress: Progress
  readonly mark: Mark
  readonly corrections: readonly Correction[]
}

/** An agency's slide (paparan), drawn from its data; per cent and points unrounded. */
export interface Slide {
  readonly seat: Seat
  readonly progress: Progress
  readonly mark: Mark
  /** Rupiah, over the sources that count. */
  readonly budget: number
  readonly financialRupiah: number | null
  readonly sources: readonly SourceLine[]
  /** Set once the agency had its turn: its figures stand as presented then. */
  readonly frozenAt: Instant | null
}

/** The slide of an agency; null when it has no seat in this meeting. */
export function slideOf(meeting: BoardParts, agency: AgencyId): Slide | null {
  const seat = seatOf(meeting.attendance, agency)
  if (seat === undefined) return null
  const { details } = meeting.lifecycle
  const excluded = new Set(details?.excludedSources)
  const own = figureRows({ attendance: { seats: [seat] }, figures: meeting.figures })
  const total = rollUp(
    own.filter((row) => !excluded.has(row.source)),
    [agency],
  )
  const progress = progressOfRollUp(total)
  const markOf = (shown: Progress): Mark => {
    const band = details === null ? 'not-reported' : bandOf(details.scheme, details.quarter, shown)
    return band === 'not-reported' ? { tone: 'none', word: null } : band
  }
  const figures = meeting.figures[agency]
  return {
    seat,
    progress,
    mark: markOf(progress),
    budget: total.budget,
    financialRupiah: total.financial.actualRupiah,
    frozenAt: figures?.frozenAt ?? null,
    sources: (figures?.entries ?? []).map((entry) => {
      const figure = currentFigure(entry)
      const ofSource = progressOf(figure)
      return {
        source: entry.source,
        excluded: excluded.has(entry.source),
        figure,
        progress: ofSource,
        mark: markOf(ofSource),
        corrections: entry.corrections,
      }
    }),
  }
}
