import type { FigureRow } from '../figures/rollup.ts'
import type { AgencyId } from '../ids.ts'
import type { DetailLine, ObstacleRow, RegistryAgency } from './reading.ts'

export type ExportedObstacle = Pick<ObstacleRow, 'text' | 'category' | 'nature' | 'amountAtRisk' | 'solutions'> & {
  readonly agencyId: AgencyId
}

export type ExportedDetail = Pick<DetailLine, 'code' | 'activity' | 'officer' | 'method'> & FigureRow

/** What goes out again; parts that are empty become no sheet. */
export interface ExportContent {
  /** Lines over every table: the regency, the office, and which period it is. */
  readonly regency: string
  readonly office: string
  readonly period: string
  /** In the order in which they are listed. */
  readonly agencies: readonly Pick<RegistryAgency, 'agencyId' | 'name'>[]
  readonly figures: readonly FigureRow[]
  readonly details: readonly ExportedDetail[]
  readonly obstacles: readonly ExportedObstacle[]
}
