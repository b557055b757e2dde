import { describe, expect, it } from 'vitest'
import { commandId } from '../../../shared/ids.ts'
import { sari } from '../../../shared/testing/people.ts'
import { instant } from '../../../shared/temporal.ts'
import type { Pending } from '../sync/outbox.ts'
import { carrierOf, stageOfSent } from './draft-stage.ts'

const id = commandId.parse('c-1')
const pending = (fate: Pending<unknown>['fate'], text = 'Tender gagal'): Pending<unknown> => ({
  commandId: id,
  command: { type: 'note.add', text },
  issuedAt: instant.parse(1),
  order: 1,
  by: sari,
  fate,
})
const refused = { commandId: id, command: {}, because: { fault: 'stopping' as const } }

describe('a text that was sent', () => {
  it('is on its way, then saved, and stays saved until something else is typed', () => {
    expect(stageOfSent(id, { pending: [pending({ kind: 'waiting' })], refused: [] })).toBe('sending')
    expect(stageOfSent(id, { pending: [pending({ kind: 'recorded', seq: 4 })], refused: [] })).toBe('saved')
    expect(stageOfSent(id, { pending: [], refused: [] })).toBe('saved')
    expect(stageOfSent(null, { pending: [], refused: [] })).toBe('empty')
  })

  it('is not called saved when it was refused', () => {
    expect(stageOfSent(id, { pending: [], refused: [refused] })).toBe('empty')
  })

  it('is found in the newest command that carries it; a text thrown away is in none', () => {
    const own = pending({ kind: 'waiting' })
    expect(carrierOf(' Tender gagal ', [pending({ kind: 'waiting' }, 'lain'), own])).toBe(id)
    expect(carrierOf('Dibuang', [own])).toBeNull()
  })
})
