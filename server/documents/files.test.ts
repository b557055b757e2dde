import { describe, expect, it } from 'vitest'
import { agencyId, streamId } from '../../shared/ids.ts'
import type { Asked, Given } from '../../shared/testing/given.ts'
import { heldMeeting } from '../../shared/testing/minutes-fixture.ts'
import { bupati, dewi, sari } from '../../shared/testing/people.ts'
import { heldDemonstration } from '../testing/held-demonstration.ts'
import { loggedHistory } from '../testing/logged-history.ts'
import { unzipTexts } from '../testing/unzip.ts'
import type { DocumentName } from './document-name.ts'
import { render } from './render.ts'

const letterhead = { government: 'PEMERINTAH KABUPATEN CONTOH', unit: 'SEKRETARIAT DAERAH', lines: [], emblem: null }
const check = { code: '7K2M-9QXT-4HZP-1V8C', address: 'https://rakor.example/periksa/7K2M-9QXT-4HZP-1V8C' }

const draw = (meeting: Given, name: DocumentName, agency: string | null = null): Promise<Uint8Array> =>
  render({
    stream: streamId.parse('m-1'),
    name,
    agency: agency === null ? null : agencyId.parse(agency),
    events: loggedHistory(meeting.history),
    letterhead,
    check,
    duties: [],
  })
const text = async (meeting: Given, name: DocumentName): Promise<string> =>
  Buffer.from(await draw(meeting, name)).toString('utf8')
const part = async (meeting: Given, name: DocumentName, file: string): Promise<string> =>
  unzipTexts(await draw(meeting, name)).get(file) ?? ''

const note = (words: string, noteId = 'n-odd'): Asked => ({
  type: 'note.add',
  noteId,
  kind: 'note',
  text: words,
  itemId: 'i-dinkes',
  aboutAgencyId: null,
})
const formula = '=HYPERLINK("http://evil.example";"x")'
const withFormula = (): Given =>
  heldMeeting().and(bupati, {
    type: 'directive.issue',
    directiveId: 'd-odd',
    text: formula,
    addressees: [{ agencyId: 'dinkes', due: '2021-09-01', text: null }],
    proofExpected: '+62 812',
    obstacleId: null,
    itemId: null,
  })

describe('the pack', () => {
  it('is drawn as PDF, and as DOCX with room for notes on every item', async () => {
    expect(Buffer.from((await draw(heldMeeting(), 'bahan-rapat.pdf')).slice(0, 5)).toString()).toBe('%PDF-')
    const body = await part(heldMeeting(), 'bahan-rapat.docx', 'word/document.xml')
    for (const words of ['BAHAN RAPAT', 'Susunan acara', 'Gagal lelang', 'Lelang ulang', 'Catatan'])
      expect(body).toContain(words)
    const items = heldMeeting().state.agenda.items.length
    expect(body.match(/<w:trHeight w:val="1100" w:hRule="atLeast"\/>/g)).toHaveLength(items)
  })
})

describe('the DOCX', () => {
  it('holds what was said, with its letterhead, real headings and a head on every page of a table', async () => {
    const body = await part(heldMeeting(), 'notula.docx', 'word/document.xml')
    for (const words of [
      'PEMERINTAH KABUPATEN CONTOH',
      'NOTULA',
      'Gagal lelang',
      'Lelang ulang',
      'Percepat lelang',
      check.code,
    ])
      expect(body).toContain(words)
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('Heading1')
    expect(body).toContain('<w:keepNext/>')
  })

  it('survives markup, half characters and line breaks in what people wrote', async () => {
    const body = await part(
      heldMeeting().and(sari, note('<b>&"é 漢 🙂"</b> \ud800\nbaris dua')),
      'notula.docx',
      'word/document.xml',
    )
    expect(body).toContain('&lt;b&gt;&amp;&quot;é 漢 🙂&quot;&lt;/b&gt; \uFFFD')
    expect(body).toContain('<w:br/>')
  })

  it('leaves out what people left out', async () => {
    const leaveOut: Asked = {
      type: 'minutes.word-line',
      lineId: 'agency/dinkes/note/n-Puskesmas-selesai',
      baseRevision: 0,
      wording: { kind: 'left-out' },
    }
    expect(await part(heldMeeting().and(sari, leaveOut), 'notula.docx', 'word/document.xml')).not.toContain(
      'Puskesmas selesai',
    )
  })
})

