import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../../shared/temporal.ts'
import { defaultScheme } from '../../../../shared/figures/scheme.ts'
import { likelyDetails, readDetails, typedDetails } from './details-form.ts'

const filled = { ...likelyDetails(calendarDate.parse('2021-07-27')), regency: 'Kabupaten Contoh', place: 'Pendopo' }

describe('the details of a new meeting', () => {
  it('a meeting is most likely about the quarter that has just ended', () => {
    expect(filled).toMatchObject({ quarter: '2', fiscalYear: '2021', physicalCutOff: '2021-06-30' })
  })

  it('in January it is about the year before', () => {
    const january = likelyDetails(calendarDate.parse('2022-01-20'))
    expect(january).toMatchObject({ quarter: '4', fiscalYear: '2021', financialCutOff: '2021-12-31' })
  })

  it('what was typed becomes details, with empty fields as absent', () => {
    expect(readDetails({ ...filled, reportUntil: '2021-07-26T17:00' }, defaultScheme)).toMatchObject({
      quarter: 2,
      invitationNumber: null,
      reportUntil: Date.parse('2021-07-26T10:00:00Z'),
    })
  })

  it('missing words, years and dates that do not exist are not taken', () => {
    for (const wrong of [{ place: ' ' }, { fiscalYear: 'dua ribu' }, { date: '2021-02-30' }, { date: '' }])
      expect(readDetails({ ...filled, ...wrong }, defaultScheme)).toBeNull()
  })

  it('details put into the form come out as they were', () => {
    const read = readDetails({ ...filled, reportUntil: '2021-07-26T17:00' }, defaultScheme)
    if (read === null) throw new Error('the form is filled')
    expect(readDetails(typedDetails(read), read.scheme)).toEqual(read)
  })
})
