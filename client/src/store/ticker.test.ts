import { expect, it } from 'vitest'
import { instant } from '../../../shared/temporal.ts'
import { HeldSurroundings } from '../sync/testing/held-surroundings.ts'
import { Ticker } from './ticker.ts'

/** A screen whose device clock is wrong by `skewMs` and which knows that to `errorMs`. */
function screen(skewMs: number, errorMs: number) {
  const device = new HeldSurroundings(1_627_351_200_000 + skewMs)
  let wrong = errorMs
  const serverNow = () => instant.parse(device.now() - skewMs + wrong)
  const ticker = new Ticker(1_000, serverNow, device.later)
  const heard: { readonly tick: number; readonly at: number }[] = []
  const stop = ticker.subscribe(() => void heard.push({ tick: ticker.now(), at: device.now() - skewMs }))
  return { device, ticker, heard, stop, correct: (ms: number) => (wrong = ms) }
}

it('two screens whose clocks are hours apart turn over within a tenth of a second of each other', () => {
  const one = screen(-7_200_000, 40)
  const other = screen(3_600_000, -40)
  for (const { device } of [one, other]) device.pass(10_000)
  expect(one.heard.length).toBeGreaterThanOrEqual(9)
  for (const { tick, at } of one.heard) {
    const same = other.heard.find((heard) => heard.tick === tick)
    if (same !== undefined) expect(Math.abs(same.at - at)).toBeLessThan(100)
  }
})

it('tells every second once, at its beginning', () => {
  const { device, heard } = screen(0, 0)
  device.pass(3_500)
  expect(heard.map(({ tick, at }) => [tick % 60_000, at % 60_000])).toEqual([
    [1_000, 1_000],
    [2_000, 2_000],
    [3_000, 3_000],
  ])
})

it('shows a corrected clock at once, and no old time to whoever comes after a pause', () => {
  const { device, ticker, heard, stop, correct } = screen(0, 0)
  correct(5_000)
  ticker.adjust()
  expect(heard.at(-1)?.tick).toBe(1_627_351_205_000)
  stop()
  device.pass(60_000)
  expect(ticker.now()).toBe(1_627_351_265_000)
  expect(heard).toHaveLength(1)
})
