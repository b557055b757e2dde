import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { details, draftMeeting, liveMeeting, plainFigure } from '../../shared/testing/meeting-fixture.ts'
import { kadinkes, sari as secretary } from '../../shared/testing/people.ts'
import { bupatiIn, demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'

const earlier = streamId.parse('m-tw1')
const path = '/api/meetings/m-tw2/comparison'
const id = 'f3b6c1de-6a2f-4a4e-9a57-0d3b6f4c2a10'
const asked = { id, kind: 'previous-period', from: earlier, successions: [] }
const firstQuarter = { ...details, periodLabel: 'Triwulan I 2021', quarter: 1 }

function withEarlierMeeting(house: House): House {
  const { state, history } = liveMeeting()
    .and(secretary, { type: 'meeting.describe', details: firstQuarter })
    .and(kadinkes, { type: 'figures.report', agencyId: 'dinkes', source: 'apbd', figure: plainFigure })
  house.rooms.states.set(earlier, { seq: history.length, stateVersion: 1, state })
  return house
}

describe('taking a comparison period from an earlier meeting', () => {
  it('[CP9] reads the figures from its record and asks the meeting to keep them, once per click', async () => {
    await using house = withEarlierMeeting(await openHouse())
    const sari = await sariIn(house)
    expect((await sari.post(path, 'sari', asked)).status).toBe(204)
    expect((await sari.post(path, 'sari', asked)).status).toBe(204)
    expect(house.rooms.asked).toMatchObject([
      {
        stream: 'm-tw2',
        actor: { name: 'Sari Wulandari' },
        commandId: id,
        command: {
          type: 'comparison.set-period',
          period: {
            kind: 'previous-period',
            periodLabel: 'Triwulan I 2021',
            rows: [{ agencyId: 'dinkes', source: 'apbd', figure: plainFigure }],
            from: { by: 'meeting', stream: 'm-tw1' },
          },
        },
      },
      { commandId: id },
    ])
  })

  it('says what is wrong: no such meeting, one without figures, or the reason of the rules', async () => {
    await using house = withEarlierMeeting(await openHouse())
    const sari = await sariIn(house)
    expect((await sari.post(path, 'sari', { ...asked, from: 'm-nowhere' })).json).toMatchObject({
      error: { fault: 'meeting-not-found' },
    })
    house.rooms.states.set(streamId.parse('m-empty'), { seq: 3, stateVersion: 1, state: draftMeeting().state })
    expect((await sari.post(path, 'sari', { ...asked, from: 'm-empty' })).json).toMatchObject({
      error: { reason: 'conflict', what: 'comparison' },
    })
    const rejection = { reason: 'conflict', what: 'comparison', problem: 'not before' } as const
    house.rooms.answers.push({ result: 'rejected', rejection })
    expect((await sari.post(path, 'sari', asked)).json).toEqual({ error: rejection })
  })

  it('is the secretariat’s, and never from a meeting that the session may not see', async () => {
    await using house = withEarlierMeeting(await openHouse())
    const browser = await bupatiIn(house)
    await demonstrationIn(browser, 'secretariat')
    expect((await browser.post(path, 'bupati', asked)).json).toEqual({
      error: { reason: 'not-allowed', action: 'comparison.take' },
    })
    const ofDemonstration = '/api/meetings/m-demonstration/comparison'
    expect((await browser.post(ofDemonstration, 'secretariat', asked)).json).toMatchObject({
      error: { fault: 'foreign-meeting' },
    })
    expect(house.rooms.asked).toEqual([])
  })
})
