import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { readParticipants } from './participants.ts'

const seat = (id: string, name: string, shortName: string) => ({
  agencyId: agencyId.parse(id),
  code: '',
  name,
  shortName,
})
const seats = [
  seat('dinkes', 'Dinas Kesehatan', 'DINKES'),
  seat('dpupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR'),
  seat('kec-mlati', 'Kecamatan Mlati', 'KEC. MLATI'),
]
const read = (pasted: string) =>
  readParticipants(pasted, seats).map(({ name, agencyId: id, isCertain }) => [name, id, isCertain])

describe('a pasted list of participants', () => {
  it.each([
    ['DINKES - dr. Budi Hartono', 'dr. Budi Hartono', 'dinkes'],
    ['Joko_DPUPR', 'Joko', 'dpupr'],
    ['Siti Aminah (Kecamatan Mlati)', 'Siti Aminah', 'kec-mlati'],
    ['Kec. Mlati | Camat', 'Camat', 'kec-mlati'],
    ['Dinas Kesehatan (Guest)', 'Dinas Kesehatan', 'dinkes'],
    ['"Dinas Kesehatan, Rina",rina@example.org,08:12', 'Rina', 'dinkes'],
    ['DPUPR Joko Santoso\t08.12\t90', 'DPUPR Joko Santoso', null],
  ])('%s', (line, name, id) => {
    const [first] = read(line)
    if (id === null) expect(first?.[2]).toBe(false)
    else expect(first).toEqual([name, id, true])
  })

  it('leaves out the head, empty lines, repeats and what the program added', () => {
    expect(read('Name (Original Name)\tUser Email\n\nDINKES - Budi (Host, me)\nDINKES - Budi\n')).toEqual([
      ['Budi', 'dinkes', true],
    ])
  })

  it('somebody whose name says nothing of an agency stays for a person to decide', () => {
    expect(read('Samsung A52\nBudi')).toEqual([
      ['Samsung A52', null, false],
      ['Budi', null, false],
    ])
  })

  it('names nobody who has no seat, whatever was pasted', () => {
    const ids = new Set<string>(seats.map((one) => one.agencyId))
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (pasted) => {
        for (const one of readParticipants(pasted, seats)) {
          expect(one.name).not.toBe('')
          expect(one.agencyId === null || ids.has(one.agencyId)).toBe(true)
        }
      }),
    )
  })
})
