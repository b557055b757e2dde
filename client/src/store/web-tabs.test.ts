import { expect, it, vi } from 'vitest'
import { webTabs } from './web-tabs.ts'

type Granted = (lock: Lock | null) => unknown

/** Locks as the browser has them: one holder for each name, the others wait in line. */
function browserLocks(): LockManager {
  const lines = new Map<string, Promise<unknown>>()
  const request = (name: string, second: LockOptions | Granted, third?: Granted): Promise<unknown> => {
    const granted = typeof second === 'function' ? second : third
    const signal = typeof second === 'function' ? undefined : second.signal
    const before = lines.get(name) ?? Promise.resolve()
    const mine = before.then(() => {
      if (signal?.aborted === true) throw new DOMException('given up', 'AbortError')
      return granted?.({ name, mode: 'exclusive' })
    })
    lines.set(
      name,
      mine.catch(() => undefined),
    )
    return mine
  }
  return { request, query: async () => ({}) }
}

it('another tab is waited for until it is gone, and taken over from by one at a time', async () => {
  const locks = browserLocks()
  const [first, second, third] = [webTabs(locks), webTabs(locks), webTabs(locks)]
  const taken: string[] = []
  second.whenGone(first.own, async () => void taken.push('second'))
  third.whenGone(first.own, async () => void taken.push('third'))
  await new Promise((done) => void setTimeout(done, 5))
  expect(taken).toEqual([])
  first.close()
  await vi.waitFor(() => expect(taken).toEqual(['second', 'third']))
})

it('a tab that closes takes nothing over any more', async () => {
  const locks = browserLocks()
  const [first, second] = [webTabs(locks), webTabs(locks)]
  const taken: string[] = []
  second.whenGone(first.own, async () => void taken.push('second'))
  second.close()
  first.close()
  await new Promise((done) => void setTimeout(done, 5))
  expect(taken).toEqual([])
})

it('where there are no locks every other tab counts as gone', () => {
  const take = vi.fn(async () => undefined)
  webTabs(undefined).whenGone('another', take)
  expect(take).toHaveBeenCalledOnce()
})
