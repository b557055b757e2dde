import { describe, expect, it } from 'vitest'
import { agencyId, itemId } from '../../../../shared/ids.ts'
import { emptyAgenda, type AgendaItem, type AgendaState } from '../../../../shared/meeting/agenda.ts'
import { after, instant, MINUTE_MS } from '../../../../shared/temporal.ts'
import { nearness, outlook, plannedMinutesLeft, stepTarget, turnOf } from './agenda-view.ts'

const noon = instant.parse(1_627_358_400_000)
const minutesLater = (minutes: number) => after(noon, minutes * MINUTE_MS)

function item(name: string, parts: Partial<AgendaItem> = {}): AgendaItem {
  return {
    itemId: itemId.parse(name),
    kind: 'presentation',
    title: name,
    agencyId: agencyId.parse(name),
    plannedMinutes: 7,
    baselineMinutes: 7,
    status: 'planned',
    extendedMinutes: 0,
    startedAt: null,
    endedAt: null,
    spentMs: 0,
    pausedMs: 0,
    skipReason: null,
    ...parts,
  }
}

function agenda(...items: readonly AgendaItem[]): AgendaState {
  const activeId = items.find(({ status }) => status === 'active')?.itemId ?? null
  return { ...emptyAgenda, items, activeId, beganAt: noon }
}

const running = item('dpupr', { status: 'active', startedAt: noon })
const discussion = item('discussion', { kind: 'discussion', agencyId: null })
const mine = agencyId.parse('dinkes')

describe('an agency’s own turn', () => {
  it('only presentations count for the place, but everything before it takes time', () => {
    const day = agenda(running, discussion, item('rsud'), item('dinkes'))
    expect(turnOf(day, mine, minutesLater(2))).toEqual({ kind: 'waiting', place: 2, around: minutesLater(7 + 14) })
  })

  it('an active, finished or skipped turn is said as such', () => {
    expect(turnOf(agenda({ ...running, agencyId: mine }), mine, noon)).toEqual({ kind: 'now' })
    expect(turnOf(agenda(item('dinkes', { status: 'done' })), mine, noon)).toEqual({ kind: 'done' })
    expect(turnOf(agenda(item('dinkes', { status: 'skipped' })), mine, noon)).toEqual({ kind: 'skipped' })
    expect(turnOf(agenda(running), mine, noon)).toEqual({ kind: 'none' })
  })

  it('a viewer, who has no agency, has no turn, though other items have none either', () => {
    expect(turnOf(agenda(discussion), null, noon)).toEqual({ kind: 'none' })
  })
})

describe('how near a turn is', () => {
  it('is told two turns ahead, for the next, and at the turn itself; other items do not count', () => {
    expect(nearness(agenda(running, item('rsud'), item('dlh'), item('dinkes')), mine)).toBe('far')
    expect(nearness(agenda(running, item('rsud'), discussion, item('dinkes')), mine)).toBe('soon')
    expect(nearness(agenda(running, discussion, item('dinkes')), mine)).toBe('next')
    expect(nearness(agenda({ ...running, agencyId: mine }), mine)).toBe('now')
    expect(nearness(agenda(running), null)).toBe('far')
  })
})

describe('the outlook of the day', () => {
  it('minutes over the time of an item make the meeting late, minutes saved make it early', () => {
    expect(outlook(agenda(running, item('dinkes')), minutesLater(9))).toEqual({
      endsAt: minutesLater(16),
      lateMinutes: 2,
    })
    const saved = item('rsud', { status: 'done', startedAt: noon, endedAt: minutesLater(2), spentMs: 2 * MINUTE_MS })
    expect(outlook(agenda(saved, item('dinkes')), minutesLater(2))?.lateMinutes).toBe(-5)
  })

  it('there is none before the first item, and none once nothing is left', () => {
    expect(outlook({ ...agenda(item('dinkes')), beganAt: null }, noon)).toBeNull()
    expect(outlook(agenda(item('dinkes', { status: 'done' })), noon)).toBeNull()
  })

  it('what is left to shorten is what is still planned', () => {
    expect(plannedMinutesLeft(agenda(running, item('dinkes'), item('rsud', { status: 'skipped' })))).toBe(7)
  })
})

describe('moving by one step', () => {
  const day = agenda(item('a'), item('b'), item('c'))
  const id = (name: string) => itemId.parse(name)

  it('names the item to stand before, or the end', () => {
    expect(stepTarget(day, id('b'), -1)).toBe('a')
    expect(stepTarget(day, id('a'), 1)).toBe('c')
    expect(stepTarget(day, id('b'), 1)).toBeNull()
  })

  it('goes no further than the ends', () => {
    expect(stepTarget(day, id('a'), -1)).toBe('stuck')
    expect(stepTarget(day, id('c'), 1)).toBe('stuck')
  })
})
