import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { searchQuery } from '../../shared/protocol/http-search.ts'
import { minute, type Given } from '../../shared/testing/given.ts'
import { details, draftMeeting, liveMeeting } from '../../shared/testing/meeting-fixture.ts'
import { bupati, sari } from '../../shared/testing/people.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { MeetingsProjection } from '../meetings/meetings-projection.ts'
import { HeldClock } from '../testing/held-clock.ts'
import { SqlTranscriptStore } from '../transcripts/sql-transcript-store.ts'
import { SearchProjection } from './search-projection.ts'
import { SqlSearchStore } from './sql-search-store.ts'

const [q1, q2] = [streamId.parse('m-q1'), streamId.parse('m-q2')]
const sha256 = 'a'.repeat(64)
const vtt =
  'WEBVTT\n\n00:06:00.000 --> 00:06:02.000\n<v Bupati>Aspal jalan desa</v>\n\n01:00.000 --> 01:02.000\nTes suara\n'

const note = (noteId: string, text: string) =>
  ({ type: 'note.add', noteId, itemId: null, kind: 'note', text, aboutAgencyId: 'dinkes' }) as const
const spoken = () =>
  liveMeeting()
    .and(sari, { type: 'agenda.start-item', itemId: 'i-dpupr' }, minute(5))
    .and(sari, note('n1', 'Lelang 50% jalan_desa selesai'), minute(6))
    .and(sari, note('n2', 'Stok OBAT menipis'), minute(7))
    .and(
      bupati,
      {
        type: 'directive.issue',
        directiveId: 'd1',
        text: 'Laporkan jalan setiap pekan',
        addressees: [
          { agencyId: 'dinkes', due: null, text: null },
          { agencyId: 'dpupr', due: null, text: 'Aspal dulu' },
        ],
        proofExpected: null,
        obstacleId: null,
        itemId: 'i-dpupr',
      },
      minute(8),
    )

