import { expect, it } from 'vitest'
import { newMeeting, slotName } from '../../../shared/protocol/http.ts'
import { newSlot, newUuid } from './new-id.ts'

it('a new slot has a name that cookies and addresses can carry', () => {
  const slots = Array.from({ length: 200 }, newSlot)
  expect(slots.every((slot) => slotName.safeParse(slot).success)).toBe(true)
  expect(new Set(slots).size).toBe(200)
})

it('a new id is one that the server takes for a meeting', () => {
  for (let round = 0; round < 200; round += 1) expect(newMeeting.shape.id.safeParse(newUuid()).success).toBe(true)
})
