import { fundingSource, type FundingSource } from '../../../../shared/figures/funding-source.ts'
import type { Scheme } from '../../../../shared/figures/scheme.ts'
import { meetingDetails, type MeetingDetails } from '../../../../shared/meeting/lifecycle.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'
import { instantForEditing, readInstant } from '../../i18n/dates.ts'

/** The details of a meeting as typed. */
export interface TypedDetails {
  readonly title: string
  readonly regency: string
  readonly invitationNumber: string
  readonly periodLabel: string
  readonly fiscalYear: string
  readonly quarter: string
  readonly budgetVersion: MeetingDetails['budgetVersion']
  readonly physicalCutOff: string
  readonly financialCutOff: string
  readonly date: string
  readonly place: string
  readonly timeZone: MeetingDetails['timeZone']
  readonly reportUntil: string
  readonly excludedSources: readonly FundingSource[]
  readonly illustrative: boolean
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const
const roman = ['I', 'II', 'III', 'IV'] as const

/** A meeting about the last quarter that ended before `today`: what the secretariat most likely means. */
export function likelyDetails(today: CalendarDate): TypedDetails {
  const year = Number(today.slice(0, 4))
  const current = Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  const quarter = (current + 3) % 4
  const fiscalYear = current === 0 ? year - 1 : year
  const cutOff = `${fiscalYear}-${quarterEnds[quarter] ?? quarterEnds[3]}`
  const period = `Triwulan ${roman[quarter] ?? ''} ${fiscalYear}`
  return {
    title: `Rakor POK Akhir ${period}`,
    regency: '',
    invitationNumber: '',
    periodLabel: period,
    fiscalYear: String(fiscalYear),
    quarter: String(quarter + 1),
    budgetVersion: 'original',
    physicalCutOff: cutOff,
    financialCutOff: cutOff,
    date: today,
    place: '',
    timeZone: 'Asia/Jakarta',
    reportUntil: '',
    excludedSources: ['bos'],
    illustrative: false,
  }
}

/** The details of a meeting as they are put into the form. */
export function typedDetails(details: MeetingDetails): TypedDetails {
  const { scheme: _scheme, fiscalYear, quarter, reportUntil, invitationNumber, ...same } = details
  return {
    ...same,
    fiscalYear: String(fiscalYear),
    quarter: String(quarter),
    invitationNumber: invitationNumber ?? '',
    reportUntil: instantForEditing(reportUntil, details.timeZone),
  }
}

/** The details as the meeting takes them; null while something is missing or does not fit. */
export function readDetails(typed: TypedDetails, scheme: Scheme): MeetingDetails | null {
  const read = meetingDetails.safeParse({
    ...typed,
    invitationNumber: typed.invitationNumber.trim() === '' ? null : typed.invitationNumber,
    fiscalYear: Number(typed.fiscalYear),
    quarter: Number(typed.quarter),
    reportUntil: readInstant(typed.reportUntil, typed.timeZone),
    excludedSources: fundingSource.options.filter((source) => typed.excludedSources.includes(source)),
    scheme,
  })
  return read.success ? read.data : null
}
