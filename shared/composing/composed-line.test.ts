import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { calendarDate } from '../temporal.ts'
import { handleOf, mentionAt, mentioned, suggestions } from './agency-mention.ts'
import { readLine } from './composed-line.ts'
import { findDue } from './find-due.ts'
import { typedKind } from './line-kind.ts'

const agencies = [
  ['dpupr', 'DPUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
  ['dprkp', 'DPRKP', 'Dinas Perumahan Rakyat dan Kawasan Permukiman'],
  ['rsud', 'RSUD', 'RSUD Kabupaten'],
  ['kec-wono', 'Kec. Wonolelo', 'Kecamatan Wonolelo'],
].map(([id, shortName = '', name = '']) => ({ agencyId: agencyId.parse(id), shortName, name }))
const around = { agencies, today: calendarDate.parse('2021-07-27') }

describe('a typed line', () => {
  it('says kind, addressee, obstacle and due date, and keeps the sentence word for word', () => {
    expect(readLine('/arahan @dpupr #1 Selesaikan lelang ulang, paling lambat Jumat depan.', around)).toEqual({
      kind: 'directive',
      text: 'Selesaikan lelang ulang, paling lambat Jumat depan.',
      agencies: ['dpupr'],
      everybody: false,
      unknown: [],
      due: '2021-08-06',
      obstacle: 1,
    })
  })

  it('an agency within the sentence stays as a word and is addressed too', () => {
    const line = readLine('Koordinasikan dengan @rsud soal alkes @DPRKP', around)
    expect(line.text).toBe('Koordinasikan dengan RSUD soal alkes')
    expect(line.agencies).toEqual(['rsud', 'dprkp'])
  })

  it('everybody can be addressed at once', () => {
    expect(readLine('@semua segera revisi RKO', around)).toMatchObject({
      everybody: true,
      due: '2021-07-30',
      text: 'segera revisi RKO',
    })
  })

  it('nobody is guessed: an unknown or ambiguous name is said to be so and stays in the text', () => {
    const line = readLine('Minta @dinkes dan @dp melapor', around)
    expect(line.unknown).toEqual(['dinkes', 'dp'])
    expect(line.agencies).toEqual([])
    expect(line.text).toBe('Minta @dinkes dan @dp melapor')
  })

  it('a line without marks is kept exactly as typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{3,9}){0,6}$/), (sentence) => {
        expect(readLine(sentence, around)).toMatchObject({ kind: null, text: sentence, agencies: [] })
      }),
    )
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(typeof readLine(typed, around).text).toBe('string')
      }),
    )
  })
})

describe('the kind at the start', () => {
  it.each([
    ['/t Mengapa terlambat', 'reprimand'],
    ['/tanya Mengapa terlambat', 'question'],
    ['p Mengapa terlambat', 'question'],
    ['C dicatat', 'note'],
    ['/ap Terima kasih', 'praise'],
    ['/a Laporkan', 'directive'],
    ['/keputusan Disetujui', 'decision'],
    ['j Karena hujan', 'answer'],
  ])('%s', (line, kind) => {
    expect(typedKind(line)?.kind).toBe(kind)
  })

  it.each(['/xyz apa', 'Pekerjaan selesai', 'a', '1 paket', '', '3/4 paket'])('%j chooses none', (line) => {
    expect(typedKind(line)).toBeNull()
  })
})

describe('an agency after an @', () => {
  it('its handle means it again, whatever its short name looks like', () => {
    for (const agency of agencies) expect(mentioned(handleOf(agency), agencies)).toEqual({ kind: 'agency', agency })
  })

  it('short names that begin as typed come first, then words of the name', () => {
    expect(suggestions('p', agencies, 9).map(({ agencyId: id }) => id)).toEqual(['dpupr', 'dprkp'])
    expect(suggestions('wono', agencies, 9).map(({ agencyId: id }) => id)).toEqual(['kec-wono'])
    expect(suggestions('', agencies, 2)).toHaveLength(2)
  })

  it('is recognised where the cursor stands, and not in an address', () => {
    expect(mentionAt('minta @dp segera', 9)).toEqual({ from: 6, typed: 'dp' })
    expect(mentionAt('minta @dp segera', 12)).toBeNull()
    expect(mentionAt('kirim ke a@b', 12)).toBeNull()
  })
})

describe('a due date in a sentence', () => {
  const { today } = around
  it('what is announced outweighs what is only named', () => {
    expect(findDue('Laporkan paling lambat Jumat depan hasil rapat Senin', today)?.due).toBe('2021-08-06')
    expect(findDue('Rapat Senin, tenggat 14 Agustus', today)?.due).toBe('2021-08-14')
    expect(findDue('Besok rapat, Kamis lapor', today)?.due).toBe('2021-07-29')
  })

  it('tells which letters say it', () => {
    const sentence = 'Kontrak ditandatangani sebelum 14 Agustus 2021.'
    const found = findDue(sentence, today)
    expect(sentence.slice(found?.from, found?.to)).toBe('14 Agustus 2021')
  })

  it('ordinary sentences have none', () => {
    for (const sentence of [
      'Tiga ruas jalan, 3/4 paket selesai',
      'Rp 2 miliar per bulan',
      'Mei kurus',
      'Minggu pertama sulit',
    ])
      expect(findDue(sentence, today), sentence).toBeNull()
  })
})
