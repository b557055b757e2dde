import { expect, it } from 'vitest'
import { agencyId } from '../../../../shared/ids.ts'
import { slotName } from '../../../../shared/protocol/http.ts'
import { slotOfPart } from './slot-of-part.ts'

it('every part has a slot of its own, so that several can be played in one browser', () => {
  const agencies = ['dpupr', 'Kec.Wonolelo', 'kecamatan_randusari-barat'].map((id) => ({
    kind: 'agency' as const,
    agencyId: agencyId.parse(id),
  }))
  const kinds = (['secretariat', 'leader', 'viewer', 'screen'] as const).map((kind) => ({ kind }))
  const slots = [...agencies, ...kinds].map(slotOfPart)
  expect(new Set(slots).size).toBe(slots.length)
  expect(slots.every((slot) => slotName.safeParse(slot).success)).toBe(true)
})
