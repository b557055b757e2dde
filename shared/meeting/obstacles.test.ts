import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import type { Asked, Given } from '../testing/given.ts'
import { draftMeeting } from '../testing/meeting-fixture.ts'
import { kadinkes, kadisPupr, sari, stafDinkes } from '../testing/people.ts'
import { SYSTEM } from '../stream/actor.ts'
import { obstaclesOf, type Obstacle } from './obstacles.ts'

type Add = Asked & { readonly type: 'obstacle.add' }

const add: Add = {
  type: 'obstacle.add',
  obstacleId: 'o1',
  agencyId: 'dinkes',
  text: 'Lelang gagal',
  category: 'procurement',
  nature: 'real',
  amountAtRisk: 2_500_000_000,
}
const edit = (changes: Partial<Add>, baseRevision = 1): Asked & { readonly type: 'obstacle.edit' } => ({
  ...add,
  ...changes,
  type: 'obstacle.edit',
  baseRevision,
})
const named = { obstacleId: 'o1', agencyId: 'dinkes' }
const remove = { type: 'obstacle.remove', ...named } satisfies Asked
const propose = (text = 'Lelang ulang', solutionId = 's1'): Asked & { readonly type: 'obstacle.propose-solution' } => ({
  type: 'obstacle.propose-solution',
  ...named,
  solutionId,
  text,
})
const editSolution = (text: string, baseRevision = 1): Asked => ({
  type: 'obstacle.edit-solution',
  ...named,
  solutionId: 's1',
  baseRevision,
  text,
})
const removeSolution: Asked = { type: 'obstacle.remove-solution', ...named, solutionId: 's1' }

const added = (): Given => draftMeeting().and(kadinkes, add)
const proposed = (): Given => added().and(kadinkes, propose())
const obstacleIn = (meeting: Given): Obstacle | undefined => meeting.state.obstacles[0]
const standing = (meeting: Given): readonly string[] =>
  obstaclesOf(meeting.state, agencyId.parse('dinkes')).map((obstacle) => obstacle.obstacleId)

const nothing = { ok: true, events: [] }
const notFound = { ok: false, rejection: { reason: 'not-found' } }

describe('an obstacle', () => {
  it('is added by its agency, by the secretariat, or by the house from a workbook', () => {
    expect(obstacleIn(added())).toEqual({
      obstacleId: 'o1',
      seq: added().history.length,
      agencyId: 'dinkes',
      text: 'Lelang gagal',
      category: 'procurement',
      nature: 'real',
      amountAtRisk: 2_500_000_000,
      revision: 1,
      removed: false,
      solutions: [],
    })
    for (const actor of [sari, SYSTEM]) expect(draftMeeting().when(actor, add)).toMatchObject({ ok: true })
  })

  it('belongs to a seat, and its id to itself', () => {
    expect(draftMeeting().when(sari, { ...add, agencyId: 'stranger' })).toMatchObject(notFound)
    expect(added().when(kadisPupr, { ...add, agencyId: 'dpupr' })).toEqual({
      ok: false,
      rejection: { reason: 'already-exists', what: 'obstacle', id: 'o1' },
    })
  })

  it('what nobody said about the amount at risk is not zero', () => {
    expect(obstacleIn(draftMeeting().and(kadinkes, { ...add, amountAtRisk: null }))?.amountAtRisk).toBeNull()
  })

  it('an edit says all of it anew and raises the revision', () => {
    const meeting = added().and(stafDinkes, edit({ text: 'Lelang gagal dua kali', amountAtRisk: null }))
    expect(obstacleIn(meeting)).toMatchObject({ text: 'Lelang gagal dua kali', amountAtRisk: null, revision: 2 })
  })

  it('a stale edit is refused with the current text', () => {
    const meeting = added().and(kadinkes, edit({ text: 'Lelang gagal dua kali' }))
    expect(meeting.when(stafDinkes, edit({ text: 'Lelang diulang' }))).toEqual({
      ok: false,
      rejection: { reason: 'stale-edit', what: 'obstacle', id: 'o1', revision: 2, text: 'Lelang gagal dua kali' },
    })
    expect(meeting.when(stafDinkes, edit({ text: 'Lelang diulang' }, 2))).toMatchObject({ ok: true })
  })

  it('an edit to what it says already is no news, however stale', () => {
    const meeting = added().and(kadinkes, edit({ nature: 'data' }))
    expect(meeting.when(stafDinkes, edit({ nature: 'data' }, 1))).toEqual(nothing)
  })

  it('once removed stands no longer, and is kept for what refers to it', () => {
    const meeting = added()
      .and(kadinkes, { ...add, obstacleId: 'o2' })
      .and(kadinkes, remove)
    expect(standing(meeting)).toEqual(['o2'])
    expect(obstacleIn(meeting)).toMatchObject({ obstacleId: 'o1', removed: true })
    expect(meeting.when(kadinkes, remove)).toEqual(nothing)
    for (const asked of [edit({ text: 'Lain' }), propose()])
      expect(meeting.when(kadinkes, asked)).toMatchObject(notFound)
  })

  it('is out of reach under another agency’s name', () => {
    for (const asked of [remove, edit({ text: 'Lain' }), propose()])
      expect(added().when(kadisPupr, { ...asked, agencyId: 'dpupr' })).toMatchObject(notFound)
  })
})

describe('a solution', () => {
  it('is proposed for an obstacle, several in the order of proposing', () => {
    const meeting = proposed().and(sari, propose('Penunjukan langsung', 's2'))
    expect(obstacleIn(meeting)?.solutions).toEqual([
      { solutionId: 's1', text: 'Lelang ulang', revision: 1 },
      { solutionId: 's2', text: 'Penunjukan langsung', revision: 1 },
    ])
    expect(meeting.when(sari, propose('Lain'))).toMatchObject({ rejection: { reason: 'already-exists' } })
  })

  it('a stale edit is refused with the current text', () => {
    const meeting = proposed().and(kadinkes, editSolution('Lelang ulang Agustus'))
    expect(meeting.when(sari, editSolution('Lelang ulang September'))).toEqual({
      ok: false,
      rejection: { reason: 'stale-edit', what: 'solution', id: 's1', revision: 2, text: 'Lelang ulang Agustus' },
    })
    expect(meeting.when(sari, editSolution('Lelang ulang Agustus'))).toEqual(nothing)
    expect(obstacleIn(meeting.and(sari, editSolution('Batal', 2)))?.solutions).toMatchObject([{ text: 'Batal' }])
  })

  it('is removed once, and cannot be edited then', () => {
    const meeting = proposed().and(kadinkes, removeSolution)
    expect(obstacleIn(meeting)?.solutions).toEqual([])
    expect(meeting.when(kadinkes, removeSolution)).toEqual(nothing)
    expect(meeting.when(kadinkes, editSolution('Lain'))).toMatchObject(notFound)
  })
})
