import { describe, expect, it } from 'vitest'
import { readTranscript } from './vtt.ts'

describe('a transcript', () => {
  it('is read as Zoom writes it, the speaker before a colon', () => {
    const cue = (second: number, text: string) =>
      `\r\n${second}\r\n00:00:0${second}.000 --> 00:00:09.500\r\n${text}\r\n`
    const text = `WEBVTT\r\n${cue(1, 'Ir. Budi Santoso: Selamat pagi.')}${cue(2, 'Dewi: Mulai pukul 9: tepat.')}${cue(3, 'Baik')}`
    expect(readTranscript(text).cues.map(({ speaker, text: said }) => [speaker, said])).toEqual([
      ['Ir. Budi Santoso', 'Selamat pagi.'],
      ['Dewi', 'Mulai pukul 9: tepat.'],
      [null, 'Baik'],
    ])
    const plain = `WEBVTT\r\n${cue(1, 'Selamat pagi.')}${cue(2, 'Mulai pukul 9: tepat.')}${cue(3, 'Baik')}`
    expect(readTranscript(plain).cues[1]).toEqual({
      startMs: 2_000,
      endMs: 9_500,
      speaker: null,
      text: 'Mulai pukul 9: tepat.',
    })
  })

  it('is read as Teams writes it, the speaker in a voice tag, tags and entities taken away', () => {
    const text =
      '\uFEFFWEBVTT - Rapat\nX-TIMESTAMP: 1\n\nNOTE nothing\nof this\n\nSTYLE\n::cue { color: red }\n\n' +
      'a1b2/3-0\n00:01.5 --> 00:04.250 align:start\n<v Dewi Anggraini>Realisasi &lt; 40 &amp; turun</v>\n<i>lagi</i>\n'
    expect(readTranscript(text)).toEqual({
      cues: [{ startMs: 1_500, endMs: 4_250, speaker: 'Dewi Anggraini', text: 'Realisasi < 40 & turun lagi' }],
      problems: [],
    })
  })

  it('names what it cannot read by its line, and keeps the rest in order of time', () => {
    const text = [
      'WEBVTT',
      '',
      '00:00:30.000 --> 00:00:40.000',
      'Kedua',
      '',
      '00:99:00.000 --> 01:00:00.000',
      'Waktu salah',
      '',
      '00:00:20.000 --> 00:00:10.000',
      'Mundur',
      '',
      '00:00:50.000 --> 00:00:51.000',
      '',
      '00:00:01.000 --> 00:00:02.000',
      'Pertama',
      '00:00:03.000 --> 00:00:04.000',
      'Tanpa baris kosong',
    ].join('\n')
    const { cues, problems } = readTranscript(text)
    expect(cues.map((cue) => cue.text)).toEqual(['Pertama', 'Tanpa baris kosong', 'Kedua'])
    expect(problems).toEqual([
      { line: 6, kind: 'bad-time' },
      { line: 9, kind: 'ends-early' },
      { line: 12, kind: 'no-text' },
    ])
  })

  it('is SubRip too, and no header is a fault that hinders nothing', () => {
    expect(readTranscript('1\n00:00:01,000 --> 00:00:02,000\nHalo\n').problems).toEqual([])
    const bare = readTranscript('Rapat\n\n00:00:01.000 --> 00:00:02.000\nHalo\n')
    expect([bare.cues.length, bare.problems]).toEqual([1, [{ line: 1, kind: 'no-header' }]])
  })

  it('is empty where there is none, and ends where nobody would read on', () => {
    for (const text of ['', '\0\0', 'PK\u0003\u0004', '<html></html>', '-->\n'.repeat(3)])
      expect(readTranscript(text).cues).toEqual([])
    const many = `WEBVTT\n\n${'00:01.000 --> 00:02.000\nYa\n\n'.repeat(20_001)}`
    const { cues, problems } = readTranscript(many)
    expect([cues.length, problems]).toEqual([20_000, [{ line: 60_003, kind: 'too-many' }]])
    expect(readTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<'.repeat(200_000)}`).cues).toHaveLength(1)
  })
})
