import { newUuid } from '../http/new-id.ts'
import type { Surroundings } from '../sync/surroundings.ts'

export const browserSurroundings: Surroundings = {
  now: () => Date.now(),
  later: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
  random: () => Math.random(),
  newId: newUuid,
}
