import { pino } from 'pino'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import { newMeetingResponse } from '../../shared/protocol/http.ts'
import { details, seats } from '../../shared/testing/meeting-fixture.ts'
import { MemoryEventLog } from '../log/memory-event-log.ts'
import { noBus } from '../rooms/bus.ts'
import { Rooms } from '../rooms/rooms.ts'
import { sariIn } from '../testing/entries.ts'
import { HeldClock } from '../testing/held-clock.ts'
import { openHouse } from '../testing/house.ts'

const stateBody = z.object({ state: z.unknown() })
const id = 'f3b6c1de-6a2f-4a4e-9a57-0d3b6f4c2a10'

it('a meeting that was created over HTTP is there with its seats, and once, however often it was asked for', async () => {
  await using log = new MemoryEventLog()
  const logger = pino({ level: 'silent' })
  await using rooms = new Rooms({
    log,
    clock: new HeldClock(),
    logger,
    bus: noBus,
    publish: () => undefined,
    observers: [],
  })
  await using house = await openHouse({ rooms })
  const sari = await sariIn(house)
  const wanted = { id, details, agencies: seats }
  const pages = [await sari.post('/api/meetings', 'sari', wanted), await sari.post('/api/meetings', 'sari', wanted)]
  expect(pages.map((page) => page.status)).toEqual([201, 201])
  const { stream } = newMeetingResponse.parse(pages[0]?.json)
  const page = await sari.get(`/api/streams/${stream}/state`, 'sari')
  expect(page.headers.get('x-rakor-seq')).toBe('2')
  const meeting = meetingDecider.reviveState(stateBody.parse(page.json).state)
  expect(meeting.lifecycle).toMatchObject({ phase: 'draft', details: { title: details.title } })
  expect(meeting.attendance.seats.map((seat) => seat.agency.agencyId)).toEqual(seats.map((seat) => seat.agencyId))
})
