import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { calendarDate } from '../temporal.ts'
import { fields, registered, smallRegistry } from '../testing/agency-fixture.ts'
import { isValidOn, nameOn, seatOn, type RegisteredAgency } from './agency.ts'
import { decideRegistry } from './decide-registry.ts'
import { newAgencyId } from './registry.ts'
import { registryCommand } from './registry-commands.ts'

const day = (text: string) => calendarDate.parse(text)
const decide = (asked: z.input<typeof registryCommand>, registry: readonly RegisteredAgency[] = smallRegistry) =>
  decideRegistry(registry, registryCommand.parse(asked))
const conflict = (problem: string) => ({ ok: false, rejection: { reason: 'conflict', what: 'agency', problem } })

/** The list after a change; throws when it is refused. */
function after(
  asked: z.input<typeof registryCommand>,
  registry: readonly RegisteredAgency[] = smallRegistry,
): readonly RegisteredAgency[] {
  const decision = decide(asked, registry)
  if (!decision.ok) throw new Error(JSON.stringify(decision.rejection))
  const changed = new Map(decision.events.map((agency) => [agency.agencyId, agency]))
  const kept = registry.map((agency) => changed.get(agency.agencyId) ?? agency)
  return [...kept, ...decision.events.filter((agency) => !registry.some((old) => old.agencyId === agency.agencyId))]
}
const find = (registry: readonly RegisteredAgency[], id: string): RegisteredAgency => {
  const agency = registry.find(({ agencyId }) => agencyId === id)
  if (agency === undefined) throw new Error(`no ${id}`)
  return agency
}
const renaming = {
  type: 'agency.rename',
  agencyId: 'dinkes',
  revision: 1,
  code: '1.02',
  name: 'Dinas Kesehatan dan Keluarga Berencana',
  shortName: 'DKKB',
  from: '2022-01-01',
} as const

describe('the regency’s list of agencies', () => {
  it('a new agency comes last', () => {
    const list = after({
      type: 'agency.add',
      agencyId: 'dishub',
      fields: fields({ name: 'Dinas Perhubungan', shortName: 'DISHUB' }),
    })
    expect(find(list, 'dishub')).toMatchObject({ place: 5, revision: 1, validUntil: null })
  })

  it('no two agencies that exist together have the same name, whatever its case and dots', () => {
    const twin = fields({ name: 'DINAS  KESEHATAN.', shortName: 'DK' })
    expect(decide({ type: 'agency.add', agencyId: 'dk', fields: twin })).toEqual(
      conflict('another agency has this name'),
    )
    const registry = [
      registered({ agencyId: 'old', name: 'Dinas Kesehatan', shortName: 'DK', validUntil: '2016-12-31' }),
    ]
    expect(decide({ type: 'agency.add', agencyId: 'dk', fields: twin }, registry).ok).toBe(true)
  })

  it('an edit of a revision that somebody else has replaced is refused with what stands there now', () => {
    const list = after({
      type: 'agency.edit',
      agencyId: 'dinkes',
      revision: 1,
      fields: fields({ name: 'Dinas Kes', shortName: 'DINKES' }),
    })
    const late = {
      type: 'agency.edit',
      agencyId: 'dinkes',
      revision: 1,
      fields: fields({ name: 'Dinkes', shortName: 'DK' }),
    } as const
    expect(decide(late, list)).toMatchObject({
      ok: false,
      rejection: { reason: 'stale-edit', revision: 2, text: 'Dinas Kes' },
    })
  })

  it('a renamed agency keeps its id and is called by its old name on the days before', () => {
    const agency = find(after(renaming), 'dinkes')
    expect(nameOn(agency, day('2021-12-31')).name).toBe('Dinas Kesehatan')
    expect(nameOn(agency, day('2022-01-01')).name).toBe('Dinas Kesehatan dan Keluarga Berencana')
    expect(seatOn(agency, day('2021-07-27'))).toMatchObject({ agencyId: 'dinkes', shortName: 'DINKES' })
  })

  it('a renaming from a day before the last one is refused', () => {
    const list = after(renaming)
    const earlier = { ...renaming, revision: 2, name: 'Dinas Sehat', shortName: 'DS', from: '2021-06-01' } as const
    expect(decide(earlier, list)).toEqual(conflict('a later renaming is known already'))
  })

  it('agencies that merge end on a day and name who took over', () => {
    const list = after({ type: 'agency.end', ending: ['satpolpp', 'bpbd'], until: '2021-12-31', successors: ['dpupr'] })
    const bpbd = find(list, 'bpbd')
    expect(bpbd.successors).toEqual(['dpupr'])
    expect([isValidOn(bpbd, day('2021-12-31')), isValidOn(bpbd, day('2022-01-01'))]).toEqual([true, false])
    expect(isValidOn(find(list, 'dpupr'), day('2022-01-01'))).toBe(true)
  })

  it('an agency that splits names all that took over', () => {
    const list = after({ type: 'agency.end', ending: ['dpupr'], until: '2021-12-31', successors: ['dinkes', 'bpbd'] })
    expect(find(list, 'dpupr').successors).toEqual(['dinkes', 'bpbd'])
  })

  it('nobody succeeds themselves, ends twice, or is succeeded by one who has ended', () => {
    const end = { type: 'agency.end', until: '2021-12-31' } as const
    expect(decide({ ...end, ending: ['bpbd'], successors: ['bpbd'] })).toEqual(
      conflict('an agency cannot succeed itself'),
    )
    const list = after({ ...end, ending: ['bpbd'], successors: [] })
    expect(decide({ ...end, ending: ['bpbd'], successors: [] }, list)).toEqual(conflict('an agency ends once'))
    expect(decide({ ...end, ending: ['dpupr'], successors: ['bpbd'] }, list)).toEqual(
      conflict('a successor has ended itself'),
    )
    expect(decide({ ...end, ending: ['nobody'], successors: [] })).toMatchObject({ rejection: { reason: 'not-found' } })
  })

  it('an end can be taken back', () => {
    const ended = after({ type: 'agency.end', ending: ['bpbd'], until: '2021-12-31', successors: ['dpupr'] })
    const list = after({ type: 'agency.continue', agencyId: 'bpbd', revision: 2 }, ended)
    expect(find(list, 'bpbd')).toMatchObject({ validUntil: null, successors: [], revision: 3 })
  })

  it('a new order names everybody once and changes only those who move', () => {
    const order = ['dpupr', 'dinkes', 'satpolpp', 'bpbd']
    const decision = decide({ type: 'agency.reorder', order })
    expect(decision).toMatchObject({
      ok: true,
      events: [
        { agencyId: 'dinkes', place: 2 },
        { agencyId: 'dpupr', place: 1 },
      ],
    })
    for (const wrong of [order.slice(1), [...order, 'dinkes'], ['x', 'dinkes', 'satpolpp', 'bpbd']])
      expect(decide({ type: 'agency.reorder', order: wrong })).toEqual(conflict('the order names every agency once'))
  })

  it('ids are made of short names and never taken twice', () => {
    expect(newAgencyId('Kec. Mlati', [])).toBe('kec-mlati')
    expect(newAgencyId('DINKES', smallRegistry)).toBe('dinkes-2')
    expect(newAgencyId('—', [])).toBe('pd')
  })
})
