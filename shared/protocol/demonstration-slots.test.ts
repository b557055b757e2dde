import { expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { partOfSlot, slotOfPart } from './demonstration-slots.ts'
import { slotName } from './http.ts'

const agencies = ['dpupr', 'Kec.Wonolelo', 'kecamatan_randusari-barat'].map((id) => ({
  kind: 'agency' as const,
  agencyId: agencyId.parse(id),
}))
const kinds = (['secretariat', 'leader', 'viewer', 'screen'] as const).map((kind) => ({ kind }))
const parts = [...agencies, ...kinds]

it('every part has a slot of its own, so that several can be played in one browser', () => {
  const slots = parts.map(slotOfPart)
  expect(new Set(slots).size).toBe(slots.length)
  expect(slots.every((slot) => slotName.safeParse(slot).success)).toBe(true)
})

it('the slot in an address leads back to its part', () => {
  for (const part of parts) expect(partOfSlot(slotOfPart(part), agencies)).toEqual(part)
  expect(partOfSlot('', agencies)).toBeNull()
  expect(partOfSlot('opdnowhere', agencies)).toBeNull()
})
