import type * as z from 'zod/mini'
import type { Figure } from '../figures/figure.ts'
import { defaultScheme } from '../figures/scheme.ts'
import type { seatedAgency } from '../meeting/attendance.ts'
import type { DetailReference } from '../meeting/imports.ts'
import type { comparisonPeriod } from '../meeting/comparison.ts'
import type { meetingDetails } from '../meeting/lifecycle.ts'
import { given, minute, type Given } from './given.ts'
import { bupati, sari } from './people.ts'

export const details: z.input<typeof meetingDetails> = {
  title: 'Rakor POK Triwulan II',
  regency: 'Kabupaten Contoh',
  invitationNumber: null,
  periodLabel: 'Triwulan II 2021',
  fiscalYear: 2021,
  quarter: 2,
  budgetVersion: 'original',
  physicalCutOff: '2021-06-30',
  financialCutOff: '2021-06-30',
  date: '2021-07-27',
  place: 'Ruang Rapat Sekretariat Daerah',
  timeZone: 'Asia/Jakarta',
  reportUntil: null,
  excludedSources: [],
  scheme: defaultScheme,
  illustrative: true,
}

export const seats: z.input<typeof seatedAgency>[] = [
  seat('dinkes', 'Dinas Kesehatan', 'Dinas'),
  seat('dpupr', 'Dinas Pekerjaan Umum', 'Dinas'),
  seat('kec-mlati', 'Kecamatan Mlati', 'Kecamatan'),
]

/** Reported in every field, and nothing remarkable about it. */
export const plainFigure: Figure = {
  budget: 1_000_000_000,
  physicalTarget: 50,
  physicalActual: 48,
  financialTarget: 500_000_000,
  financialActual: 450_000_000,
}

/** What 2,110 lines that lie elsewhere come to. */
export const detailReference: DetailReference = {
  lines: 2_110,
  budget: 1_000_000_000,
  financialTarget: 500_000_000,
  financialActual: 450_000_000,
  sha256: 'a'.repeat(64),
}

/** The first quarter of 2021 as an imported workbook tells it: the health office a fifth done, with a tenth spent. */
export function quarterBefore(parts: Partial<z.input<typeof comparisonPeriod>> = {}): z.input<typeof comparisonPeriod> {
  const { budgetVersion } = details
  const figure = { ...plainFigure, physicalTarget: 25, physicalActual: 20, financialActual: 100_000_000 }
  return {
    kind: 'previous-period',
    periodLabel: 'Triwulan I 2021',
    fiscalYear: 2021,
    quarter: 1,
    budgetVersion,
    physicalCutOff: '2021-03-31',
    financialCutOff: '2021-03-31',
    rows: [{ agencyId: 'dinkes', source: 'apbd', figure }],
    successions: [],
    from: { by: 'import', batchId: 'b-tw1', fileName: 'rekap-tw1.xlsx' },
    ...parts,
  }
}

/** Three seats, seven items of together 90 minutes, Sari at the desk, the regent in the chair; not yet open. */
export function draftMeeting(): Given {
  return given()
    .and(sari, { type: 'meeting.create', details })
    .and(sari, { type: 'attendance.add-seats', seats })
    .and(sari, {
      type: 'agenda.add-items',
      items: [
        { itemId: 'opening', kind: 'opening', title: 'Pembukaan', agencyId: null, plannedMinutes: 10 },
        { itemId: 'recap', kind: 'recap', title: 'Rekapitulasi', agencyId: null, plannedMinutes: 15 },
        { itemId: 'i-dinkes', kind: 'presentation', title: 'Dinas Kesehatan', agencyId: 'dinkes', plannedMinutes: 10 },
        { itemId: 'i-dpupr', kind: 'presentation', title: 'Dinas PU', agencyId: 'dpupr', plannedMinutes: 10 },
        { itemId: 'break', kind: 'break', title: 'Ishoma', agencyId: null, plannedMinutes: 30 },
        {
          itemId: 'i-mlati',
          kind: 'presentation',
          title: 'Kecamatan Mlati',
          agencyId: 'kec-mlati',
          plannedMinutes: 10,
        },
        { itemId: 'closing', kind: 'closing', title: 'Penutup', agencyId: null, plannedMinutes: 5 },
      ],
    })
    .and(sari, { type: 'roles.take', role: 'operator' })
    .and(bupati, { type: 'roles.take', role: 'chair' })
}

/** The same meeting, opened at nine; no item has begun. */
export function liveMeeting(): Given {
  return draftMeeting().and(sari, { type: 'meeting.open' }, minute(0))
}

/** An agency that says no more of itself than it must. */
export function seat(agencyId: string, name: string, agencyClass: string): z.input<typeof seatedAgency> {
  return { agencyId, code: null, name, shortName: name, agencyClass, assistantField: null, headTitle: null }
}
