import { describe, expect, it } from 'vitest'
import { given, type Asked, type Given, minute } from '../testing/given.ts'
import { draftMeeting, liveMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { figure, heldMeeting as meeting, minutesOf, note } from '../testing/minutes-fixture.ts'
import { bupati, sari } from '../testing/people.ts'
import { compareMinutes } from './compare.ts'
import { composeMinutes } from './compose.ts'
import type { AgencyBlock, MinutesDocument } from './document.ts'
import { linesOf } from './lines.ts'
import { asPrinted } from './printed.ts'
import { sourcesOf } from './sources.ts'

const block = (document: MinutesDocument): AgencyBlock => {
  const [first] = document.agencies
  if (first === undefined) throw new Error('no agency was called')
  return first
}
const texts = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map((line) => line.text)

describe('the composed minutes', () => {
  it('do not exist before the meeting does', () => {
    expect(composeMinutes(given().state, {})).toBeNull()
  })

  it('stand there from the first minute, saying what is not yet known', () => {
    const draft = minutesOf(draftMeeting())
    expect(draft).toMatchObject({ stage: 'draft', version: 0, agencies: [], followUp: [] })
    expect(texts(draft.opening)).toEqual(['Rapat direncanakan pada hari Selasa, 27 Juli 2021 dan belum dibuka.'])
    expect(texts(draft.closing)).toEqual(['Rapat belum ditutup.'])
  })

  it('say when, where and who, in words', () => {
    const document = minutesOf(meeting())
    expect(document.head.map(({ label, line }) => `${label}: ${line.text}`)).toEqual([
      'Nama rapat: Rakor POK Triwulan II',
      'Hari/tanggal: Selasa, 27 Juli 2021',
      'Waktu: 09.00 WIB sampai 10.32 WIB',
      'Tempat: Ruang Rapat Sekretariat Daerah',
      'Pimpinan rapat: Hj. Ratna Kusuma (Bupati)',
      'Notulis: Belum ditetapkan',
      'Peserta: 1 dari 3 Perangkat Daerah hadir (0 hadir sendiri, 1 diwakili); 2 belum dicatat, sebagaimana daftar hadir terlampir',
    ])
    expect(texts(document.opening)).toEqual([
      'Pada hari Selasa, tanggal dua puluh tujuh, bulan Juli, tahun dua ribu dua puluh satu, rapat dibuka pukul 09.00 WIB dan dipimpin oleh Hj. Ratna Kusuma (Bupati).',
    ])
    expect(document.placeAndDate).toBe('Kabupaten Contoh, 27 Juli 2021')
    expect(document.signatures).toEqual([
      { role: 'Notulis', name: null, title: null },
      { role: 'Pimpinan rapat', name: 'Hj. Ratna Kusuma', title: 'Bupati' },
    ])
  })

  it('keep a figure as presented and show its correction with both values, who, when and why', () => {
    const dinkes = block(minutesOf(meeting()))
    expect(dinkes).toMatchObject({ name: 'Dinas Kesehatan', basis: 'presented' })
    expect(dinkes.figures).toMatchObject([{ source: 'apbd', figure: plainFigure }])
    expect(texts(dinkes.corrections)).toEqual([
      'Koreksi APBD: realisasi fisik dari 48,00\u00A0% menjadi 49,50\u00A0%. Oleh Sari Wulandari (Kabag Pembangunan) pada 27 Juli 2021 pukul 09.25 WIB. Alasan: Salah ketik.',
    ])
    expect(texts([dinkes.presented])).toEqual([
      'Dipaparkan pukul 09.10 WIB sampai 09.20 WIB oleh drg. Wati (Sekretaris) yang mewakili.',
    ])
  })

  it('set obstacles beside solutions, notes and directives in the block of their turn', () => {
    const document = minutesOf(meeting())
    const dinkes = block(document)
    expect(dinkes.obstacles.map(({ obstacle, solutions }) => [obstacle.text, texts(solutions)])).toEqual([
      ['Gagal lelang', ['Lelang ulang']],
    ])
    expect(dinkes.discussion.map((line) => [line.lead, line.text])).toEqual([
      [null, 'Puskesmas selesai'],
      ['Keputusan', 'Lelang diulang'],
    ])
    expect(dinkes.directives).toHaveLength(2)
    expect(document.discussions.map(({ title, lines }) => [title, texts(lines)])).toEqual([
      ['Lain-lain', ['Di luar acara']],
    ])
  })

  it('make one row of all who were told the same with the same date', () => {
    const rows = minutesOf(meeting()).followUp
    expect(rows.map((row) => [row.line.text, row.owner, row.dueText, row.proofExpected])).toEqual([
      ['Percepat lelang', 'Dinas Kesehatan, Dinas Pekerjaan Umum', '15 Agustus 2021', 'Kontrak'],
      ['Dampingi lelang', 'Kecamatan Mlati', 'Belum ditetapkan', 'Kontrak'],
    ])
  })

  it('name who was taken as read and who was not heard, and conclude', () => {
    const document = minutesOf(meeting())
    expect(document.asRead.map((row) => row.name)).toEqual(['Dinas Pekerjaan Umum'])
    expect(texts(document.notHeard)).toEqual(['Kecamatan Mlati: belum dipanggil.'])
    expect(texts(document.conclusions)).toEqual([
      'Capaian Triwulan II 2021: realisasi fisik 48,75\u00A0% dari target 50,00\u00A0% (deviasi −1,25 poin) dan realisasi keuangan 45,00\u00A0%.',
      'Lelang diulang',
      'Pimpinan memberikan 1 arahan yang menjadi 3 tugas Perangkat Daerah, sebagaimana tabel tindak lanjut. 1 di antaranya belum bertenggat.',
    ])
  })

  it('an agency still to have its turn stands with its figures as reported', () => {
    const live = liveMeeting()
      .and(sari, { type: 'figures.report', ...figure })
      .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' })
    expect(block(minutesOf(live))).toMatchObject({ basis: 'reported', figures: [{ figure: plainFigure }] })
  })
})

describe('the words people gave', () => {
  const id = 'agency/dinkes/note/n-Puskesmas-selesai'
  const word: Asked = {
    type: 'minutes.word-line',
    lineId: id,
    baseRevision: 0,
    wording: { kind: 'text', text: 'Baru' },
  }
  const lineIn = (given: Given) => linesOf(minutesOf(given)).find((line) => line.id === id)

  it('replace those of the log, which stay beside them with their source', () => {
    const before = lineIn(meeting())
    const after = lineIn(meeting().and(sari, word))
    expect(after).toMatchObject({ text: 'Baru', composed: 'Puskesmas selesai', wording: 'edited', revision: 1 })
    expect(after?.sources).toEqual([...(before?.sources ?? []), meeting().history.length + 1])
  })

  it('are marked once the note they word is edited', () => {
    const edit: Asked = {
      type: 'note.edit',
      noteId: 'n-Puskesmas-selesai',
      baseRevision: 1,
      kind: 'note',
      text: 'Puskesmas belum selesai',
      aboutAgencyId: null,
    }
    expect(lineIn(meeting().and(sari, word).and(sari, edit))).toMatchObject({ text: 'Baru', wording: 'outdated' })
  })

  it('lapse the chair’s consent, and nothing else does', () => {
    const signed = meeting().and(bupati, { type: 'minutes.sign-off' }, minute(100))
    expect(minutesOf(signed).signOff).toMatchObject({ hasLapsed: false })
    expect(minutesOf(signed.and(sari, { type: 'minutes.set-number', number: '005/1' })).signOff?.hasLapsed).toBe(false)
    expect(minutesOf(signed.and(sari, word)).signOff?.hasLapsed).toBe(true)
  })

  it('after the seal an amendment is a new version that names the old one', () => {
    const sealed = meeting().and(sari, { type: 'meeting.seal' })
    expect(minutesOf(sealed)).toMatchObject({ stage: 'sealed', version: 1 })
    const amended = sealed.and(sari, { type: 'meeting.amend', reason: 'Salah nama', text: 'Notulis adalah Dewi.' })
    expect(minutesOf(amended)).toMatchObject({
      version: 2,
      amendments: [{ lead: 'Versi 2 (mengubah versi 1)', sources: [amended.history.length] }],
    })
  })
})

describe('the minutes for the public', () => {
  it('name offices and no people, also where somebody worded the line', () => {
    const signed = meeting()
      .and(sari, { type: 'roles.take', role: 'note-taker' })
      .and(sari, {
        type: 'minutes.word-line',
        lineId: 'opening/opened',
        baseRevision: 0,
        wording: { kind: 'text', text: 'Dibuka oleh Ibu Ratna Kusuma.' },
      })
      .and(bupati, { type: 'minutes.sign-off' })
    const document = composeMinutes(signed.state, sourcesOf(signed.history), 'public')
    const everything = JSON.stringify(document)
    for (const name of ['Ratna', 'Sari', 'Wati']) expect(everything).not.toContain(name)
    expect(document?.opening[0]?.text).toContain('dipimpin oleh Bupati.')
  })
})

describe('leaving out and comparing', () => {
  const id = 'agency/dinkes/note/n-Puskesmas-selesai'
  const leaveOut: Asked = { type: 'minutes.word-line', lineId: id, baseRevision: 0, wording: { kind: 'left-out' } }

  it('a line left out is not printed, and stays for its editor', () => {
    const document = minutesOf(meeting().and(sari, leaveOut))
    expect(linesOf(document).some((line) => line.id === id)).toBe(true)
    expect(linesOf(asPrinted(document)).some((line) => line.id === id)).toBe(false)
  })

  it('two versions differ in the lines that changed, came or went, and say by which events', () => {
    const before = meeting()
    const after = before
      .and(sari, { type: 'note.remove', noteId: 'n-Di-luar-acara' })
      .and(sari, note('note', 'Tambahan', 'i-dinkes'))
      .and(sari, { ...leaveOut, wording: { kind: 'text', text: 'Puskesmas rampung' } })
    const next = before.history.length
    expect(compareMinutes(minutesOf(before), minutesOf(after))).toEqual([
      { id, kind: 'changed', before: 'Puskesmas selesai', after: 'Puskesmas rampung', because: [next + 3] },
      { id: 'agency/dinkes/note/n-Tambahan', kind: 'added', before: null, after: 'Tambahan', because: [next + 2] },
      { id: 'other/note/n-Di-luar-acara', kind: 'removed', before: 'Di luar acara', after: null, because: [] },
    ])
    expect(compareMinutes(minutesOf(before), minutesOf(before))).toEqual([])
  })
})

describe('the comparison with earlier periods', () => {
  it('stands below the totals and in the block of each agency that can be compared', () => {
    const period = {
      kind: 'previous-period',
      periodLabel: 'Triwulan I 2021',
      fiscalYear: 2021,
      quarter: 1,
      budgetVersion: 'original',
      physicalCutOff: '2021-03-31',
      financialCutOff: '2021-03-31',
      rows: [
        { agencyId: 'dinkes', source: 'apbd', figure: { ...plainFigure, physicalActual: 20, financialActual: 1e8 } },
      ],
      successions: [],
      from: { by: 'import', batchId: 'b1', fileName: 'rekap.xlsx' },
    } as const
    const compared = draftMeeting()
      .and(sari, { type: 'comparison.set-period', period: { ...period, rows: [...period.rows], successions: [] } })
      .and(sari, { type: 'figures.report', ...figure })
      .and(sari, { type: 'meeting.open' })
      .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' })
    const said =
      'Dibandingkan Triwulan I 2021: realisasi fisik +28,00 poin dari 20,00\u00A0%; realisasi keuangan +35,00 poin dari 10,00\u00A0%'
    const document = minutesOf(compared)
    expect(texts(document.comparison)).toEqual([`${said} (1 Perangkat Daerah yang dapat dibandingkan).`])
    expect(texts(block(document).comparison)).toEqual([`${said}.`])
    expect(document.comparison[0]?.sources).toHaveLength(1)
  })
})
