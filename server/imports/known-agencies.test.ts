import { expect, it } from 'vitest'
import { agencyId } from '../../shared/ids.ts'
import { agencyMatcher } from '../../shared/workbook/agency-names.ts'
import { registered } from '../../shared/testing/agency-fixture.ts'
import { draftMeeting } from '../../shared/testing/meeting-fixture.ts'
import { knownAgencies } from './known-agencies.ts'

const dinkes = agencyId.parse('dinkes')
const { state } = draftMeeting()

it('[IM24] an agency is found by its aliases, its name of today and its names of before', () => {
  const registry = [
    registered({
      agencyId: 'dinkes',
      name: 'Dinas Kesehatan dan Keluarga Berencana',
      shortName: 'DKKB',
      aliases: ['Puskesmas se-Kabupaten'],
      formerNames: [{ code: null, name: 'Kantor Urusan Waluya', shortName: 'KUW', until: '2015-12-31' }],
    }),
    registered({ agencyId: 'elsewhere', name: 'Dinas Tanpa Kursi', shortName: 'DTK' }),
  ]
  const known = knownAgencies(state, registry, [{ name: 'Dns Kshtn', agencyId: dinkes }])
  const matcher = agencyMatcher(known)
  for (const text of ['DKKB', 'puskesmas se kabupaten', 'KANTOR URUSAN WALUYA', 'KUW', 'Dns. Kshtn', 'Dinas Kesehatan'])
    expect(matcher.match(text), text).toMatchObject({ certainty: 'certain', id: dinkes })
  expect(matcher.match('Dinas Tanpa Kursi').certainty).not.toBe('certain')
  expect(known).toHaveLength(state.attendance.seats.length)
})

it('[IM25] a name that two agencies of the registry share decides nothing by itself', () => {
  const [first, second] = state.attendance.seats.map(({ agency }) => agency.agencyId)
  const registry = [first, second].map((id) =>
    registered({
      agencyId: id ?? '',
      name: `Nama ${id}`,
      shortName: `N-${id}`,
      aliases: ['Perangkat Daerah Gabungan'],
    }),
  )
  const matcher = agencyMatcher(knownAgencies(state, registry, []))
  expect(matcher.match('Perangkat Daerah Gabungan').certainty).toBe('doubtful')
})
