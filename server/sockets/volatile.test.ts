import { describe, expect, it } from 'vitest'
import type { Presence } from '../../shared/protocol/down.ts'
import { HeldClock } from '../testing/held-clock.ts'
import { openServer } from '../testing/open-server.ts'

describe('presence', () => {
  it('[VO1] [VO2] everybody hears who is here, in changed counts, and nothing of it is in the log', async () => {
    const clock = new HeldClock()
    await using server = await openServer({}, clock)
    const before = await server.recorded()
    const leader = await server.enter('leader')
    const dinkes = await Promise.all([server.enter('dinkes'), server.enter('dinkes')])
    clock.pass(1_000)
    await leader.until(() => leader.presences.length === 1)
    expect(leader.presences).toEqual([{ leader: 1, dinkes: 2 }])
    // Whoever comes later is told all counts at once.
    expect((await (await server.enter('screen')).welcomed()).presence).toEqual({ leader: 1, dinkes: 2, screen: 1 })
    dinkes[0]?.leave()
    const counted = (): Presence =>
      leader.presences.reduce((counts, changed) => ({ ...counts, ...changed }), { leader: 0 })
    await leader.until(() => {
      clock.pass(1_000)
      return counted()['dinkes'] === 1
    })
    expect(counted()).toEqual({ leader: 1, dinkes: 1, screen: 1 })
    expect(await server.recorded()).toEqual(before)
  })
})

describe('the pointer', () => {
  it('[VO1] [VO3] an agency points at a row of its own; everybody sees it', async () => {
    await using server = await openServer()
    const before = await server.recorded()
    const screen = await server.enter('screen')
    const dinkes = await server.enter('dinkes')
    dinkes.tell('pointer', { agencyId: 'dinkes', row: 'apbd' })
    await screen.until(() => screen.pointers.length === 1)
    dinkes.tell('pointer', { agencyId: 'dinkes', row: null })
    await screen.until(() => screen.pointers.length === 2)
    expect(screen.pointers).toEqual([{ agencyId: 'dinkes', row: 'apbd' }, null])
    expect(await server.recorded()).toEqual(before)
  })

  it('[VO1] that moves too fast is shown less often, and holds up nobody', async () => {
    await using server = await openServer()
    const screen = await server.enter('screen')
    const dinkes = await server.enter('dinkes')
    for (let row = 0; row < 300; row += 1) dinkes.tell('pointer', { agencyId: 'dinkes', row: `row-${row}` })
    await dinkes.say('clock')
    await screen.say('clock')
    expect(screen.pointers.length).toBeGreaterThan(0)
    expect(screen.pointers.length).toBeLessThan(150)
    expect(await dinkes.command({ type: 'floor.raise-hand', handId: 'h-1', topic: null })).toMatchObject({
      result: 'rejected',
    })
  })

  it('[VO3] nobody points for another agency, and whoever is none does not point at all', async () => {
    await using server = await openServer()
    const screen = await server.enter('screen')
    const dinkes = await server.enter('dinkes')
    const dpupr = await server.enter('dpupr')
    const leader = await server.enter('leader')
    for (const bad of [{ agencyId: 'dpupr', row: 'apbd' }, { agencyId: 'dinkes', row: 7 }, 'apbd', null])
      dinkes.tell('pointer', bad)
    leader.tell('pointer', { agencyId: 'dinkes', row: 'apbd' })
    // Answered after everything before it was heard.
    await dinkes.say('clock')
    await leader.say('clock')
    dpupr.tell('pointer', { agencyId: 'dpupr', row: 'apbd' })
    await screen.until(() => screen.pointers.length > 0)
    expect(screen.pointers).toEqual([{ agencyId: 'dpupr', row: 'apbd' }])
    expect(await server.counted()).toContain('rakor_faults_total{fault="malformed"} 5')
  })
})
