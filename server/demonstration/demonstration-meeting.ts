import { totalsOf } from '../../shared/figures/board-totals.ts'
import { exceptionFirst } from '../../shared/figures/ranking.ts'
import { progressOfRollUp, type FigureRow, type RollUp } from '../../shared/figures/rollup.ts'
import { bandOf, defaultScheme } from '../../shared/figures/scheme.ts'
import {
  batchId,
  commandId,
  itemId,
  obstacleId,
  solutionId,
  streamId,
  type AgencyId,
  type CommandId,
  type StreamId,
} from '../../shared/ids.ts'
import type { ItemKind, PlannedItem } from '../../shared/meeting/agenda.ts'
import type { SeatedAgency } from '../../shared/meeting/attendance.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { MeetingDetails } from '../../shared/meeting/lifecycle.ts'
import { SYSTEM, type Actor } from '../../shared/stream/actor.ts'
import { after, calendarDate, MINUTE_MS, type Instant } from '../../shared/temporal.ts'
import { readEarlierPeriods } from './earlier-periods.ts'
import { readDemonstrationRegency, type DemonstrationRegency } from './regency.ts'

type DemonstrationAgency = DemonstrationRegency['agencies'][number]

/** The meeting that everybody may try. */
export const DEMONSTRATION: StreamId = streamId.parse('m-demonstration')

/** How long agencies of the demonstration change their figures without giving a reason. */
const REPORTING_MS = 30 * 24 * 60 * MINUTE_MS
/** From nine o'clock until the noon prayer. */
const MORNING_MINUTES = 180

/** One step of preparing the meeting. */
export interface DemonstrationStep {
  readonly commandId: CommandId
  readonly actor: Actor
  readonly command: MeetingCommand
}

/**
 * Prepares the demonstration up to the moment before it is opened, step by step: details, seats, figures and those of
 * earlier periods, obstacles with solutions, agenda. Ids are the same each time, so that a second start repeats nothing.
 */
export function demonstrationCommands(
  now: Instant,
  regency: DemonstrationRegency = readDemonstrationRegency(),
): readonly DemonstrationStep[] {
  return [
    step('create', { type: 'meeting.create', details: detailsOf(regency, now) }),
    step('seats', {
      type: 'attendance.add-seats',
      seats: regency.agencies.map(seatOf),
    }),
    step('figures', {
      type: 'figures.import',
      batchId: batchId.parse('demonstration'),
      fileName: 'rekap-2021-tw2.xlsx',
      rows: figureRows(regency),
      obstacles: [],
      details: null,
    }),
    ...readEarlierPeriods().map((period) =>
      step(`comparison-${period.kind}`, { type: 'comparison.set-period', period }),
    ),
    ...regency.agencies.flatMap(obstacleSteps),
    step('agenda', { type: 'agenda.add-items', items: [...agendaOf(regency)] }),
  ]
}

function step(name: string, command: MeetingCommand): DemonstrationStep {
  return { commandId: commandId.parse(`demonstration-${name}`), actor: SYSTEM, command }
}

function detailsOf({ regency }: DemonstrationRegency, now: Instant): MeetingDetails {
  return {
    title: 'Rapat Koordinasi Pengendalian Operasional Kegiatan (Rakor POK) Triwulan II Tahun Anggaran 2021',
    regency,
    invitationNumber: '005/1021/03/2021',
    periodLabel: 'Triwulan II Tahun Anggaran 2021',
    fiscalYear: 2021,
    quarter: 2,
    budgetVersion: 'original',
    physicalCutOff: calendarDate.parse('2021-06-30'),
    financialCutOff: calendarDate.parse('2021-06-30'),
    date: calendarDate.parse('2021-07-27'),
    place: 'Ruang Rapat Sekretariat Daerah dan Zoom',
    timeZone: 'Asia/Jakarta',
    reportUntil: after(now, REPORTING_MS),
    excludedSources: ['bos'],
    scheme: defaultScheme,
    illustrative: true,
  }
}

function seatOf(agency: DemonstrationAgency): SeatedAgency {
  const { figures: _figures, obstacles: _obstacles, ...seat } = agency
  return seat
}

function figureRows({ agencies }: DemonstrationRegency): FigureRow[] {
  return agencies.flatMap(({ agencyId, figures }) =>
    figures.map(({ source, ...figure }) => ({ agencyId, source, figure })),
  )
}

function obstacleSteps({ agencyId, obstacles }: DemonstrationAgency): readonly DemonstrationStep[] {
  return obstacles.flatMap(({ solutions, ...obstacle }, place) => {
    const name = `${agencyId}-${place + 1}`
    const about = { agencyId, obstacleId: obstacleId.parse(`demonstration-${name}`) }
    return [
      step(`obstacle-${name}`, { type: 'obstacle.add', ...about, ...obstacle, amountAtRisk: null }),
      ...solutions.map((text, nth) =>
        step(`solution-${name}-${nth + 1}`, {
          type: 'obstacle.propose-solution',
          ...about,
          solutionId: solutionId.parse(`demonstration-${name}-${nth + 1}`),
          text,
        }),
      ),
    ]
  })
}

/** Worst deviation times budget first, and the more time the further behind; the break falls at noon. */
function agendaOf(regency: DemonstrationRegency): readonly PlannedItem[] {
  const names = new Map(regency.agencies.map((agency) => [agency.agencyId, agency.name]))
  const { perAgency } = totalsOf(figureRows(regency), regency.agencies, [])
  const totals = new Map(perAgency.map(({ agencyId, rollUp }) => [agencyId, rollUp]))
  const order = exceptionFirst(
    perAgency.map(({ agencyId, rollUp }) => ({
      agencyId,
      deviation: rollUp.weighted.deviation,
      budget: rollUp.budget,
    })),
  )
  const presentations = order.map((agency): PlannedItem => {
    const minutes = minutesFor(totals.get(agency))
    return item('presentation', agency, names.get(agency) ?? agency, minutes, agency)
  })
  const before = [
    item('opening', 'opening', 'Pembukaan, lagu Indonesia Raya, dan doa', 10),
    item('recap', 'recap', 'Rekapitulasi capaian fisik dan keuangan', 15),
    item('follow-up', 'follow-up', 'Tindak lanjut arahan rapat sebelumnya', 15),
  ]
  const morning = untilNoon([...before, ...presentations])
  return [
    ...morning,
    item('break', 'break', 'Ishoma', 60),
    ...presentations.slice(morning.length - before.length),
    item('discussion', 'discussion', 'Pembahasan dan arahan pimpinan', 30),
    item('closing', 'closing', 'Kesimpulan dan penutup', 10),
  ]
}

function minutesFor(total: RollUp | undefined): number {
  const found = total === undefined ? 'not-reported' : bandOf(defaultScheme, 2, progressOfRollUp(total))
  if (found === 'not-reported' || found.tone === 'bad') return 10
  return found.tone === 'warn' ? 5 : 2
}

function untilNoon(items: readonly PlannedItem[]): readonly PlannedItem[] {
  let left = MORNING_MINUTES
  const first = items.findIndex(({ plannedMinutes }) => {
    left -= plannedMinutes
    return left < 0
  })
  return first < 0 ? items : items.slice(0, first)
}

function item(
  kind: ItemKind,
  name: string,
  title: string,
  plannedMinutes: number,
  agencyId: AgencyId | null = null,
): PlannedItem {
  return { itemId: itemId.parse(`demonstration-${name}`), kind, title, agencyId, plannedMinutes }
}
