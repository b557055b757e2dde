import { expect, it } from 'vitest'
import { readAgencies } from './read-agencies.ts'

it('one line is one agency, with semicolons or with the tabs of a spreadsheet', () => {
  const { agencies, problems } = readAgencies(
    '1.03; Dinas Pekerjaan Umum; DPUPR; Dinas\n\n1.02\tDinas Kesehatan\tDINKES\tdinas\n',
  )
  expect(problems).toEqual([])
  expect(agencies.map(({ agencyId, code, name, agencyClass }) => [agencyId, code, name, agencyClass])).toEqual([
    ['dpupr', '1.03', 'Dinas Pekerjaan Umum', 'dinas'],
    ['dinkes', '1.02', 'Dinas Kesehatan', 'dinas'],
  ])
})

it('a code may be missing, a name, short name or class may not', () => {
  expect(readAgencies(';Kecamatan Wonolelo;Kec. Wonolelo;kecamatan').agencies[0]).toMatchObject({
    agencyId: 'kec-wonolelo',
    code: null,
  })
  expect(readAgencies('1.01; Dinas').problems).toEqual([{ line: 1, problem: 'bad-line' }])
  expect(readAgencies('1.01; Dinas; ---; dinas').problems).toEqual([{ line: 1, problem: 'bad-line' }])
})

it('a short name that is there already is named with its line, whatever its case', () => {
  expect(readAgencies('1;A;RSUD;rsud\n2;B;rsud;rsud').problems).toEqual([{ line: 2, problem: 'twice' }])
})
