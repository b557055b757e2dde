import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures/meeting-test.ts'
import type { Person } from '../fixtures/person.ts'

/** How far one computer's clock is wrong, in milliseconds. */
const WRONG_BY_MS = 7 * 60_000 + 431
/** Two screens may differ by so much. */
const APART_MS = 100
/** Seconds that are compared. */
const SECONDS = 6

declare global {
  interface Window {
    /** When each text of the clock was drawn, by the machine's true time in milliseconds. */
    drawn: Map<string, number>
  }
}

async function hasWrongClock(person: Person): Promise<void> {
  await person.page.addInitScript((wrong) => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + wrong
  }, WRONG_BY_MS)
  await person.reloads()
}

/** Writes down when the clock changes, by a clock that nobody has put wrong. */
async function watchesTheClock(page: Page): Promise<void> {
  await expect(page.getByRole('timer').first()).toBeVisible()
  await page.evaluate(() => {
    window.drawn = new Map()
    const clock = document.querySelector('[role="timer"]')
    new MutationObserver(() => {
      const text = clock?.textContent ?? ''
      if (!window.drawn.has(text)) window.drawn.set(text, performance.timeOrigin + performance.now())
    }).observe(document.body, { subtree: true, characterData: true, childList: true })
  })
}

test('the clocks of two screens show the same second within a tenth of a second, though one computer is minutes wrong', async ({
  chair,
  viewer,
  secretary,
}) => {
  await chair.opensTheMeeting()
  await chair.presses(/^Panggil berikutnya/)
  await hasWrongClock(viewer)
  for (const person of [viewer, secretary]) await watchesTheClock(person.page)
  await expect
    .poll(async () => viewer.page.evaluate(() => window.drawn.size), { timeout: 20_000 })
    .toBeGreaterThan(SECONDS)
  const [wrong, right] = await Promise.all(
    [viewer, secretary].map(({ page }) => page.evaluate(() => [...window.drawn])),
  )
  const times = new Map(right)
  const apart = (wrong ?? []).flatMap(([text, at]) => {
    const other = times.get(text)
    return other === undefined ? [] : [Math.abs(at - other)]
  })
  expect(apart.length).toBeGreaterThanOrEqual(SECONDS - 1)
  expect(apart.toSorted((a, b) => a - b).at(Math.floor(apart.length / 2))).toBeLessThan(APART_MS)
})
