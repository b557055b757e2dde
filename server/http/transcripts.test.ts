import { expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { meetingCommand } from '../../shared/meeting/commands.ts'
import { FILE_NAME_HEADER } from '../../shared/protocol/http-imports.ts'
import { TRANSCRIPT_BYTES } from '../../shared/protocol/http-recording.ts'
import type { Given } from '../../shared/testing/given.ts'
import { liveMeeting } from '../../shared/testing/meeting-fixture.ts'
import { sari } from '../../shared/testing/people.ts'
import { demonstrationIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'

const stream = streamId.parse('m-demonstration')
const path = `/api/meetings/${stream}/transcript`
const named = { 'content-type': 'text/vtt', [FILE_NAME_HEADER]: encodeURIComponent('rapat “1”.vtt') }
const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Sari>Halo</v>\n\n00:99:01.000 --> 00:02.000\nSalah\n'
const other = 'WEBVTT\n\n00:03.000 --> 00:04.000\nLain\n'

/** A meeting that goes on with every command it is asked. Gives the hash of the transcript that it now has. */
function playsOn(house: House): () => string | null {
  let meeting: Given = liveMeeting()
  const show = (): void =>
    void house.rooms.states.set(stream, { seq: meeting.history.length, stateVersion: 1, state: meeting.state })
  show()
  house.rooms.answering = ({ command }) => {
    meeting = meeting.and(sari, meetingCommand.parse(command))
    show()
    return { result: 'recorded', seq: meeting.history.length }
  }
  return () => meeting.state.recording.transcript?.sha256 ?? null
}

it('a transcript is kept beside the stream, told to everybody with what could not be read, replaced and removed', async () => {
  await using house = await openHouse()
  const current = playsOn(house)
  const browser = house.browser()
  for (const kind of ['secretariat', 'viewer']) await demonstrationIn(browser, kind)
  expect((await browser.get(path, 'viewer')).json).toEqual({ transcript: null })

  const sent = await browser.put(path, 'secretariat', vtt, named)
  expect(sent.status).toBe(200)
  expect(house.rooms.asked.at(-1)?.command).toMatchObject({ fileName: 'rapat “1”.vtt', cues: 1, unread: 1 })
  expect((await browser.get(path, 'viewer')).json).toEqual({
    transcript: {
      sha256: current(),
      fileName: 'rapat “1”.vtt',
      cues: [{ startMs: 1_000, endMs: 2_000, speaker: 'Sari', text: 'Halo' }],
      problems: [{ line: 6, kind: 'bad-time' }],
    },
  })

  const first = current()
  await browser.put(path, 'secretariat', other, named)
  expect((await browser.get(path, 'viewer')).json).toMatchObject({ transcript: { cues: [{ text: 'Lain' }] } })
  const left = await house.database.db.selectFrom('transcripts').select('sha256').execute()
  expect(left).toEqual([{ sha256: current() }])
  expect(current()).not.toBe(first)

  expect((await browser.delete(path, 'secretariat')).status).toBe(204)
  expect((await browser.get(path, 'viewer')).json).toEqual({ transcript: null })
  expect(await house.database.db.selectFrom('transcripts').select('sha256').execute()).toEqual([])
})

it('nothing is kept of a file that is no transcript, too large, nameless, or not the secretariat’s', async () => {
  await using house = await openHouse()
  playsOn(house)
  const browser = house.browser()
  await demonstrationIn(browser, 'secretariat')
  await demonstrationIn(browser, 'agency', 'dinkes')
  expect((await browser.put(path, 'secretariat', 'halo', named)).json).toEqual({
    error: { refused: 'unreadable-transcript' },
  })
  expect((await browser.put(path, 'secretariat', 'x'.repeat(TRANSCRIPT_BYTES + 1), named)).status).toBe(413)
  expect((await browser.put(path, 'secretariat', vtt, { 'content-type': 'text/vtt' })).status).toBe(400)
  expect((await browser.put(path, 'dinkes', vtt, named)).status).toBe(403)
  expect((await browser.get('/api/meetings/m-other/transcript', 'dinkes')).status).toBe(403)
  expect(house.rooms.asked).toEqual([])
  expect(await house.database.db.selectFrom('transcripts').select('sha256').execute()).toEqual([])
})

it('a transcript that the meeting refuses is not kept', async () => {
  await using house = await openHouse()
  playsOn(house)
  house.rooms.answering = () => ({ result: 'fault', fault: { fault: 'storage-unavailable' } })
  const browser = house.browser()
  await demonstrationIn(browser, 'secretariat')
  expect((await browser.put(path, 'secretariat', vtt, named)).status).toBe(503)
  expect(await house.database.db.selectFrom('transcripts').select('sha256').execute()).toEqual([])
})
