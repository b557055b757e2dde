import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LEDGER } from '../../../shared/ids.ts'
import { instant } from '../../../shared/temporal.ts'
import { ServerClock } from './server-clock.ts'
import { HeldSurroundings } from './testing/held-surroundings.ts'
import { ScriptedTransport } from './testing/scripted-transport.ts'

const hello = { protocol: 1, stream: LEDGER, after: null, slot: 'a' }
const deaf = {
  welcome: () => undefined,
  events: () => undefined,
  presence: () => undefined,
  pointer: () => undefined,
  stopping: () => undefined,
  refused: () => undefined,
  lost: () => undefined,
}

/** Answers one round after another; `there` and `back` are how long each way takes, in milliseconds. */
function measured(skewMs: number, ways: readonly (readonly [there: number, back: number])[]) {
  const device = new HeldSurroundings()
  const transport = new ScriptedTransport()
  const line = transport.connect(hello, deaf)
  const clock = new ServerClock(device)
  const serverNow = (): number => device.now() + skewMs
  clock.measure(line)
  for (const [place, [there, back]] of ways.entries()) {
    device.pass(there)
    const said = serverNow()
    device.pass(back)
    transport.line.clocks[place]?.(said)
    device.pass(200)
  }
  return { error: clock.now() - serverNow(), clock, device, transport, line }
}

it('a device that is wrong by hours shows the server’s time', () => {
  expect(measured(-7_200_000, [[10, 10]]).error).toBe(0)
})

it('of several round trips the quickest is believed', () => {
  const slow = [900, 100] as const
  expect(Math.abs(measured(5_000, [slow, slow, [20, 20], slow, slow]).error)).toBe(0)
  expect(Math.abs(measured(5_000, [slow]).error)).toBe(400)
})

it('is never wrong by more than half the quickest round trip', () => {
  const way = fc.tuple(fc.nat(2_000), fc.nat(2_000))
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.array(way, { minLength: 1, maxLength: 5 }), (skew, ways) => {
      const quickest = Math.min(...ways.map(([there, back]) => there + back))
      expect(Math.abs(measured(skew, ways).error)).toBeLessThanOrEqual(quickest / 2 + 1)
    }),
  )
})

it('is measured again after a while, so that a clock set meanwhile does no lasting harm', () => {
  const rounds = Array.from({ length: 5 }, () => [5, 5] as const)
  const { clock, device, transport } = measured(0, rounds)
  device.set(60_000)
  device.pass(5 * 60_000 - 200)
  transport.line.clocks[5]?.(device.now() - 60_000)
  expect(clock.now()).toBe(device.now() - 60_000)
})

it('a late answer to an older measurement is dropped', () => {
  const { clock, device, transport, line } = measured(0, [])
  clock.measure(line)
  transport.line.clocks[0]?.(device.now() + 99_999)
  expect(clock.now()).toBe(device.now())
})

it('until it is measured the welcome is believed', () => {
  const device = new HeldSurroundings()
  const clock = new ServerClock(device)
  let told = 0
  clock.subscribe(() => {
    told += 1
  })
  clock.guess(instant.parse(device.now() + 3_600_000))
  expect(clock.now()).toBe(device.now() + 3_600_000)
  expect(told).toBe(1)
})