describe('the PDF', { timeout: 30_000 }, () => {
  it('is drawn whatever blanks were pasted into it', async () => {
    const pasted = 'tiap\u00A0jenis\u2002spasi\u2009dari\u202Fpengolah\u200Bkata\uFEFF'
    const meeting = heldMeeting().and(sari, note(pasted))
    expect((await draw(meeting, 'notula.pdf')).byteLength).toBeGreaterThan(10_000)
  })

  it('is the same to the byte when it is drawn again, and another one when something else was said', async () => {
    const first = Buffer.from(await draw(heldMeeting(), 'notula.pdf'))
    expect(first.subarray(0, 5).toString()).toBe('%PDF-')
    expect(first.equals(await draw(heldMeeting(), 'notula.pdf'))).toBe(true)
    expect(first.equals(await draw(heldMeeting().and(sari, note('Lain')), 'notula.pdf'))).toBe(false)
  })

  it('of 48 agencies breaks into pages', async () => {
    const pages = Buffer.from(await draw(heldDemonstration(), 'notula.pdf'))
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)
    expect(pages?.length).toBeGreaterThan(10)
  })

  it('of one agency is one page', async () => {
    const sheet = Buffer.from(await draw(heldDemonstration(), 'lembar-tindak-lanjut.pdf', 'dpupr')).toString('latin1')
    expect(sheet.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
  })
})

describe('the workbook', () => {
  it('has numbers as numbers, every agency once, and the sum below', async () => {
    const sheets = unzipTexts(await draw(heldDemonstration(), 'rekap.xlsx'))
    const recap = sheets.get('xl/worksheets/sheet1.xml') ?? ''
    expect(recap.match(/<row /g)).toHaveLength(2 + 48 + 1)
    expect(recap).toContain('<v>1973534382000</v>')
  })

  it('carries no formula, whatever people wrote', async () => {
    const sheets = unzipTexts(await draw(withFormula(), 'rekap.xlsx'))
    const all = [...sheets]
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, xml]) => xml)
      .join('')
    expect(all).toContain('=HYPERLINK(')
    expect(all).not.toMatch(/<f[ >]/)
  })
})

describe('the CSV', () => {
  it('quotes every cell and makes texts of what looks like a formula', async () => {
    const lines = (await text(withFormula(), 'tindak-lanjut.csv')).split('\r\n')
    expect(lines[0]).toBe('\uFEFF"No.";"Uraian";"Penanggung jawab";"Tenggat";"Bukti";"Nomor peristiwa"')
    expect(lines[3]).toMatch(
      /^"3";"'=HYPERLINK\(""http:\/\/evil.example"";""x""\)";"Dinas Kesehatan";"2021-09-01";"'\+62 812";"\d+"$/,
    )
  })
})

describe('the files for the public', () => {
  it('name no people', async () => {
    const signed = heldMeeting()
      .and(dewi, { type: 'roles.take', role: 'note-taker' })
      .and(bupati, { type: 'minutes.sign-off' })
    const open = await text(signed, 'notula-publik.json')
    for (const name of ['Ratna', 'Dewi', 'Wati', 'Sari']) expect(open).not.toContain(name)
    expect(await text(signed, 'notula.json')).toContain('Ratna')
    expect(JSON.parse(open)).toMatchObject({ format: 'rakor-notula', formatVersion: 1, check })
  })
})

describe('the calendar', () => {
  it('has the meeting and every day on which something is due', async () => {
    const lines = (await text(heldMeeting(), 'kalender.ics')).split('\r\n')
    expect(lines).toContain('DTSTART:20210727T020000Z')
    expect(lines).toContain('DTEND:20210727T033200Z')
    expect(lines).toContain('DTSTART;VALUE=DATE:20210815')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
  })

  it('before the meeting is open has its day', async () => {
    const planned = (await text(plannedMeeting(), 'kalender.ics')).split('\r\n')
    expect(planned).toContain('DTSTART;VALUE=DATE:20210727')
  })
})

/** A meeting that is only planned. */
function plannedMeeting(): Given {
  const history = heldMeeting().history.filter(({ event }) => event.type === 'meeting.created')
  return { ...heldMeeting(), history }
}
