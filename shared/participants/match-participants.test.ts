import { describe, expect, it } from 'vitest'
import { seatedAgency } from '../meeting/attendance.ts'
import { matchParticipants } from './match-participants.ts'
import { readParticipants } from './participant-list.ts'

const agencies = (
  [
    ['dpupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR'],
    ['dinkes', 'Dinas Kesehatan', 'DINKES'],
    ['disdikbud', 'Dinas Pendidikan dan Kebudayaan', 'DISDIKBUD'],
    ['setda', 'Sekretariat Daerah', 'SETDA'],
    ['kec-wonolelo', 'Kecamatan Wonolelo', 'Wonolelo'],
    ['kec-wonosari', 'Kecamatan Wonosari', 'Wonosari'],
    ['bappeda', 'Badan Perencanaan Pembangunan Daerah', 'BAPPEDA'],
  ] as const
).map(([id, name, shortName]) =>
  seatedAgency.parse({
    agencyId: id,
    code: null,
    name,
    shortName,
    agencyClass: 'Dinas',
    assistantField: null,
    headTitle: null,
  }),
)

const of = (name: string) => {
  const [matched] = matchParticipants(readParticipants(name), agencies)
  if (matched === undefined) throw new Error(`${name} was not read`)
  return matched
}
const sure = (name: string) => {
  const { match, person, capacity } = of(name)
  return [match.certainty === 'certain' ? match.id : match.certainty, person, capacity]
}

describe('who a participant of a video call may be', () => {
  it('an agency before or after a person’s name is sure, whatever stands between them', () => {
    expect(sure('DPUPR - Budi')).toEqual(['dpupr', 'Budi', 'unsaid'])
    expect(sure('Budi Santoso (DINKES)')).toEqual(['dinkes', 'Budi Santoso', 'unsaid'])
    expect(sure('Dinas Kesehatan | dr. Rina, M.Kes')).toEqual(['dinkes', 'dr. Rina, M.Kes', 'unsaid'])
    expect(sure('DPUPR_Ir. Joko')).toEqual(['dpupr', 'Ir. Joko', 'unsaid'])
    expect(sure('DPUPR Budi Santoso')).toEqual(['dpupr', 'Budi Santoso', 'unsaid'])
    expect(sure('Siti Aminah Bappeda')).toEqual(['bappeda', 'Siti Aminah', 'unsaid'])
  })

  it('a title says whether the head came or somebody for them', () => {
    expect(sure('Kepala Dinas Kesehatan')).toEqual(['dinkes', 'Kepala Dinas Kesehatan', 'head'])
    expect(sure('Kadinkes')).toEqual(['dinkes', 'Kadinkes', 'head'])
    expect(sure('Camat Wonolelo')).toEqual(['kec-wonolelo', 'Camat Wonolelo', 'head'])
    expect(sure('Plt. Kepala Dinas Kesehatan - Agus')).toEqual(['dinkes', 'Agus', 'head'])
    expect(sure('Sekretaris Dinas Kesehatan - Ani')).toEqual(['dinkes', 'Ani', 'deputy'])
    expect(sure('Staf DPUPR')).toEqual(['dpupr', 'Staf DPUPR', 'deputy'])
  })

  it('abbreviations of offices are understood', () => {
    expect(sure('Kec. Wonolelo')[0]).toBe('kec-wonolelo')
    expect(sure('Kec Wonosari - Sri')).toEqual(['kec-wonosari', 'Sri', 'unsaid'])
    expect(sure('Setda')[0]).toBe('setda')
  })

  it('a name that says two agencies is left to a person, with both of them', () => {
    const { match } = of('DINKES / DPUPR')
    expect(match.certainty === 'doubtful' && match.candidates.map(({ id }) => id).toSorted()).toEqual([
      'dinkes',
      'dpupr',
    ])
  })

  it('a name that comes near is doubtful, a person’s alone is unknown', () => {
    expect(of('Dinas Pendidikan').match.certainty).toBe('doubtful')
    for (const name of ['Budi Hartono', 'iPhone', 'Galaxy A12', 'Ruang Rapat', '08123456789'])
      expect([name, of(name).match.certainty]).toEqual([name, 'unknown'])
  })
})
