import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { draftMeeting, details, seats } from '../../shared/testing/meeting-fixture.ts'
import { sari as secretary } from '../../shared/testing/people.ts'
import { demonstrationIn, bupatiIn, sariIn } from '../testing/entries.ts'
import { openHouse } from '../testing/house.ts'

const id = 'f3b6c1de-6a2f-4a4e-9a57-0d3b6f4c2a10'
const wanted = { id, details, agencies: seats }

describe('a new meeting', () => {
  it('is created with its seats, by whoever asks', async () => {
    await using house = await openHouse()
    const sari = await sariIn(house)
    const page = await sari.post('/api/meetings', 'sari', wanted)
    expect(page.status).toBe(201)
    expect(page.json).toEqual({ stream: `m-${id}` })
    expect(house.rooms.asked).toMatchObject([
      { stream: `m-${id}`, actor: { name: 'Sari Wulandari' }, command: { type: 'meeting.create', details } },
      { stream: `m-${id}`, command: { type: 'attendance.add-seats', seats } },
    ])
  })

  it('begins with the agenda that came with it, in parts that one command can hold', async () => {
    await using house = await openHouse()
    const sari = await sariIn(house)
    const agenda = Array.from({ length: 201 }, (_, nth) => ({
      itemId: `i-${nth}`,
      kind: 'discussion',
      title: `Acara ${nth}`,
      agencyId: null,
      plannedMinutes: 5,
    }))
    expect((await sari.post('/api/meetings', 'sari', { ...wanted, agenda })).status).toBe(201)
    expect(house.rooms.asked.slice(2)).toMatchObject([
      { commandId: `${id}.agenda-0`, command: { type: 'agenda.add-items', items: agenda.slice(0, 200) } },
      { commandId: `${id}.agenda-1`, command: { type: 'agenda.add-items', items: agenda.slice(200) } },
    ])
  })

  it('[CM1] is asked for with ids that follow from the click, so that a repeat makes no second one', async () => {
    await using house = await openHouse()
    const sari = await sariIn(house)
    await sari.post('/api/meetings', 'sari', wanted)
    await sari.post('/api/meetings', 'sari', wanted)
    const [first, second, third, fourth] = house.rooms.asked.map((asked) => `${asked.stream} ${asked.commandId}`)
    expect([third, fourth]).toEqual([first, second])
    expect(first).not.toBe(second)
  })

  it('is refused with the reason of the rules', async () => {
    await using house = await openHouse()
    const sari = await sariIn(house)
    house.rooms.answers.push({
      result: 'rejected',
      rejection: { reason: 'wrong-phase', action: 'meeting.create', phase: 'live' },
    })
    const page = await sari.post('/api/meetings', 'sari', wanted)
    expect(page.status).toBe(409)
    expect(page.json).toEqual({ error: { reason: 'wrong-phase', action: 'meeting.create', phase: 'live' } })
    expect(house.rooms.asked).toHaveLength(1)
  })

  it('may be asked for again after the store was away', async () => {
    await using house = await openHouse()
    const sari = await sariIn(house)
    house.rooms.answers.push(
      { result: 'recorded', seq: 1 },
      { result: 'fault', fault: { fault: 'storage-unavailable' } },
    )
    const page = await sari.post('/api/meetings', 'sari', wanted)
    expect(page.status).toBe(503)
    expect(page.headers.get('retry-after')).not.toBeNull()
  })

  it('has each agency once', async () => {
    await using house = await openHouse()
    const sari = await sariIn(house)
    const page = await sari.post('/api/meetings', 'sari', { ...wanted, agencies: [...seats, ...seats] })
    expect(page.status).toBe(400)
    expect(house.rooms.asked).toEqual([])
  })

  it('is made by the secretariat only, and not from the demonstration', async () => {
    await using house = await openHouse()
    const browser = await bupatiIn(house)
    await demonstrationIn(browser, 'secretariat')
    for (const slot of ['bupati', 'secretariat'])
      expect((await browser.post('/api/meetings', slot, wanted)).json).toEqual({
        error: { reason: 'not-allowed', action: 'meetings.create' },
      })
    expect(house.rooms.asked).toEqual([])
  })
})

describe('the list of meetings', () => {
  const draft = draftMeeting()

  it('shows all of them to an account, the newest first', async () => {
    await using house = await openHouse()
    const sari = await sariIn(house)
    const later = draft.and(secretary, { type: 'meeting.describe', details: { ...details, date: '2021-10-26' } })
    await house.meetings.opened(streamId.parse('m-q3'), later.state, 4)
    await house.meetings.opened(streamId.parse('m-q2'), draft.state, 3)
    const page = await sari.get('/api/meetings', 'sari')
    expect(page.json).toMatchObject({
      meetings: [
        { stream: 'm-q3', date: '2021-10-26' },
        { stream: 'm-q2', date: '2021-07-27', title: details.title, phase: 'draft' },
      ],
    })
  })

  it('shows a session of one meeting that one', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    await demonstrationIn(browser, 'leader')
    await house.meetings.opened(streamId.parse('m-1'), draft.state, 3)
    await house.meetings.opened(streamId.parse('m-demonstration'), draft.state, 3)
    const page = await browser.get('/api/meetings', 'leader')
    expect(page.json).toMatchObject({ meetings: [{ stream: 'm-demonstration' }] })
  })

  it('is not for agencies, viewers and screens', async () => {
    await using house = await openHouse()
    const browser = house.browser()
    await demonstrationIn(browser, 'agency', 'dinkes')
    await demonstrationIn(browser, 'viewer')
    await demonstrationIn(browser, 'screen')
    for (const slot of ['dinkes', 'viewer', 'screen'])
      expect((await browser.get('/api/meetings', slot)).status).toBe(403)
  })
})