async function searching(open: () => Promise<OpenDatabase>) {
  const opened = await open()
  const store = new SqlSearchStore(opened.db)
  const transcripts = new SqlTranscriptStore(opened.db)
  const search = new SearchProjection(store, transcripts)
  const meetings = new MeetingsProjection(opened.db, new HeldClock())
  return {
    store,
    transcripts,
    search,
    opens: async (stream: typeof q1, { state, history }: Given) => {
      await meetings.happened(stream, state, history)
      await search.opened(stream, state, history.length)
    },
    texts: async (words: string, filter: object = {}, scope: typeof q1 | null = null) => {
      const { hits } = await store.find(searchQuery.parse({ words, ...filter }), scope)
      return hits.map(({ stream, kind, text }) => `${stream} ${kind}: ${text}`)
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  }
}

/** What searching meetings asks of every database. */
export function meetingsAreSearched(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`the search of meetings in ${kind}`, () => {
    it('finds what has all the words, however they are written, and takes signs for themselves', async () => {
      await using here = await searching(open)
      await here.opens(q2, spoken())
      expect(await here.texts('obat stok')).toEqual(['m-q2 note: Stok OBAT menipis'])
      expect(await here.texts('50%')).toEqual(['m-q2 note: Lelang 50% jalan_desa selesai'])
      expect(await here.texts('jalan_d')).toEqual(['m-q2 note: Lelang 50% jalan_desa selesai'])
      expect(await here.texts('aspal')).toEqual(['m-q2 directive: Laporkan jalan setiap pekan\nAspal dulu'])
      expect(await here.texts('%')).toHaveLength(1)
      expect(await here.texts(String.raw`\ '"`)).toEqual([])
    })

    it('narrows to a kind, an agency and a meeting, and one meeting’s session sees no other', async () => {
      await using here = await searching(open)
      await here.opens(q2, spoken())
      const earlier = draftMeeting().and(sari, {
        type: 'meeting.describe',
        details: { ...details, title: 'Rakor I', date: '2021-04-20' },
      })
      await here.opens(q1, earlier.and(sari, { type: 'meeting.open' }).and(sari, note('n9', 'Jalan rusak')))
      expect(await here.texts('jalan')).toEqual([
        'm-q2 directive: Laporkan jalan setiap pekan\nAspal dulu',
        'm-q2 note: Lelang 50% jalan_desa selesai',
        'm-q1 note: Jalan rusak',
      ])
      expect(await here.texts('jalan', { kind: 'directive' })).toHaveLength(1)
      expect(await here.texts('jalan', { agency: 'dpupr' })).toEqual([
        'm-q2 directive: Laporkan jalan setiap pekan\nAspal dulu',
      ])
      expect(await here.texts('jalan', { meeting: 'm-q1' })).toEqual(['m-q1 note: Jalan rusak'])
      expect(await here.texts('jalan', {}, q1)).toEqual(['m-q1 note: Jalan rusak'])
      expect(await here.texts('jalan', { meeting: 'm-q2' }, q1)).toEqual([])
      const { count, meetings, agencies } = await here.store.find(
        searchQuery.parse({ words: 'jalan', meeting: 'm-q1' }),
        null,
      )
      expect([count, meetings.map((one) => [one.title, one.count])]).toEqual([
        1,
        [
          [details.title, 2],
          ['Rakor I', 1],
        ],
      ])
      expect(agencies.map(({ name }) => name)).toEqual(['Dinas Kesehatan', 'Dinas Pekerjaan Umum', 'Kecamatan Mlati'])
    })

    it('is given page by page, on from one meeting into the next', async () => {
      await using here = await searching(open)
      const many = Array.from({ length: 58 }, (_, n) => note(`m${n}`, `Jembatan ${n}`))
      await here.opens(
        q2,
        many.reduce<Given>((meeting, one) => meeting.and(sari, one), liveMeeting()),
      )
      const earlier = draftMeeting().and(sari, {
        type: 'meeting.describe',
        details: { ...details, date: '2021-04-20' },
      })
      await here.opens(q1, earlier.and(sari, { type: 'meeting.open' }).and(sari, note('n9', 'Jembatan lama')))
      expect(await here.texts('jembatan')).toHaveLength(50)
      const second = await here.texts('jembatan', { offset: 50 })
      expect([second.length, second[0], second.at(-1)]).toEqual([
        9,
        'm-q2 note: Jembatan 50',
        'm-q1 note: Jembatan lama',
      ])
      expect(await here.texts('jembatan', { offset: 58 })).toEqual(['m-q1 note: Jembatan lama'])
      expect(await here.texts('jembatan', { offset: 59 })).toEqual([])
    })

    it('follows edits, removals and withdrawals, and older news never bring anything back', async () => {
      await using here = await searching(open)
      const before = spoken()
      await here.opens(q2, before)
      const edited = before.and(sari, {
        type: 'note.edit',
        noteId: 'n1',
        baseRevision: 1,
        kind: 'note',
        text: 'Lelang gagal',
        aboutAgencyId: 'dinkes',
      })
      const after = edited
        .and(sari, { type: 'note.remove', noteId: 'n2' })
        .and(bupati, { type: 'directive.withdraw', directiveId: 'd1', reason: 'Ganda' })
      await here.search.happened(q2, after.state, after.history.slice(before.history.length))
      await here.search.opened(q2, before.state, before.history.length)
      expect(await here.texts('jalan')).toEqual([])
      expect(await here.texts('obat')).toEqual([])
      expect(await here.texts('lelang')).toEqual(['m-q2 note: Lelang gagal'])
    })

    it('has a transcript under the items it was said in, until it is replaced or removed', async () => {
      await using here = await searching(open)
      const placed = spoken().and(sari, { type: 'recording.place', startedAt: minute(0), address: null })
      await here.opens(q2, placed)
      await here.transcripts.keep(q2, sha256, vtt, minute(9))
      const attached = placed.and(sari, {
        type: 'recording.attach-transcript',
        sha256,
        fileName: 'a.vtt',
        cues: 2,
        unread: 0,
      })
      await here.search.happened(q2, attached.state, attached.history.slice(placed.history.length))
      const { hits } = await here.store.find(searchQuery.parse({ words: 'aspal', kind: 'transcript' }), null)
      expect(hits).toMatchObject([
        { at: null, offsetMs: 360_000, who: 'Bupati', item: 'Dinas PU', agencies: ['dpupr'], text: 'Aspal jalan desa' },
      ])
      expect(await here.texts('bupati desa')).toEqual(['m-q2 transcript: Aspal jalan desa'])
      const removed = attached.and(sari, { type: 'recording.remove-transcript' })
      await here.search.happened(q2, removed.state, removed.history.slice(attached.history.length))
      expect(await here.texts('suara')).toEqual([])
      await here.search.opened(q2, attached.state, attached.history.length)
      expect(await here.texts('suara')).toEqual(['m-q2 transcript: Tes suara'])
    })
  })
}
