import { describe, expect, it } from 'vitest'
import { defaultScheme } from '../../../../shared/figures/scheme.ts'
import { unsaidSettings } from '../../../../shared/regency/settings.ts'
import { calendarDate } from '../../../../shared/temporal.ts'
import { registered } from '../../../../shared/testing/agency-fixture.ts'
import { draftMeeting } from '../../../../shared/testing/meeting-fixture.ts'
import { likelyDetails } from './details-form.ts'
import { agenciesFor, copiedDetails, schemesFor, settledDetails } from './new-meeting.ts'

const registry = [
  registered({
    agencyId: 'dinkes',
    name: 'Dinas Kesehatan dan KB',
    shortName: 'DKKB',
    formerNames: [{ code: null, name: 'Dinas Kesehatan', shortName: 'DINKES', until: '2021-12-31' }],
  }),
  registered({ agencyId: 'dinsos', name: 'Dinas Sosial', shortName: 'DINSOS', validUntil: '2021-12-31' }),
  registered({ agencyId: 'brida', name: 'Badan Riset', shortName: 'BRIDA', validFrom: '2022-01-01' }),
]
const names = (date: string, source = null as Parameters<typeof agenciesFor>[1]) =>
  agenciesFor(registry, source, date).map(({ name }) => name)
const typed = likelyDetails(calendarDate.parse('2021-10-12'))

describe('a new meeting', () => {
  it('has the agencies that exist on its day, under the names of that day', () => {
    expect(names('2021-10-26')).toEqual(['Dinas Kesehatan', 'Dinas Sosial'])
    expect(names('2022-01-25')).toEqual(['Dinas Kesehatan dan KB', 'Badan Riset'])
    expect(names('')).toEqual([])
  })

  it('also offers who sat in the meeting it is copied from and is not in the list', () => {
    expect(names('2022-01-25', draftMeeting().state)).toEqual([
      'Dinas Kesehatan dan KB',
      'Badan Riset',
      'Dinas Pekerjaan Umum',
      'Kecamatan Mlati',
    ])
  })

  it('takes over what stays the same and leaves period and dates alone', () => {
    const copied = copiedDetails(typed, draftMeeting().state)
    expect(copied).toMatchObject({ regency: 'Kabupaten Contoh', place: 'Ruang Rapat Sekretariat Daerah' })
    expect(copied).toMatchObject({ periodLabel: typed.periodLabel, date: typed.date, title: typed.title })
    const settings = { ...unsaidSettings, name: 'Kabupaten Lain', timeZone: 'Asia/Makassar' } as const
    expect(settledDetails(typed, settings)).toMatchObject({ regency: 'Kabupaten Lain', timeZone: 'Asia/Makassar' })
  })

  it('offers the scheme of the meeting it is copied from first, each name once', () => {
    const own = { ...defaultScheme, name: 'Skema kami' }
    const { state } = draftMeeting()
    const offered = schemesFor({ ...unsaidSettings, scheme: own }, state).map(({ name }) => name)
    expect(offered.slice(0, 2)).toEqual([defaultScheme.name, 'Skema kami'])
    expect(new Set(offered).size).toBe(offered.length)
  })
})
